package dev.winnow.portals.probe.look;

import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.FetchException.Kind;
import dev.winnow.harvest.Fetcher;
import dev.winnow.harvest.Request;
import dev.winnow.harvest.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What is being probed: every address is asked at most once, and only so many of them and for so
 * long. One thread.
 */
public final class Site implements Fetcher, AutoCloseable {

  private final Supplier<Line> lines;
  private final Clock clock;
  private final int most;
  private final Instant until;
  private final Map<String, Answer> known = new HashMap<>();
  private final List<String> notices = new ArrayList<>();
  private Line line;
  private int asked;
  private long requests;

  /**
   * A site that nobody has asked anything.
   *
   * @param lines opens ways to the network; rates and robots.txt are shared between them
   * @param most how many addresses may be asked
   * @param time how long after now no further address is asked
   */
  public Site(Supplier<Line> lines, Clock clock, int most, Duration time) {
    this.lines = lines;
    this.clock = clock;
    this.most = most;
    this.until = clock.instant().plus(time);
    this.line = lines.get();
  }

  /** An answer that is remembered; large ones are not. */
  private record Answer(
      Optional<Response> response, Optional<FetchException> fault, List<String> notices) {}

  @Override
  public Response fetch(Request request) throws FetchException {
    String key =
        "%s %s %s %s"
            .formatted(
                request.uri(),
                request.accept(),
                request.discovered(),
                request.body().map(Arrays::hashCode).orElse(0));
    Answer answer = known.get(key);
    if (answer == null) {
      answer = ask(request);
      if (answer.response().flatMap(Response::file).isEmpty()) {
        known.put(key, answer);
      }
    }
    notices.addAll(answer.notices());
    if (answer.fault().isPresent()) {
      throw answer.fault().get();
    }
    return answer.response().orElseThrow();
  }

  private Answer ask(Request request) throws FetchException {
    if (isSpent()) {
      throw new FetchException(
          Kind.TIMEOUT,
          request.uri(),
          request.uri() + " was not asked: a probe asks few addresses, and not for long.");
    }
    asked++;
    try {
      return new Answer(Optional.of(line.fetch(request)), Optional.empty(), line.takeNotices());
    } catch (FetchException e) {
      return new Answer(Optional.empty(), Optional.of(e), line.takeNotices());
    }
  }

  /** Whether nothing more may be asked. */
  public boolean isSpent() {
    return asked >= most || !clock.instant().isBefore(until);
  }

  /** Begins another question, so that what robots.txt says about it is heard on its own. */
  public void turn() {
    requests += line.takeRequests();
    line.close();
    line = lines.get();
    notices.clear();
  }

  /** What robots.txt said since the last turn, each sentence once. */
  public List<String> notices() {
    return notices.stream().distinct().toList();
  }

  /** How many requests went out until now, robots.txt included. */
  public long requests() {
    requests += line.takeRequests();
    return requests;
  }

  @Override
  public void close() {
    line.close();
  }
}
