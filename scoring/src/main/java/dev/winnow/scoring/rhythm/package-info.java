/**
 * The learned rhythm: how often data really changes, when the next change is to be expected, and
 * whether the silence since the last one is longer than chance allows. Start reading at {@link
 * dev.winnow.scoring.rhythm.Rhythm}; the mathematics are {@link
 * dev.winnow.scoring.rhythm.Renewal}'s.
 */
@NullMarked
package dev.winnow.scoring.rhythm;

import org.jspecify.annotations.NullMarked;
