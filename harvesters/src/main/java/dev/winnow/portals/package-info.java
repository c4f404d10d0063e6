/** The one list of portal types. Start reading at {@link dev.winnow.portals.Portals}. */
@NullMarked
package dev.winnow.portals;

import org.jspecify.annotations.NullMarked;
