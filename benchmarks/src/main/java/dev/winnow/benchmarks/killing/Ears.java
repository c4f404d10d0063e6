package dev.winnow.benchmarks.killing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/**
 * A mail server and a receiver of webhooks that outlive whoever tells them. The receiver takes its
 * time, and now and then takes a message and hangs up without a word.
 */
final class Ears implements AutoCloseable {

  private static final int SLOWEST_MILLIS = 120;
  private static final int HANGS_UP = 40;

  private final GreenMail mails = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
  private final HttpServer hooks;
  private final List<Heard> heard = new CopyOnWriteArrayList<>();
  private final Random random;

  /**
   * A message.
   *
   * @param name its idempotency key: the id of a webhook, or the left side of a Message-ID
   * @param content what it said
   * @param at when it was taken
   */
  record Heard(String name, String content, Instant at) {}

  Ears(Random random) throws IOException {
    this.random = random;
    mails.start();
    hooks = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 64);
    hooks.createContext("/", this::hear);
    hooks.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    hooks.start();
  }

  int smtp() {
    return mails.getSmtp().getPort();
  }

  int http() {
    return hooks.getAddress().getPort();
  }

  /** How many messages came. */
  int count() {
    return heard.size() + mails.getReceivedMessages().length;
  }

  /** Every message that came, in order within its way. */
  List<Heard> all() {
    List<Heard> all = new ArrayList<>(heard);
    Arrays.stream(mails.getReceivedMessages()).map(Ears::read).forEach(all::add);
    return all;
  }

  private static Heard read(MimeMessage mail) {
    try {
      String id = mail.getMessageID();
      return new Heard(
          id.substring(1, id.indexOf('@')), mail.getSubject(), mail.getReceivedDate().toInstant());
    } catch (MessagingException e) {
      throw new IllegalStateException("a mail cannot be read", e);
    }
  }

  private void hear(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      String id = exchange.getRequestHeaders().getFirst("webhook-id");
      heard.add(new Heard(id, new String(body, UTF_8), Instant.now()));
      Thread.sleep(random.nextInt(SLOWEST_MILLIS));
      if (random.nextInt(HANGS_UP) > 0) {
        exchange.sendResponseHeaders(204, -1);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    hooks.stop(0);
    mails.stop();
  }
}
