/**
 * Alerts at work: people's watches and what they are told, wired to mail and web. Start reading at
 * {@link dev.winnow.app.telling.Telling}.
 */
@NullMarked
package dev.winnow.app.telling;

import org.jspecify.annotations.NullMarked;
