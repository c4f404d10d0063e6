package dev.winnow.alerts.letter;

import java.net.URI;
import java.time.Instant;

/**
 * A webhook to which nothing is sent any more.
 *
 * @param language of its owner
 * @param host to whom it belonged
 * @param gone whether it said that it is gone for good; else it failed for days
 * @param since when that began
 * @param words what it answered last
 * @param manage where its owner puts it to work again
 */
public record Silenced(
    String language, String host, boolean gone, Instant since, String words, URI manage) {}
