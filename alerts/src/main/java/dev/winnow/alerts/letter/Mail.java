package dev.winnow.alerts.letter;

import dev.winnow.alerts.key.MailAddress;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * A letter on its way.
 *
 * @param to whom
 * @param letter what it says
 * @param name the left side of its Message-ID: the same whenever the same is told again
 * @param thread the name of the mail under which it belongs; empty for none
 * @param stop where one request stops such mails; empty where there is nothing to stop
 * @param date when it was sent
 */
public record Mail(
    MailAddress to,
    Letter letter,
    String name,
    Optional<String> thread,
    Optional<URI> stop,
    Instant date) {

  /** A mail that stands alone and is answered by nothing but a press of its link. */
  public static Mail single(MailAddress to, Letter letter, String name, Instant date) {
    return new Mail(to, letter, name, Optional.empty(), Optional.empty(), date);
  }
}
