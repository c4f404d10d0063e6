package dev.winnow.catalogue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * How a portal is harvested, as its own file says or else the settings for all.
 *
 * @param fullEvery of so many complete runs, one asks for everything without conditions; 1 means
 *     every run
 * @param incremental whether a run may ask for changes only, where the portal proved that it can
 * @param quietHours when nothing is to be asked for
 * @param budget what one run may cost
 * @param atOnce how many requests may be under way to one host at the same time
 */
public record HarvestRules(
    int fullEvery,
    boolean incremental,
    Optional<QuietHours> quietHours,
    Budget budget,
    int atOnce) {

  /** A full run in ten, changes where possible, no quiet hours, one request at a time. */
  public static final HarvestRules DEFAULT =
      new HarvestRules(10, true, Optional.empty(), Budget.DEFAULT, 1);

  public HarvestRules {
    if (fullEvery < 1) {
      throw new IllegalArgumentException("fullEvery must be 1 or more, was " + fullEvery);
    }
    if (atOnce < 1) {
      throw new IllegalArgumentException("requestsAtOnce must be 1 or more, was " + atOnce);
    }
  }

  /** The same with a full run in so many. */
  public HarvestRules withFullEvery(int runs) {
    return new HarvestRules(runs, incremental, quietHours, budget, atOnce);
  }

  /** The same with or without runs that ask for changes only. */
  public HarvestRules withIncremental(boolean allowed) {
    return new HarvestRules(fullEvery, allowed, quietHours, budget, atOnce);
  }

  /** The same with hours when nothing is asked for. */
  public HarvestRules withQuietHours(QuietHours hours) {
    return new HarvestRules(fullEvery, incremental, Optional.of(hours), budget, atOnce);
  }

  /** The same with another budget. */
  public HarvestRules withBudget(Budget newBudget) {
    return new HarvestRules(fullEvery, incremental, quietHours, newBudget, atOnce);
  }

  /**
   * What one run may cost; one that has spent it ends partial and says so.
   *
   * @param bytes as they come over the wire
   * @param pages how many pages of the portal's list
   * @param time from the start of this process's part of the run
   * @param redirects how many redirects are followed in all
   */
  public record Budget(long bytes, long pages, Duration time, long redirects) {

    /** 20 GB, a million pages, a day, ten thousand redirects. */
    public static final Budget DEFAULT =
        new Budget(20L << 30, 1_000_000, Duration.ofHours(24), 10_000);

    public Budget {
      if (bytes < 1 || pages < 1 || redirects < 0 || time.isNegative() || time.isZero()) {
        throw new IllegalArgumentException(
            "a budget needs bytes, pages and time above 0, was %d, %d and %s"
                .formatted(bytes, pages, time));
      }
    }
  }

  /**
   * Hours of the day when a portal is left alone, in its own time zone; "22:00-06:00" goes over
   * midnight.
   */
  public record QuietHours(LocalTime from, LocalTime to) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    public QuietHours {
      if (from.equals(to)) {
        throw new IllegalArgumentException(
            "quiet hours need a beginning and another end, was %s-%s".formatted(from, to));
      }
    }

    /** Reads "07:00-18:00". */
    public static QuietHours parse(String text) {
      String[] ends = text.strip().split("\\s*[-–]\\s*");
      if (ends.length != 2) {
        throw new IllegalArgumentException("expected hours such as 07:00-18:00, was " + text);
      }
      return new QuietHours(LocalTime.parse(ends[0], CLOCK), LocalTime.parse(ends[1], CLOCK));
    }

    /** When the quiet hours that hold at this moment end; empty when none do. */
    public Optional<Instant> endAfter(Instant moment, ZoneId zone) {
      ZonedDateTime now = moment.atZone(zone);
      LocalTime time = now.toLocalTime();
      boolean overMidnight = to.isBefore(from);
      boolean quiet =
          overMidnight
              ? !time.isBefore(from) || time.isBefore(to)
              : !time.isBefore(from) && time.isBefore(to);
      if (!quiet) {
        return Optional.empty();
      }
      ZonedDateTime end = now.with(to);
      return Optional.of((end.isAfter(now) ? end : end.plusDays(1)).toInstant());
    }

    @Override
    public String toString() {
      return CLOCK.format(from) + "-" + CLOCK.format(to);
    }
  }
}
