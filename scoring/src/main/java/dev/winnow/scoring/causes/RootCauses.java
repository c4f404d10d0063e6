package dev.winnow.scoring.causes;

import dev.winnow.catalogue.score.Fix;
import dev.winnow.catalogue.score.Gain;
import dev.winnow.catalogue.score.Message;
import dev.winnow.catalogue.score.Score;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gathers what datasets lack and groups it by cause: the same deed for the same metric by the same
 * people is one cause. Not for several threads.
 */
public final class RootCauses {

  /** From this share of at least {@link #ENOUGH} datasets on, an exporter is to blame. */
  private static final double NEARLY_ALL = 0.8;

  private static final int ENOUGH = 5;

  /** What a deed is called where it differs from dataset to dataset in what it names. */
  private static final Map<String, String> SEVERAL =
      Map.of(
          "fix.as-usual-state", "fix.as-usual-state-several",
          "fix.languages-read", "fix.languages-read-several",
          "fix.shapes", "fix.shapes-several",
          "fix.theme-read", "fix.theme-read-several",
          "fix.update-on-time", "fix.update-on-time-several");

  private final Map<Key, Sum> sums = new LinkedHashMap<>();
  private long datasets;

  private record Key(String deed, String metric, Fix.Who who) {}

  private record Sum(Fix fix, long datasets, double points) {

    Sum plus(Sum other) {
      return new Sum(both(fix, other.fix), datasets + other.datasets, points + other.points);
    }

    private static Fix both(Fix one, Fix other) {
      String several = SEVERAL.get(other.deed().key());
      return one.equals(other) || several == null ? one : new Fix(Message.of(several), one.who());
    }
  }

  /** Adds a dataset's score. */
  public void add(Score score) {
    datasets++;
    for (Gain gain : score.gains()) {
      sums.merge(
          new Key(gain.fix().deed().key(), gain.metric(), gain.fix().who()),
          new Sum(gain.fix(), 1, gain.points()),
          Sum::plus);
    }
  }

  /** How many datasets were added. */
  public long datasets() {
    return datasets;
  }

  /** The causes, the one that brings most points per change first. */
  public List<RootCause> list() {
    return sums.entrySet().stream()
        .map(entry -> cause(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingDouble(RootCause::pointsPerChange)
                .thenComparingDouble(RootCause::meanGain)
                .reversed()
                .thenComparing(RootCause::metric))
        .toList();
  }

  private RootCause cause(Key key, Sum sum) {
    boolean systemic = datasets >= ENOUGH && sum.datasets() >= NEARLY_ALL * datasets;
    double points = Math.round(sum.points() / sum.datasets() * 100) / 100.0;
    return new RootCause(sum.fix(), key.metric(), sum.datasets(), datasets, points, systemic);
  }
}
