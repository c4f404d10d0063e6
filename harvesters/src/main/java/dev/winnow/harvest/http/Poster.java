package dev.winnow.harvest.http;

import dev.winnow.harvest.FetchException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.CloseMode;

/**
 * Posts to addresses that strangers typed in, behind the guard of the harvest. Redirects are never
 * followed and answers hardly read, so that nobody looks into a network through it. Safe for many
 * threads.
 */
public final class Poster implements AutoCloseable {

  private static final int CONNECTIONS = 20;
  private static final int MOST_OF_AN_ANSWER = 4 << 10;
  private static final URI NOBODY = URI.create("https://nobody.invalid/");

  private final FetchSettings settings;
  private final Guard guard;
  private final Clock clock;
  private final ScheduledExecutorService alarm;
  private final CloseableHttpClient client;

  Poster(FetchSettings settings, Clock clock, ScheduledExecutorService alarm) {
    this.settings = settings;
    this.guard = new Guard(settings, NOBODY);
    this.clock = clock;
    this.alarm = alarm;
    this.client = Exchange.client(settings, guard, CONNECTIONS);
  }

  /**
   * What a receiver answered.
   *
   * @param status of HTTP
   * @param retryAfter how long it asks to be left in peace
   */
  public record Answer(int status, Optional<Duration> retryAfter) {}

  /**
   * Posts a body.
   *
   * @throws FetchException when no answer came, or the guard forbids to ask there; its kind tells
   */
  public Answer post(URI to, Map<String, String> headers, byte[] body) throws FetchException {
    HttpPost message = new HttpPost(URI.create(to.toASCIIString()));
    message.setHeader("User-Agent", settings.identity().userAgent());
    headers.forEach(message::setHeader);
    message.setEntity(new ByteArrayEntity(body, null));
    long most = settings.times().page().toMillis();
    ScheduledFuture<?> ring = alarm.schedule(message::abort, most, TimeUnit.MILLISECONDS);
    try {
      return client.execute(guard.target(to), message, this::answer);
    } catch (IOException e) {
      throw Exchange.Faults.of(to, e, message.isAborted(), most).fault();
    } finally {
      ring.cancel(false);
    }
  }

  /** What is left of a long answer is given up with its connection. */
  private Answer answer(ClassicHttpResponse response) throws IOException {
    Header after = response.getFirstHeader("Retry-After");
    Optional<Duration> pause =
        after == null ? Optional.empty() : RetryAfter.read(after.getValue(), clock.instant());
    if (response.getEntity() != null) {
      try (InputStream in = response.getEntity().getContent()) {
        if (in.readNBytes(MOST_OF_AN_ANSWER).length == MOST_OF_AN_ANSWER) {
          response.close();
        }
      }
    }
    return new Answer(response.getCode(), pause);
  }

  @Override
  public void close() {
    client.close(CloseMode.IMMEDIATE);
  }
}
