package dev.winnow.benchmarks.year;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.winnow.alerts.delivery.Hooks;
import dev.winnow.alerts.letter.Digest;
import dev.winnow.alerts.letter.Letter;
import dev.winnow.alerts.letter.Letters;
import dev.winnow.alerts.letter.Mail;
import dev.winnow.alerts.letter.Outcome;
import dev.winnow.alerts.letter.Post;
import dev.winnow.alerts.letter.Silenced;
import dev.winnow.alerts.watch.Watch;
import dev.winnow.alerts.webhook.WebhookAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Where everything that people and programs are told ends up. It fails now and then, and so does
 * the process that brings something: before it is taken, and after.
 */
final class Postbox implements Post, Hooks, Letters {

  private static final JsonMapper JSON = new JsonMapper();

  private final Random random;
  private final Supplier<Instant> now;
  private final List<Message> messages = new ArrayList<>();
  private boolean peace;

  Postbox(Random random, Supplier<Instant> now) {
    this.random = random;
    this.now = now;
  }

  /** The process is dead from here on. */
  static final class Dies extends Error {
    private static final long serialVersionUID = 1;
  }

  /**
   * Something that was taken.
   *
   * @param to an address of mail or of a webhook
   * @param name by which it is known that it came before
   * @param events the numbers in it
   * @param more how many there are beside those
   * @param text everything it says, or the link that a question asks to follow
   */
  record Message(String to, String name, TreeSet<Long> events, int more, String text, Instant at) {}

  synchronized void bePeaceful() {
    peace = true;
  }

  synchronized List<Message> messages() {
    return List.copyOf(messages);
  }

  /** How many messages there are. */
  synchronized int size() {
    return messages.size();
  }

  @Override
  public Letter question(Watch watch, URI confirm) {
    return new Letter("question", confirm.toString(), "");
  }

  @Override
  public Letter digest(Digest digest) {
    StringBuilder text = new StringBuilder().append(digest.more());
    digest.events().forEach(event -> text.append(' ').append(event.number()));
    return new Letter("digest", text.toString(), "");
  }

  @Override
  public Letter silenced(Silenced silenced) {
    return new Letter("silenced", silenced.words(), "");
  }

  @Override
  public Outcome send(Mail mail) {
    String text = mail.letter().text();
    TreeSet<Long> events = new TreeSet<>();
    int more = 0;
    if (mail.letter().subject().equals("digest")) {
      String[] numbers = text.split(" ");
      more = Integer.parseInt(numbers[0]);
      for (int i = 1; i < numbers.length; i++) {
        events.add(Long.parseLong(numbers[i]));
      }
    }
    return take(new Message(mail.to().text(), mail.name(), events, more, text, now.get()));
  }

  @Override
  public Outcome post(WebhookAddress to, Map<String, String> headers, byte[] body) {
    TreeSet<Long> events = new TreeSet<>();
    try {
      JsonNode data = JSON.readTree(body).path("data");
      data.path("events").forEach(event -> events.add(event.path("number").asLong()));
      if (data.has("number")) {
        events.add(data.path("number").asLong());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String name = String.valueOf(headers.get("webhook-id"));
    return take(new Message(to.uri().toString(), name, events, 0, "", now.get()));
  }

  private synchronized Outcome take(Message message) {
    int chance = peace || message.text().startsWith("http") ? 100 : random.nextInt(100);
    if (chance == 0) {
      throw new Dies();
    }
    if (chance < 3) {
      return Outcome.Failed.of("not now");
    }
    messages.add(message);
    if (chance == 3) {
      throw new Dies();
    }
    return new Outcome.Taken("ok");
  }
}
