/**
 * What is kept in memory of every segment of the index, so that counting never reads the disk.
 * Start reading at {@link dev.winnow.index.segment.Columns}.
 */
@NullMarked
package dev.winnow.index.segment;

import org.jspecify.annotations.NullMarked;
