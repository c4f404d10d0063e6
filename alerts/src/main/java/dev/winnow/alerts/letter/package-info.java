/**
 * Letters: what is in them, who writes and who carries them. Start reading at {@link
 * dev.winnow.alerts.letter.Mail}.
 */
@NullMarked
package dev.winnow.alerts.letter;

import org.jspecify.annotations.NullMarked;
