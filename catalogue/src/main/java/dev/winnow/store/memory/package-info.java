/**
 * What harvests remember of a portal from run to run, so that what did not change is not fetched or
 * read again. Start reading at {@link dev.winnow.store.memory.PortalMemory}.
 */
@NullMarked
package dev.winnow.store.memory;

import org.jspecify.annotations.NullMarked;
