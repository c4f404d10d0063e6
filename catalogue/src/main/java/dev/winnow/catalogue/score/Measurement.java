package dev.winnow.catalogue.score;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The answer of one metric about one dataset.
 *
 * @param metric the metric's id, such as "title"
 * @param state whether it was measured, only declared, or cannot be known
 * @param share what was earned of the metric's points, from 0 to 1; when unknown, of that part
 *     which is known, else 0
 * @param low the share if everything unknown is bad; equals {@code share} unless unknown
 * @param high the share if everything unknown is good; equals {@code share} unless unknown
 * @param reason why, in words
 * @param evidence what it rests on; may be empty
 * @param fix what would raise it; empty when nothing is to be gained or nobody can
 */
public record Measurement(
    String metric,
    State state,
    double share,
    double low,
    double high,
    Message reason,
    List<Evidence> evidence,
    Optional<Fix> fix) {

  /** The three states of every answer; not checked is never the same as failed. */
  public enum State {
    MEASURED,
    DECLARED,
    UNKNOWN;

    /** As it is written in the API. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Measurement {
    evidence = List.copyOf(evidence);
    if (!(0 <= low && low <= share && share <= high && high <= 1)) {
      throw new IllegalArgumentException(
          "a measurement has 0 <= low <= share <= high <= 1, was %s, %s, %s of %s"
              .formatted(low, share, high, metric));
    }
  }

  /** What Winnow found out itself. */
  public static Measurement measured(String metric, double share, Message reason) {
    return known(metric, State.MEASURED, share, reason);
  }

  /** What rests on the portal's word alone. */
  public static Measurement declared(String metric, double share, Message reason) {
    return known(metric, State.DECLARED, share, reason);
  }

  /** What cannot be known, so that it may be anything. */
  public static Measurement unknown(String metric, Message reason) {
    return new Measurement(metric, State.UNKNOWN, 0, 0, 1, reason, List.of(), Optional.empty());
  }

  private static Measurement known(String metric, State state, double share, Message reason) {
    return new Measurement(metric, state, share, share, share, reason, List.of(), Optional.empty());
  }

  /** The same answer with what it rests on. */
  public Measurement because(Evidence... what) {
    return new Measurement(metric, state, share, low, high, reason, List.of(what), fix);
  }

  /** The same answer with what it rests on. */
  public Measurement because(List<Evidence> what) {
    return new Measurement(metric, state, share, low, high, reason, what, fix);
  }

  /** The same answer with what would raise it. */
  public Measurement fixedBy(Fix.Who who, Message deed) {
    return new Measurement(
        metric, state, share, low, high, reason, evidence, Optional.of(new Fix(deed, who)));
  }
}
