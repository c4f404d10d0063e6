package dev.winnow.alerts.delivery;

import dev.winnow.alerts.letter.Outcome;
import dev.winnow.alerts.webhook.WebhookAddress;
import java.util.Map;

/** Posts to webhooks, behind the guard that keeps everything out of private networks. */
@FunctionalInterface
public interface Hooks {

  /** Posts a body; does not throw for what the other side does. */
  Outcome post(WebhookAddress to, Map<String, String> headers, byte[] body);
}
