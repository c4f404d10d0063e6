package dev.winnow.store.rhythm;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Days that a portal can be expected to stamp, because it stamps as regularly as a clock. They only
 * bridge the time from a harvest's first page to its end, when datasets are counted: what was
 * counted is known, and nothing is expected of it any more. Pure.
 */
final class ExpectedStamps {

  /** So many equal distances make a clock: by chance alone, fewer come about within a year. */
  private static final int FEWEST_DISTANCES = 3;

  /** Who stamps night after night is known sooner. */
  private static final int FEWEST_NIGHTS = 2;

  private ExpectedStamps() {}

  /**
   * The next days after those that were counted, of which one may be skipped.
   *
   * @param stamped oldest first
   * @param counted the last day of which it is known whether it was stamped
   */
  static List<LocalDate> after(List<LocalDate> stamped, LocalDate counted) {
    int count = stamped.size();
    if (count < 2) {
      return List.of();
    }
    LocalDate last = stamped.getLast();
    long apart = apart(stamped.get(count - 2), last);
    int needed = apart == 1 ? FEWEST_NIGHTS : FEWEST_DISTANCES;
    boolean regular =
        count > needed
            && LongStream.rangeClosed(1, needed)
                .allMatch(
                    i ->
                        apart(stamped.get(count - 1 - (int) i), stamped.get(count - (int) i))
                            == apart);
    return regular
        ? LongStream.rangeClosed(1, 2)
            .mapToObj(times -> last.plusDays(times * apart))
            .filter(day -> day.isAfter(counted))
            .toList()
        : List.of();
  }

  private static long apart(LocalDate one, LocalDate other) {
    return other.toEpochDay() - one.toEpochDay();
  }
}
