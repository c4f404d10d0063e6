package dev.winnow.alerts.ranking;

import dev.winnow.alerts.event.EventKind;
import dev.winnow.alerts.ranking.Ranking.Place;
import dev.winnow.alerts.ranking.Ranking.Rank;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How an organisation stood when its standing was told last, or when it had settled: what later
 * editions are compared with, so that a slow move is told, too, and told once.
 *
 * @param since when it was first ranked by this method
 * @param at the edition
 * @param method of that edition
 * @param low the lower end of its figure
 * @param high the upper end
 * @param rank its place
 */
record Stood(Instant since, Instant at, String method, double low, double high, Rank rank) {

  /** The aspect under which it is kept. */
  static final String STANDING = "standing";

  static Stood read(String state) {
    String[] parts = state.split(" ");
    return new Stood(
        Instant.parse(parts[0]),
        Instant.parse(parts[1]),
        parts[2],
        Double.parseDouble(parts[3]),
        Double.parseDouble(parts[4]),
        Rank.read(parts[5]));
  }

  String write() {
    return String.join(
        " ",
        since.toString(),
        at.toString(),
        method,
        String.valueOf(low),
        String.valueOf(high),
        rank.text());
  }

  static Stood of(Instant since, Ranking ranking, Place place) {
    return new Stood(
        since, ranking.at(), ranking.method(), place.low(), place.high(), place.rank());
  }

  /** Whether its figures still come together: portals are harvested, links looked at. */
  boolean settles(Instant now, Duration period) {
    return now.isBefore(since.plus(period));
  }

  /**
   * That it moved by more than chance explains: the ranges of its figure have nothing in common, or
   * those of its place have not, even if everybody who joined or left did so above it or below it.
   */
  Optional<EventKind> moved(Place now) {
    int others = Math.abs(now.rank().of() - rank.of());
    if (now.low() > high) {
      return Optional.of(EventKind.STANDING_ROSE);
    }
    if (now.high() < low) {
      return Optional.of(EventKind.STANDING_FELL);
    }
    if (now.rank().to() + others < rank.from()) {
      return Optional.of(EventKind.STANDING_ROSE);
    }
    return now.rank().from() - others > rank.to()
        ? Optional.of(EventKind.STANDING_FELL)
        : Optional.empty();
  }
}
