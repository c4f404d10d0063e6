/** What happened, in the words of a reader. Start at {@link dev.winnow.web.event.EventWords}. */
@NullMarked
package dev.winnow.web.event;

import org.jspecify.annotations.NullMarked;
