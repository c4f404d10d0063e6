/**
 * Alerts: what happened, made from changes by transition, and who wants to know it. Start reading
 * at {@link dev.winnow.alerts.event.Event}; who is told is in {@link
 * dev.winnow.alerts.watch.Watch}.
 */
@NullMarked
package dev.winnow.alerts;

import org.jspecify.annotations.NullMarked;
