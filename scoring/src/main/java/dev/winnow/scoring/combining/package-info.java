/**
 * Whether datasets may be combined and under which licence the result may go out. Start reading at
 * {@link dev.winnow.scoring.combining.Combination}.
 */
@NullMarked
package dev.winnow.scoring.combining;

import org.jspecify.annotations.NullMarked;
