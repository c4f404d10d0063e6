package dev.winnow.alerts.delivery;

import dev.winnow.alerts.letter.Letters;
import dev.winnow.alerts.letter.Post;

/**
 * Who writes and who carries what is told.
 *
 * @param letters written
 * @param post for letters
 * @param hooks for webhooks
 */
public record Carriers(Letters letters, Post post, Hooks hooks) {}
