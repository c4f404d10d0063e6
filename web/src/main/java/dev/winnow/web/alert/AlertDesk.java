package dev.winnow.web.alert;

import dev.winnow.alerts.letter.Outcome;
import dev.winnow.alerts.subscription.Mine;
import dev.winnow.alerts.subscription.Subscriptions;
import java.util.function.BiFunction;

/** Where people ask to be told; open when the operator made it so. */
public sealed interface AlertDesk {

  /** No key is set, so that addresses could not be kept safely. */
  AlertDesk NO_KEY = new Closed("noKey");

  /** No mail can be sent, so that nobody could confirm. */
  AlertDesk NO_MAIL = new Closed("noMail");

  /**
   * It is open.
   *
   * @param subscriptions people's watches
   * @param test tells a webhook something that means nothing
   * @param behindProxy whether requests come through a proxy that says for whom
   */
  record Open(
      Subscriptions subscriptions, BiFunction<Mine, String, Outcome> test, boolean behindProxy)
      implements AlertDesk {}

  /**
   * It is closed.
   *
   * @param reason the last part of the key of a sentence that says why
   */
  record Closed(String reason) implements AlertDesk {}
}
