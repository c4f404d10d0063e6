/**
 * Telling people what happened, at least once and seen once. Start reading at {@link
 * dev.winnow.alerts.delivery.Deliveries}.
 */
@NullMarked
package dev.winnow.alerts.delivery;

import org.jspecify.annotations.NullMarked;
