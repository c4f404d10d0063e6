/**
 * What a score would be if something were stated. Start reading at {@link
 * dev.winnow.scoring.whatif.Assumption}.
 */
@NullMarked
package dev.winnow.scoring.whatif;

import org.jspecify.annotations.NullMarked;
