/**
 * Makes events of what changed, by transition only. Start reading at {@link
 * dev.winnow.alerts.making.EventFollower}; what counts as what is decided by the pure classes
 * beside it.
 */
@NullMarked
package dev.winnow.alerts.making;

import org.jspecify.annotations.NullMarked;
