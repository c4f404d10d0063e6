package dev.winnow.catalogue.vocabulary;

import dev.winnow.catalogue.vocabulary.Moment.Precision;
import dev.winnow.catalogue.vocabulary.date.DateReading;
import dev.winnow.catalogue.vocabulary.date.Dates;
import dev.winnow.catalogue.vocabulary.spelling.Spelling;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How dates in the wild are understood. */
public final class Moments {

  private static final Pattern DCMI =
      Pattern.compile("(?i)(?:^|;)\\s*(start|end)\\s*=\\s*([^;]{0,60})");
  private static final Pattern LENGTH =
      Pattern.compile("P(?=.)(?:(\\d{1,4})Y)?(?:(\\d{1,4})M)?(?:(\\d{1,4})W)?(?:(\\d{1,5})D)?");
  private static final Pattern DAY_WITH_SLASHES =
      Pattern.compile("\\d{4}/\\d{1,2}(?:/\\d{1,2}.*)?|\\d{1,2}/\\d{1,2}/\\d{4}.*");
  private static final Pattern YEARS = Pattern.compile("(\\d{4})\\s*[-–—]\\s*(\\d{4})");
  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?i)(?:from |från |fra |von |vom |du |de |desde |dal )?(.{4,40}?)"
              + "(?: [-–—] |\\s*[–—]\\s*| to | till | til | bis | au | à | al | until | hasta | a )(.{1,40})");
  private static final Pattern SINCE =
      Pattern.compile(
          "(?i)(?:since |from |från |fra |seit |ab |depuis |desde |dal )(.{4,40})"
              + "|(\\d{4}(?:-\\d\\d-\\d\\d)?)\\s*[-–—]");
  private static final Set<String> OPEN =
      Set.of(
          "..",
          "...",
          "open",
          "ongoing",
          "present",
          "now",
          "today",
          "current",
          "unknown",
          "*",
          "continuing",
          "heute",
          "nu",
          "nå",
          "aujourd'hui",
          "pågående",
          "infinity",
          "∞",
          "?");
  private static final int LONGEST = 300;

  private Moments() {}

  /**
   * Understands a stated date; never fails and never means "now". An ISO interval is understood as
   * the time between its ends; a repeating one ("R/P1D") is no date and stays unknown. Without a
   * zone it is UTC; a date whose day and month could be exchanged stays unknown.
   */
  public static Stated<Moment> resolve(String said) {
    String raw = said.strip();
    if (Spelling.isNothing(raw)) {
      return Stated.nothing();
    }
    if (raw.length() > LONGEST) {
      return Stated.unknown(raw, "a long text, not a date");
    }
    if (raw.startsWith("R") && raw.indexOf('/') > 0) {
      return Stated.unknown(raw, "a repeating interval, not a date");
    }
    boolean interval = raw.indexOf('/') >= 0 && !DAY_WITH_SLASHES.matcher(raw).matches();
    return interval ? interval(raw) : one(raw);
  }

  /**
   * Understands a stated period such as "2015-01-01/2020-12-31", "2015" or "1998-2003". An end that
   * is open or not stated is nothing; the ends of "2015" are both that year.
   */
  public static Period period(String said) {
    String raw = said.strip();
    if (Spelling.isNothing(raw)) {
      return new Period(Stated.nothing(), Stated.nothing());
    }
    if (raw.length() > LONGEST) {
      return unknown(raw, "a long text, not a period");
    }
    Matcher dcmi = DCMI.matcher(raw);
    return dcmi.find() ? dcmi(dcmi) : ends(raw);
  }

  private static Period ends(String raw) {
    if (raw.indexOf('/') >= 0 && !DAY_WITH_SLASHES.matcher(raw).matches()) {
      return slashed(raw);
    }
    Matcher years = YEARS.matcher(raw);
    if (years.matches()) {
      return new Period(end(years.group(1)), end(years.group(2)));
    }
    Stated<Moment> single = resolve(raw);
    if (single.isUnderstood()) {
      return new Period(single, single);
    }
    Matcher since = SINCE.matcher(raw);
    Matcher between = BETWEEN.matcher(raw);
    if (between.matches()) {
      Period period = new Period(end(between.group(1)), end(between.group(2)));
      return period.start().isUnderstood() ? period : unknown(raw, single.rule());
    }
    if (since.matches()) {
      Stated<Moment> start = end(since.group(1) == null ? since.group(2) : since.group(1));
      return start.isUnderstood()
          ? new Period(start, Stated.nothing())
          : unknown(raw, single.rule());
    }
    return unknown(raw, single.rule());
  }

  private static Period slashed(String raw) {
    String[] ends = raw.split("/", -1);
    if (ends.length != 2) {
      return unknown(raw, "no form of period that is known");
    }
    if (LENGTH.matcher(ends[0]).matches() || LENGTH.matcher(ends[1]).matches()) {
      Stated<Moment> whole = resolve(raw);
      return new Period(whole, whole);
    }
    return new Period(end(ends[0]), end(ends[1]));
  }

  private static Period dcmi(Matcher matcher) {
    Stated<Moment> start = Stated.nothing();
    Stated<Moment> end = Stated.nothing();
    do {
      if (matcher.group(1).equalsIgnoreCase("start")) {
        start = end(matcher.group(2));
      } else {
        end = end(matcher.group(2));
      }
    } while (matcher.find());
    return new Period(start, end);
  }

  private static Period unknown(String raw, String rule) {
    return new Period(Stated.unknown(raw, rule), Stated.unknown(raw, rule));
  }

  private static Stated<Moment> end(String said) {
    String raw = said.strip();
    return OPEN.contains(raw.toLowerCase(Locale.ROOT)) ? Stated.nothing() : resolve(raw);
  }

  private static Stated<Moment> one(String raw) {
    DateReading reading = Dates.read(raw);
    return reading
        .span()
        .map(span -> Stated.understood(raw, moment(span), reading.rule()))
        .orElseGet(() -> Stated.unknown(raw, reading.rule()));
  }

  private static Moment moment(DateReading.Span span) {
    Precision precision =
        switch (span.unit()) {
          case YEARS -> Precision.YEAR;
          case MONTHS -> Precision.MONTH;
          case DAYS -> Precision.DAY;
          default -> Precision.SECOND;
        };
    return new Moment(span.from(), span.until(), precision);
  }

  private static Stated<Moment> interval(String raw) {
    String[] ends = raw.split("/", -1);
    if (ends.length != 2) {
      return one(raw);
    }
    String start = ends[0].strip();
    String end = ends[1].strip();
    Optional<Instant> from =
        LENGTH.matcher(start).matches() ? minus(end, start) : instant(start, true);
    Optional<Instant> until =
        LENGTH.matcher(end).matches() ? plus(start, end) : instant(end, false);
    if (from.isEmpty() || until.isEmpty()) {
      return Stated.unknown(raw, "an interval without two ends that are dates");
    }
    return from.get().isBefore(until.get())
        ? Stated.understood(raw, Moment.between(from.get(), until.get()), "an ISO interval")
        : Stated.unknown(raw, "an interval that ends before it starts");
  }

  private static Optional<Instant> instant(String text, boolean start) {
    return Dates.read(text)
        .span()
        .map(span -> start || isSecond(span) ? span.from() : span.until());
  }

  private static boolean isSecond(DateReading.Span span) {
    return Duration.between(span.from(), span.until()).toSeconds() == 1;
  }

  private static Optional<Instant> plus(String start, String length) {
    return instant(start, true)
        .map(from -> from.atZone(ZoneOffset.UTC).plus(length(length)).toInstant());
  }

  private static Optional<Instant> minus(String end, String length) {
    return instant(end, false)
        .map(until -> until.atZone(ZoneOffset.UTC).minus(length(length)).toInstant());
  }

  private static java.time.Period length(String text) {
    return java.time.Period.parse(text);
  }
}
