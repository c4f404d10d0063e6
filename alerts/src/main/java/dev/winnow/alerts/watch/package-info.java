/**
 * What is watched, and which events a watch wants. Start reading at {@link
 * dev.winnow.alerts.watch.Watch}.
 */
@NullMarked
package dev.winnow.alerts.watch;

import org.jspecify.annotations.NullMarked;
