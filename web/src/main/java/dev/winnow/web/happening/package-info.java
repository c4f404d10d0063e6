/**
 * What happened, for programs: as JSON and as feeds. Start at {@link
 * dev.winnow.web.happening.EventsApi}; the words for people are in {@code dev.winnow.web.event}.
 */
@NullMarked
package dev.winnow.web.happening;

import org.jspecify.annotations.NullMarked;
