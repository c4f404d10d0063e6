package dev.winnow.scoring.causes;

import dev.winnow.catalogue.score.Fix;
import dev.winnow.catalogue.score.Gain;
import dev.winnow.catalogue.score.Message;
import dev.winnow.catalogue.score.Score;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gathers what datasets lack and groups it by cause: the same deed for the same metric by the same
 * people is one cause. Where nearly all datasets of one place lack it and others do not, that place
 * has a cause of its own. Not for several threads.
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

  /** What somebody writes for each dataset: no exporter drops half of it. */
  private static final Set<String> WRITTEN = Set.of("fix.description-more", "fix.title");

  private final Map<Key, Map<String, Sum>> sums = new LinkedHashMap<>();
  private final Map<String, Long> places = new HashMap<>();
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

  /** Adds a dataset's score; it is of no place. */
  public void add(Score score) {
    add(score, "");
  }

  /**
   * Adds a dataset's score.
   *
   * @param place the id of what it shares an exporter with; empty when nothing is known
   */
  public void add(Score score, String place) {
    datasets++;
    places.merge(place, 1L, Long::sum);
    for (Gain gain : score.gains()) {
      Key key = new Key(gain.fix().deed().key(), gain.metric(), gain.fix().who());
      sums.computeIfAbsent(key, one -> new LinkedHashMap<>())
          .merge(place, new Sum(gain.fix(), 1, gain.points()), Sum::plus);
    }
  }

  /** How many datasets were added. */
  public long datasets() {
    return datasets;
  }

  /** The causes, the one that brings most points per change first. */
  public List<RootCause> list() {
    return sums.entrySet().stream()
        .flatMap(entry -> causes(entry.getKey(), entry.getValue()).stream())
        .sorted(
            Comparator.comparingDouble(RootCause::pointsPerChange)
                .thenComparingDouble(RootCause::meanGain)
                .reversed()
                .thenComparing(RootCause::metric))
        .toList();
  }

  private List<RootCause> causes(Key key, Map<String, Sum> byPlace) {
    Sum all = byPlace.values().stream().reduce(Sum::plus).orElseThrow();
    if (WRITTEN.contains(key.deed())) {
      return List.of(cause(key, all, Optional.empty(), false));
    }
    if (isNearlyAll(all, datasets)) {
      return List.of(cause(key, all, Optional.empty(), true));
    }
    List<RootCause> causes = new ArrayList<>();
    List<Sum> rest = new ArrayList<>();
    byPlace.forEach(
        (place, sum) -> {
          if (!place.isEmpty() && isNearlyAll(sum, places.get(place))) {
            causes.add(cause(key, sum, Optional.of(place), true));
          } else {
            rest.add(sum);
          }
        });
    rest.stream()
        .reduce(Sum::plus)
        .ifPresent(sum -> causes.add(cause(key, sum, Optional.empty(), false)));
    return causes;
  }

  private static boolean isNearlyAll(Sum sum, long of) {
    return of >= ENOUGH && sum.datasets() >= NEARLY_ALL * of;
  }

  private RootCause cause(Key key, Sum sum, Optional<String> where, boolean systemic) {
    double points = Math.round(sum.points() / sum.datasets() * 100) / 100.0;
    return new RootCause(
        sum.fix(),
        key.metric(),
        where,
        sum.datasets(),
        where.map(places::get).orElse(datasets),
        (double) sum.datasets() / datasets,
        points,
        systemic);
  }
}
