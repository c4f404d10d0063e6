package dev.winnow.alerts.letter;

/** Carries mails. */
@FunctionalInterface
public interface Post {

  /** Hands a mail over; does not throw for what the other side does. */
  Outcome send(Mail mail);
}
