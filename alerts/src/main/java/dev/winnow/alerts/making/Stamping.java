package dev.winnow.alerts.making;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.vocabulary.Moment;
import dev.winnow.catalogue.vocabulary.Stated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells a portal that stamps everything with the day from publishers who updated their data: a
 * stamped dataset differs in nothing but dates, and these are the days of the run. Pure.
 */
final class Stamping {

  /** Fewer changed datasets are told one by one. */
  static final int FEWEST = 10;

  /**
   * From which share on it is the portal that does it: of what changed, and of all its datasets,
   * because on a quiet day most of what changed was truly updated that day.
   */
  static final double MOST = 0.5;

  private Stamping() {}

  /** Whether nothing but dates differs, each now being a day of the run. */
  static boolean isStamped(Dataset then, Dataset now, Instant started, Instant ended) {
    List<Stated<Moment>> dates =
        new ArrayList<>(FileLists.newDates(then.distributions(), now.distributions()));
    if (!then.modified().equals(now.modified())) {
      dates.add(now.modified());
    }
    return !dates.isEmpty()
        && dates.stream().allMatch(date -> isWithin(date, day(started), day(ended)))
        && withoutDates(then, now).equals(then);
  }

  /** Whether so many stamped among what changed, and among all, are the portal's doing. */
  static boolean isOfPortal(long stamped, long changed, long datasets) {
    return stamped >= FEWEST && stamped > MOST * changed && stamped > MOST * datasets;
  }

  private static Dataset withoutDates(Dataset then, Dataset now) {
    return now.toBuilder()
        .modified(then.modified())
        .recordModified(then.recordModified())
        .findings(then.findings())
        .distributions(FileLists.withoutDates(then.distributions(), now.distributions()))
        .build();
  }

  private static boolean isWithin(Stated<Moment> date, LocalDate from, LocalDate to) {
    return date.value()
        .filter(moment -> !moment.day().isBefore(from) && !moment.day().isAfter(to))
        .isPresent();
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, ZoneOffset.UTC);
  }
}
