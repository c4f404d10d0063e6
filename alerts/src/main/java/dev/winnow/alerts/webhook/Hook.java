package dev.winnow.alerts.webhook;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One message to a webhook.
 *
 * @param id the same whenever the same is told again, so that receivers know it
 * @param body a CloudEvent in JSON
 */
public record Hook(String id, byte[] body) {

  /** The headers with which it is sent at a moment, signed. */
  public Map<String, String> headers(WebhookSecret secret, Instant at) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Type", "application/cloudevents+json; charset=utf-8");
    headers.put("webhook-id", id);
    headers.put("webhook-timestamp", String.valueOf(at.getEpochSecond()));
    headers.put("webhook-signature", secret.sign(id, at, body));
    return headers;
  }
}
