/** Documents that hold many files, as hosts of Git repositories give them. */
@NullMarked
package dev.winnow.portals.reading.archive;

import org.jspecify.annotations.NullMarked;
