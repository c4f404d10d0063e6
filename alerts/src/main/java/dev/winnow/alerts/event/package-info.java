/**
 * What happened, and how it is asked for. Start reading at {@link dev.winnow.alerts.event.Event}.
 */
@NullMarked
package dev.winnow.alerts.event;

import org.jspecify.annotations.NullMarked;
