package dev.winnow.app.camel;

import dev.winnow.alerts.letter.Outcome;
import jakarta.mail.MessagingException;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;

/**
 * What the answers of a mail server mean. Only a refusal of the recipient with a lasting code is a
 * bounce; everything else may be the server's or our own fault and is tried again.
 */
final class SmtpAnswers {

  private static final int LONGEST = 300;
  private static final int MAILBOX_FULL = 552;

  private SmtpAnswers() {}

  static Outcome outcome(Exception failure) {
    Optional<SMTPAddressFailedException> recipient = recipient(failure);
    String words = words(recipient.map(Exception.class::cast).orElse(failure));
    boolean forGood =
        recipient
            .map(SMTPAddressFailedException::getReturnCode)
            .filter(code -> code >= 500 && code != MAILBOX_FULL)
            .isPresent();
    return forGood ? new Outcome.Refused(words) : Outcome.Failed.of(words);
  }

  /** Mail keeps what belongs together in a chain of its own beside the causes. */
  private static Optional<SMTPAddressFailedException> recipient(Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      for (Throwable next = at; next instanceof MessagingException chained; ) {
        if (next instanceof SMTPAddressFailedException found) {
          return Optional.of(found);
        }
        next = chained.getNextException();
      }
    }
    return Optional.empty();
  }

  /** The recipient's address does not belong in a log. */
  private static String words(Exception failure) {
    String said =
        String.valueOf(failure.getMessage())
            .replaceAll("\\p{Cntrl}+", " ")
            .replaceAll("[^\\s<>@]+@[^\\s<>@;,]+", "…")
            .strip();
    return said.length() <= LONGEST ? said : said.substring(0, LONGEST);
  }
}
