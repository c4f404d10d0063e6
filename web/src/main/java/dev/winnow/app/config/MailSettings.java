package dev.winnow.app.config;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Optional;

/**
 * How mails to people go out.
 *
 * @param carrier by which way; empty when no mail can be sent
 * @param from whom they are, such as "Winnow &lt;alerts@winnow.example&gt;"
 * @param morning when daily and weekly ones go out
 */
public record MailSettings(Optional<Carrier> carrier, String from, LocalTime morning) {

  /** A way for mails. */
  public sealed interface Carrier {}

  /**
   * A server that takes mails.
   *
   * @param host of the server
   * @param port of the server
   * @param user empty for none; the password comes from WINNOW_MAIL_PASSWORD
   * @param password empty for none
   * @param tls how the connection is kept secret
   */
  public record Smtp(String host, int port, String user, String password, Tls tls)
      implements Carrier {

    /** Neither user nor password is ever shown. */
    @Override
    public String toString() {
      return host + ":" + port;
    }
  }

  /**
   * A folder into which mails are written, one file each, for trials.
   *
   * @param folder made when it is missing
   */
  public record Folder(Path folder) implements Carrier {}

  /** How a connection is kept secret. */
  public enum Tls {
    /** It begins in the clear and must become secret before anything is said. */
    STARTTLS,
    /** It is secret from the beginning. */
    TLS,
    /** It is not; for a server on this machine. */
    NONE
  }

  /** The same, carried another way. */
  public MailSettings by(Carrier other) {
    return new MailSettings(Optional.of(other), from, morning);
  }
}
