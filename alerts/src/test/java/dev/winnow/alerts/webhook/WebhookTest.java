package dev.winnow.alerts.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import dev.winnow.alerts.event.Event;
import dev.winnow.alerts.event.EventKind;
import dev.winnow.alerts.event.Subject;
import dev.winnow.alerts.watch.Rhythm;
import dev.winnow.alerts.watch.Target;
import dev.winnow.alerts.watch.Watch;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signatures are verified by an implementation that is not ours. */
class WebhookTest {

  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
  private static final Watch WATCH =
      new Watch("w1", new Target.OfPortal("vallby"), Set.of(), Rhythm.AT_ONCE, "en", 0);
  private static final Event EVENT =
      new Event(
          7,
          99,
          EventKind.LICENCE_CHANGED,
          new Subject(Subject.Type.DATASET, "vallby/luft", "Luft & \"vatten\""),
          "vallby",
          "vallby-kommun",
          NOON,
          Map.of("from", "CC BY 4.0"),
          1);

  private final CloudEvents envelopes =
      new CloudEvents(() -> URI.create("https://winnow.example/"));

  @Test
  void isVerifiedBySomebodyElsesImplementation() throws Exception {
    WebhookSecret secret = WebhookSecret.fresh();
    Hook hook = new Hook("c1-7", envelopes.event("c1-7", List.of(WATCH), EVENT));
    Map<String, String> headers = hook.headers(secret, Instant.now());
    String body = new String(hook.body(), StandardCharsets.UTF_8);

    new Webhook(secret.text()).verify(body, verifiable(headers));
    assertThrows(
        WebhookVerificationException.class,
        () -> new Webhook(secret.text()).verify(body + " ", verifiable(headers)));
    assertThrows(
        WebhookVerificationException.class,
        () -> new Webhook(WebhookSecret.fresh().text()).verify(body, verifiable(headers)));
  }

  @Test
  void signsAsTheOtherImplementationDoes() throws Exception {
    WebhookSecret secret = new WebhookSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    String body = "{\"test\": 2432232314}";

    assertEquals(
        new Webhook(secret.text()).sign("msg_1", NOON.getEpochSecond(), body),
        secret.sign("msg_1", NOON, body.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void writesAnEventAsACloudEvent() {
    assertEquals(
        """
        {"specversion":"1.0","id":"c1-7","source":"https://winnow.example/",\
        "type":"dev.winnow.dataset.licence-changed","time":"2026-11-21T12:00:00Z",\
        "datacontenttype":"application/json","subject":"dataset/vallby/luft",\
        "data":{"number":7,"kind":"dataset.licence-changed","at":"2026-11-21T12:00:00Z",\
        "type":"dataset","id":"vallby/luft","title":"Luft & \\"vatten\\"","portal":"vallby",\
        "organisation":"vallby-kommun","datasets":1,\
        "url":"https://winnow.example/datasets/vallby/luft",\
        "details":{"from":"CC BY 4.0"},\
        "watches":[{"id":"w1","target":"portal","subject":"vallby"}]}}\
        """,
        new String(envelopes.event("c1-7", List.of(WATCH), EVENT), StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/hook?key=1",
        "http://127.0.0.1:8099/hook",
        "http://localhost:1/",
      })
  void readsAddresses(String typed) {
    assertTrue(WebhookAddress.read(typed).isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "example.org/hook",
        "http://example.org/hook",
        "ftp://example.org/",
        "https://user:word@example.org/",
        "https://example.org/#part",
        "https:///hook",
        "file:///etc/passwd",
        "https://exa mple.org/",
      })
  void readsNothingElse(String typed) {
    assertEquals(Optional.empty(), WebhookAddress.read(typed));
  }

  @Test
  void showsNeitherSecretNorAddress() {
    assertEquals("a webhook's secret", WebhookSecret.fresh().toString());
    assertEquals(
        "a webhook at example.org",
        WebhookAddress.read("https://example.org/s3cret").orElseThrow().toString());
  }

  private static Map<String, List<String>> verifiable(Map<String, String> headers) {
    return headers.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, one -> List.of(one.getValue())));
  }
}
