package dev.winnow.scoring.rhythm;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Publishers of known rhythms, looked at every so many days: what was foretold beside what came.
 *
 * @param promised whether the true period is promised; else nothing is
 * @param learned how many gaps are known when something is foretold
 * @param lookEvery days between two looks
 */
record RhythmSimulation(boolean promised, int learned, double lookEvery) {

  /** What became of many datasets of one publisher: the chances that were given to real gaps. */
  record Outcome(List<Double> chances, double falseAlarms, double missedPeriodsToAlarm) {}

  Outcome run(Publishers publisher, int datasets, long seed) {
    Random random = new Random(seed);
    List<Double> chances = new ArrayList<>();
    List<Double> periods = new ArrayList<>();
    int alarms = 0;
    for (int i = 0; i < datasets; i++) {
      List<Double> gaps = gaps(publisher.changes(changes(publisher), random), random.nextDouble());
      if (gaps.size() <= learned) {
        continue;
      }
      Renewal renewal = Renewal.learn(gaps.subList(0, learned), prior(publisher));
      double next = gaps.get(learned);
      chances.add(renewal.longerThan(next - lookEvery * random.nextDouble()));
      // The last look that still sees silence is one before the change is seen.
      alarms += renewal.longerThan(next - lookEvery) < Rhythm.TOO_UNLIKELY ? 1 : 0;
      periods.add(renewal.exceededWith(Rhythm.TOO_UNLIKELY) / publisher.period() - 1);
    }
    double mean = periods.stream().mapToDouble(one -> one).average().orElseThrow();
    return new Outcome(chances, (double) alarms / chances.size(), mean);
  }

  /** As many as leave enough gaps where several changes fall between two looks. */
  private int changes(Publishers publisher) {
    return (int) ((learned + 2) * Math.max(1, Math.ceil(2 * lookEvery / publisher.period())));
  }

  private Prior prior(Publishers publisher) {
    Duration period = Days.duration(publisher.period());
    return Prior.of(Optional.empty(), promised ? Optional.of(period) : Optional.empty());
  }

  /** Gaps between the looks that find changes; several between two looks are one. */
  private List<Double> gaps(List<Double> changes, double phase) {
    List<Double> seen = new ArrayList<>();
    for (double change : changes) {
      double look = (Math.ceil(change / lookEvery + phase) - phase) * lookEvery;
      if (seen.isEmpty() || look > seen.getLast()) {
        seen.add(look);
      }
    }
    List<Double> gaps = new ArrayList<>();
    for (int i = 1; i < seen.size(); i++) {
      gaps.add(seen.get(i) - seen.get(i - 1));
    }
    return gaps;
  }
}
