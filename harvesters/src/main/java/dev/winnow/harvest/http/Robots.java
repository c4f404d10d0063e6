package dev.winnow.harvest.http;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.Request;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the robots.txt of each host says to Winnow, remembered for some hours. */
final class Robots {

  private static final Duration LASTS = Duration.ofHours(6);
  private static final int MOST_BYTES = 500_000;

  private final Clock clock;
  private final Map<String, Rules> known = new ConcurrentHashMap<>();

  Robots(Clock clock) {
    this.clock = clock;
  }

  /**
   * The rules of one host.
   *
   * @param problem why they could not be had, in words; empty when they could
   */
  record Rules(BaseRobotRules rules, String problem, Instant until) {

    boolean allows(URI uri) {
      return rules.isAllowed(uri.toASCIIString());
    }

    /** How long to wait between two requests; zero when nothing is said. */
    Duration crawlDelay() {
      long millis = rules.getCrawlDelay();
      return millis > 0 ? Duration.ofMillis(millis) : Duration.ZERO;
    }
  }

  /** Asks for a document; how, is the run's matter. */
  interface Ask {
    Exchange.Answer ask(Request request) throws FetchException;
  }

  Rules of(URI uri, Ask ask) {
    URI address = uri.resolve("/robots.txt");
    Rules rules = known.get(address.toString());
    if (rules == null || rules.until().isBefore(clock.instant())) {
      rules = fetch(address, ask);
      known.put(address.toString(), rules);
    }
    return rules;
  }

  private Rules fetch(URI address, Ask ask) {
    try {
      Exchange.Answer answer = ask.ask(Request.get(address, "text/plain, */*;q=0.1"));
      byte[] bytes = bytes(answer.body());
      if (answer.status() >= 500 || answer.status() == 429) {
        return without(address + " answered " + answer.status());
      }
      if (answer.status() != 200 || answer.body().isHtml()) {
        return without("");
      }
      var parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 5);
      return rules(
          parser.parseContent(address.toString(), bytes, "text/plain", List.of("winnow")), "");
    } catch (FetchException | IOException e) {
      return without(address + " cannot be had: " + e.getMessage());
    }
  }

  private static byte[] bytes(Body body) throws IOException {
    if (body.file().isEmpty()) {
      return body.bytes();
    }
    try (var in = Files.newInputStream(body.file().get())) {
      return in.readNBytes(MOST_BYTES);
    } finally {
      Files.deleteIfExists(body.file().get());
    }
  }

  private Rules without(String problem) {
    return rules(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), problem);
  }

  private Rules rules(BaseRobotRules rules, String problem) {
    return new Rules(rules, problem, clock.instant().plus(LASTS));
  }
}
