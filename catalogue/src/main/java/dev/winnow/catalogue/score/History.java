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
 * @param stampedDays days on which most datasets of its portal claim to have changed, or will as
 *     regularly as a clock, oldest first: a portal that stamps its records, not data
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

  /** Whether a date is the portal's stamp. */
  public boolean isStamp(Instant date) {
    return !stampedDays.isEmpty()
        && stampedDays.contains(date.atOffset(ZoneOffset.UTC).toLocalDate());
  }

  /** The date that was stated before its portal stamped over it, where one was. */
  public Optional<Instant> statedBeforeStamp() {
    return changes.reversed().stream()
        .flatMap(change -> change.statedBefore().stream())
        .filter(date -> !isStamp(date))
        .findFirst();
  }

  /** The stamps that it was given, oldest first: behind each, an update may hide. */
  public List<Instant> stamps() {
    return changes.stream()
        .filter(change -> change.touch() == ChangeSeen.Touch.DATE)
        .flatMap(change -> change.stated().stream())
        .filter(this::isStamp)
        .toList();
  }

  private boolean isOfData(ChangeSeen change) {
    return switch (change.touch()) {
      case DATA, UNTOLD -> true;
      case DATE -> change.stated().map(date -> !isStamp(date)).orElse(true);
      case DESCRIPTION -> false;
    };
  }
}
