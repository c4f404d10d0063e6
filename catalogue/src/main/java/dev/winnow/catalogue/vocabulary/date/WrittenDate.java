package dev.winnow.catalogue.vocabulary.date;

import dev.winnow.catalogue.vocabulary.spelling.Spelling;
import dev.winnow.catalogue.vocabulary.spelling.Table;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as people write them: 13.02.2019, 13/02/2019, "Tue, 05 Mar 2019 10:00:00 GMT", "5
 * mars 2019". Where day and month could be exchanged it understands nothing.
 */
final class WrittenDate {

  private static final String UNKNOWN = "no form of date that is known";
  private static final Pattern NUMBERS =
      Pattern.compile("(?<!\\d)(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})(?!\\d)");
  private static final Pattern TIME =
      Pattern.compile(
          "(?<![\\d:])(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?(?: ?([AaPp])\\.?[Mm]\\.?)?"
              + "(?: ?((?:GMT|UTC)?[+-]\\d{2}:?\\d{2}|[A-Z][A-Za-z]{2,3}|Z)\\b)?(?![\\d:])");
  private static final Map<String, List<String>> WORDS = words();

  private final List<Integer> numbers = new ArrayList<>();
  private Optional<DayOfWeek> weekday = Optional.empty();
  private int month;
  private int year;
  private boolean strange;

  private WrittenDate() {}

  static DateReading read(String text) {
    String rest = text;
    Optional<Clock> clock = Optional.empty();
    Matcher time = TIME.matcher(text);
    if (time.find()) {
      clock = Clock.of(time);
      if (clock.isEmpty()) {
        return DateReading.unknown(UNKNOWN);
      }
      rest = text.substring(0, time.start()) + " " + text.substring(time.end());
    }
    return new WrittenDate().date(rest, clock);
  }

  private DateReading date(String text, Optional<Clock> clock) {
    Matcher matcher = NUMBERS.matcher(text);
    if (matcher.find()) {
      take(text.substring(0, matcher.start()) + " " + text.substring(matcher.end()));
      boolean noMonth = month == 0 || weekday.isPresent();
      boolean bare = !strange && numbers.isEmpty() && noMonth && year == 0;
      return bare ? numeric(matcher, clock) : DateReading.unknown(UNKNOWN);
    }
    take(text);
    if (strange || month == 0 || year == 0 || numbers.size() > 1) {
      return DateReading.unknown(UNKNOWN);
    }
    if (numbers.isEmpty()) {
      return clock.isPresent()
          ? DateReading.unknown(UNKNOWN)
          : DateReading.month(YearMonth.of(year, month), "a month in words");
    }
    return day(numbers.getFirst(), "a date in words", clock);
  }

  private DateReading numeric(Matcher matcher, Optional<Clock> clock) {
    int first = Integer.parseInt(matcher.group(1));
    int second = Integer.parseInt(matcher.group(3));
    year = Integer.parseInt(matcher.group(4));
    boolean dayFirst = DateReading.isDay(year, second, first);
    boolean monthFirst = DateReading.isDay(year, first, second);
    if (dayFirst && monthFirst && first != second && !matcher.group(2).equals(".")) {
      dayFirst = fits(second, first);
      monthFirst = fits(first, second);
      if (dayFirst == monthFirst) {
        return DateReading.unknown("day and month could be exchanged");
      }
    }
    if (dayFirst) {
      month = second;
      return day(first, "day, month, year", clock);
    }
    if (monthFirst && !matcher.group(2).equals(".")) {
      month = first;
      return day(second, "month, day, year", clock);
    }
    return DateReading.unknown("there is no such day or time");
  }

  private boolean fits(int month, int day) {
    return weekday.filter(LocalDate.of(year, month, day).getDayOfWeek()::equals).isPresent();
  }

  private DateReading day(int day, String rule, Optional<Clock> clock) {
    if (!DateReading.isDay(year, month, day)) {
      return DateReading.unknown("there is no such day or time");
    }
    LocalDate date = LocalDate.of(year, month, day);
    return clock
        .map(time -> DateReading.instant(date.atTime(time.time()).toInstant(time.zone()), rule))
        .orElseGet(() -> DateReading.day(date, ZoneOffset.UTC, rule));
  }

  private void take(String text) {
    for (String word : Spelling.words(text).split(" ")) {
      if (!word.isEmpty()) {
        takeWord(word);
      }
    }
  }

  private void takeWord(String word) {
    if (word.matches("\\d{1,2}(?:st|nd|rd|th|er|e|a)?")) {
      numbers.add(Integer.parseInt(word.replaceAll("\\D", "")));
      return;
    }
    if (word.matches("\\d{4}") && year == 0) {
      year = Integer.parseInt(word);
      return;
    }
    boolean used = false;
    for (String meaning : WORDS.getOrDefault(word, List.of())) {
      used |= takeMeaning(meaning);
    }
    strange |= !used;
  }

  /** "mar" is March in English and Tuesday in French: it is both until the numbers tell. */
  private boolean takeMeaning(String meaning) {
    if (meaning.startsWith("month ") && month == 0) {
      month = Integer.parseInt(meaning.substring(6));
      return true;
    }
    if (meaning.startsWith("day ") && weekday.isEmpty()) {
      weekday = Optional.of(DayOfWeek.of(Integer.parseInt(meaning.substring(4))));
      return true;
    }
    return meaning.equals("filler");
  }

  private static Map<String, List<String>> words() {
    Map<String, List<String>> all = new HashMap<>();
    for (Table.Row row : Table.read(WrittenDate.class, "date-words.csv")) {
      for (String word : row.texts("words")) {
        List<String> meanings = all.computeIfAbsent(Spelling.words(word), key -> new ArrayList<>());
        if (!meanings.contains(row.text("meaning"))) {
          meanings.add(row.text("meaning"));
        }
      }
    }
    return Map.copyOf(all);
  }

  /** A time of day and its zone. */
  private record Clock(LocalTime time, ZoneOffset zone) {

    static Optional<Clock> of(Matcher time) {
      int hour = Integer.parseInt(time.group(1));
      int minute = Integer.parseInt(time.group(2));
      int second = time.group(3) == null ? 0 : Integer.parseInt(time.group(3));
      if (time.group(4) != null) {
        boolean wrong = hour < 1 || hour > 12;
        boolean evening = time.group(4).equalsIgnoreCase("p");
        hour = wrong ? 99 : hour % 12 + (evening ? 12 : 0);
      }
      Optional<ZoneOffset> zone = zone(time.group(5));
      if (hour > 23 || minute > 59 || second > 60 || zone.isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(new Clock(LocalTime.of(hour, minute, Math.min(second, 59)), zone.get()));
    }

    private static Optional<ZoneOffset> zone(@Nullable String said) {
      if (said == null) {
        return Optional.of(ZoneOffset.UTC);
      }
      String offset = said.replaceFirst("^(?:GMT|UTC)", "").replace(":", "");
      if (offset.isEmpty() || Character.isLetter(offset.charAt(0))) {
        return Zones.find(said);
      }
      int minutes =
          Integer.parseInt(offset.substring(1, 3)) * 60 + Integer.parseInt(offset.substring(3));
      return minutes > 18 * 60
          ? Optional.empty()
          : Optional.of(ZoneOffset.ofTotalSeconds((offset.charAt(0) == '-' ? -60 : 60) * minutes));
    }
  }
}
