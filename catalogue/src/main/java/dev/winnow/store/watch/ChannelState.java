package dev.winnow.store.watch;

import java.util.Locale;

/** Whether a channel is used. */
public enum ChannelState {
  /** It is. */
  OPEN,
  /** Its owner or too many failures paused it; its owner may open it again. */
  PAUSED,
  /** What is at its end refused for good: the mailbox is not there, or the receiver is gone. */
  STOPPED,
  /** The operator keeps it silent. */
  MUTED;

  /** As it is written in the API and the database. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static ChannelState of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
