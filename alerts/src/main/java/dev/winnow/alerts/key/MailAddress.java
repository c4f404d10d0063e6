package dev.winnow.alerts.key;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.validator.routines.EmailValidator;

/**
 * A mail address that can be written to.
 *
 * @param text as it is written to: the domain in lower case and ASCII
 */
public record MailAddress(String text) {

  private static final int LONGEST = 254;
  private static final EmailValidator VALIDATOR = EmailValidator.getInstance(true);

  /** Reads what somebody typed; empty when it is no address. */
  public static Optional<MailAddress> read(String typed) {
    String text = typed.strip();
    int at = text.lastIndexOf('@');
    boolean plain = text.chars().allMatch(letter -> letter > ' ' && letter != 127);
    if (at < 1 || text.length() > LONGEST || !plain) {
      return Optional.empty();
    }
    try {
      String domain = IDN.toASCII(text.substring(at + 1)).toLowerCase(Locale.ROOT);
      String whole = text.substring(0, at) + "@" + domain;
      boolean ascii = whole.chars().allMatch(letter -> letter < 128);
      return ascii && VALIDATOR.isValid(whole)
          ? Optional.of(new MailAddress(whole))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The same mailbox has the same name, however its owner writes it. */
  public String name() {
    return text.toLowerCase(Locale.ROOT);
  }

  /**
   * The mailbox behind it as far as can be told: what follows a plus sign leads to the same one.
   */
  public String mailbox() {
    return name().replaceFirst("(?<=[^+])\\+[^@]*(?=@[^@]*$)", "");
  }

  /** Never written to a log. */
  @Override
  public String toString() {
    return "a mail address";
  }
}
