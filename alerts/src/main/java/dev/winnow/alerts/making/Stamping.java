package dev.winnow.alerts.making;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.vocabulary.Moment;
import dev.winnow.catalogue.vocabulary.Stated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells a portal that stamps everything with the day from publishers who updated their data: a
 * stamped dataset differs in nothing but dates, and most bear the same day. Pure.
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

  /**
   * The one day that all new dates are of, where nothing but dates differs; days of a run are one
   * day. Any day will do: a portal that was stamped while nobody could look shows another one.
   */
  static Optional<LocalDate> day(Dataset then, Dataset now, Instant started, Instant ended) {
    List<Stated<Moment>> dates =
        new ArrayList<>(FileLists.newDates(then.distributions(), now.distributions()));
    if (!then.modified().equals(now.modified())) {
      dates.add(now.modified());
    }
    Set<Optional<LocalDate>> days =
        dates.stream()
            .map(date -> date.value().map(moment -> day(moment, day(started), day(ended))))
            .collect(Collectors.toSet());
    return days.size() == 1 && withoutDates(then, now).equals(then)
        ? days.iterator().next()
        : Optional.empty();
  }

  private static LocalDate day(Moment moment, LocalDate started, LocalDate ended) {
    LocalDate day = moment.day();
    return day.isBefore(started) || day.isAfter(ended) ? day : ended;
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

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, ZoneOffset.UTC);
  }
}
