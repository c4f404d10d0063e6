package dev.winnow.scoring.metrics;

import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.score.Measurement;
import dev.winnow.catalogue.score.Message;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How many of a dataset's distributions pass, fail, or cannot be judged.
 *
 * @param good how many pass
 * @param open how many cannot be judged
 * @param all how many were looked at
 */
public record Tally(int good, int open, int all) {

  /** Counts; {@code judge} answers empty where it cannot tell. */
  public static Tally of(
      List<Distribution> files, Function<Distribution, Optional<Boolean>> judge) {
    int good = 0;
    int open = 0;
    for (Distribution file : files) {
      Optional<Boolean> answer = judge.apply(file);
      if (answer.isEmpty()) {
        open++;
      } else if (answer.get()) {
        good++;
      }
    }
    return new Tally(good, open, files.size());
  }

  /** How many fail. */
  public int bad() {
    return all - good - open;
  }

  /** The share of those that pass; unknown as far as some cannot be judged. */
  public Measurement measurement(String metric, Measurement.State known, Message reason) {
    double low = all == 0 ? 0 : (double) good / all;
    if (open == 0) {
      return new Measurement(metric, known, low, low, low, reason, List.of(), Optional.empty());
    }
    double high = (double) (good + open) / all;
    double share = good == 0 ? 0 : (double) good / (good + bad());
    return new Measurement(
        metric,
        Measurement.State.UNKNOWN,
        Math.clamp(share, low, high),
        low,
        high,
        reason,
        List.of(),
        Optional.empty());
  }

  /** A sentence with what passed as {0}, all as {1}, what cannot be judged as {2}. */
  public Message say(String key) {
    return Message.of(key, good, all, open);
  }
}
