package dev.winnow.catalogue.score;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was seen of how a dataset changes, and how far the dates of its portal are to be believed.
 *
 * @param changes oldest first, the first sight excluded
 * @param lastLook when it was last seen, changed or not
 * @param peers how often comparable datasets change, where enough of them are known
 * @param stampedDays days on which most datasets of its portal claim to have changed, oldest first:
 *     a portal that stamps its records, not data
 */
public record History(
    List<ChangeSeen> changes,
    Optional<Instant> lastLook,
    Optional<Peers> peers,
    List<LocalDate> stampedDays) {

  /** Nothing was seen. */
  public static final History NONE =
      new History(List.of(), Optional.empty(), Optional.empty(), List.of());

  public History {
    changes = List.copyOf(changes);
    stampedDays = List.copyOf(stampedDays);
  }

  /** Changes of data, of which only the looks that found them are known. */
  public static History of(List<Instant> changesSeen) {
    return new History(
        changesSeen.stream().map(ChangeSeen::at).toList(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  /** The changes that data made, oldest first: not those of a description or of a mere stamp. */
  public List<ChangeSeen> ofData() {
    return changes.stream().filter(this::isOfData).toList();
  }

  /** The same with one more change, seen by the latest look. */
  public History with(ChangeSeen change) {
    List<ChangeSeen> more = new ArrayList<>(changes);
    more.add(change);
    return new History(more, Optional.of(change.by()), peers, stampedDays);
  }

  /** The same after another look that found no change. */
  public History lookedAt(Instant look) {
    return new History(changes, Optional.of(look), peers, stampedDays);
  }

  /** Whether a date is the portal's stamp, or one that is to be expected. */
  public boolean isStamp(Instant date) {
    if (stampedDays.isEmpty()) {
      return false;
    }
    LocalDate day = date.atOffset(ZoneOffset.UTC).toLocalDate();
    return stampedDays.contains(day) || isExpected(stampedDays, day);
  }

  /**
   * Whether a day continues those that a portal stamped, before anybody counted: it comes as long
   * after the last one as that came after the one before, or twice as long. What happens more
   * seldom than weekly must have happened three times at equal distances: whoever stamped
   * everything in March and in June does not stamp every day of summer.
   *
   * @param stamped oldest first
   */
  public static boolean isExpected(List<LocalDate> stamped, LocalDate day) {
    int count = stamped.size();
    if (count < 2 || !day.isAfter(stamped.getLast())) {
      return false;
    }
    long apart = apart(stamped.get(count - 2), stamped.getLast());
    boolean regular =
        apart <= 7
            || count > 2 && isNear(apart(stamped.get(count - 3), stamped.get(count - 2)), apart);
    long since = apart(stamped.getLast(), day);
    return regular && (isNear(since, apart) || isNear(since, 2 * apart));
  }

  private static long apart(LocalDate one, LocalDate other) {
    return other.toEpochDay() - one.toEpochDay();
  }

  private static boolean isNear(long days, long expected) {
    return Math.abs(days - expected) <= expected / 7;
  }

  private boolean isOfData(ChangeSeen change) {
    return switch (change.touch()) {
      case DATA, UNTOLD -> true;
      case DATE -> change.stated().map(date -> !isStamp(date)).orElse(true);
      case DESCRIPTION -> false;
    };
  }
}
