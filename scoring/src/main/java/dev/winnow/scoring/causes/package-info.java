/**
 * What many datasets lack for one reason. Start reading at {@link
 * dev.winnow.scoring.causes.RootCauses}.
 */
@NullMarked
package dev.winnow.scoring.causes;

import org.jspecify.annotations.NullMarked;
