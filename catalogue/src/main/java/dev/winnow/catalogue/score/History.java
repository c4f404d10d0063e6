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

  /**
   * Whether a date is the portal's stamp. Where two days or more were stamped, the next one is
   * expected to be stamped as well, before anybody counted.
   */
  public boolean isStamp(Instant date) {
    if (stampedDays.isEmpty()) {
      return false;
    }
    LocalDate day = date.atOffset(ZoneOffset.UTC).toLocalDate();
    return stampedDays.contains(day) || isNextStamp(day);
  }

  private boolean isNextStamp(LocalDate day) {
    int count = stampedDays.size();
    if (count < 2 || !day.isAfter(stampedDays.getLast())) {
      return false;
    }
    long apart = stampedDays.getLast().toEpochDay() - stampedDays.get(count - 2).toEpochDay();
    return day.toEpochDay() <= stampedDays.getLast().toEpochDay() + 2 * apart;
  }

  private boolean isOfData(ChangeSeen change) {
    return switch (change.touch()) {
      case DATA, UNTOLD -> true;
      case DATE -> change.stated().map(date -> !isStamp(date)).orElse(true);
      case DESCRIPTION -> false;
    };
  }
}
