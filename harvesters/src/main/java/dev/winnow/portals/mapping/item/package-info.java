/**
 * Documents of several formats, all asked in the same way: which items are at a path, what do they
 * say. Start reading at {@link dev.winnow.portals.mapping.item.Format}.
 */
@NullMarked
package dev.winnow.portals.mapping.item;

import org.jspecify.annotations.NullMarked;
