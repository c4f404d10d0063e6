package dev.winnow.store.watch;

import java.time.Instant;

/**
 * One try to send something.
 *
 * @param channel by which
 * @param message its name, the same whenever the same is told again
 * @param at when
 * @param events how many it told
 * @param outcome "taken", "refused" or "failed"
 * @param words what the other side said
 */
public record Delivery(
    String channel, String message, Instant at, int events, String outcome, String words) {}
