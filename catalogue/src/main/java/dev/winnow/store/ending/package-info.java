/** The end of a run: verdict, absences, removals. Start reading at {@code Ending}. */
@NullMarked
package dev.winnow.store.ending;

import org.jspecify.annotations.NullMarked;
