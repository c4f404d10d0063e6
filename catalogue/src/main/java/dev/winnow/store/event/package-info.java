/**
 * What happened, as it is kept: events in a numbering of their own, and how far the change log was
 * looked at for them. What counts as an event is decided elsewhere. Start reading at {@link
 * dev.winnow.store.event.EventLog}.
 */
@NullMarked
package dev.winnow.store.event;

import org.jspecify.annotations.NullMarked;
