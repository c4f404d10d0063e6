package dev.winnow.scoring;

import com.fasterxml.jackson.databind.JsonNode;
import dev.winnow.catalogue.score.ChangeSeen;
import dev.winnow.catalogue.score.ChangeSeen.Touch;
import dev.winnow.catalogue.score.History;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Reads histories from the tables of examples. */
final class HistoryNotation {

  private HistoryNotation() {}

  /** Looks are made every day; "stampedDays" are those of the portal. */
  static History history(JsonNode node) {
    return new History(
        Notation.strings(node.path("changesSeen")).stream().map(HistoryNotation::change).toList(),
        Optional.empty(),
        Optional.empty(),
        Notation.strings(node.path("stampedDays")).stream().map(LocalDate::parse).toList());
  }

  /**
   * Such as "2026-11-18T06:00:00Z", "2026-11-18T06:00:00Z description" or, of a date that moved,
   * "2026-11-18T06:00:00Z date 2026-11-18 2026-10-19", the new one and the one before; with a day
   * more, the last look before that was on it, and not the day before.
   */
  private static ChangeSeen change(String text) {
    String[] words = text.split(" ");
    Instant by = Instant.parse(words[0]);
    Touch touch = words.length > 1 ? Touch.valueOf(words[1].toUpperCase(Locale.ROOT)) : Touch.DATA;
    Instant before = day(words, 4).orElse(by.minus(Duration.ofDays(1)));
    return new ChangeSeen(Optional.of(before), by, touch, day(words, 2), day(words, 3));
  }

  private static Optional<Instant> day(String[] words, int place) {
    return words.length > place
        ? Optional.of(Instant.parse(words[place] + "T00:00:00Z"))
        : Optional.empty();
  }
}
