/**
 * Datasets that their portal no longer lists: held for a person, removed, or kept all the same.
 * Start reading at {@link dev.winnow.store.absence.Absences}.
 */
@NullMarked
package dev.winnow.store.absence;

import org.jspecify.annotations.NullMarked;
