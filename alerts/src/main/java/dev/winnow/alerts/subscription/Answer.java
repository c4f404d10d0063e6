package dev.winnow.alerts.subscription;

/** What came of a wish. Whether an address is known already is never told. */
public enum Answer {
  /** A mail with a question is under way. */
  ASKED,
  /** What was typed is no mail address. */
  NO_ADDRESS,
  /** What was typed is no address that a webhook can have. */
  NO_WEBHOOK,
  /** No kind of event was chosen. */
  NOTHING_CHOSEN,
  /** Too many asked within an hour. */
  TOO_OFTEN,
  /** The mail could not be sent; nothing is kept. */
  NOT_SENT
}
