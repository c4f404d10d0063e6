package dev.winnow.web.text;

import dev.winnow.catalogue.vocabulary.Moment;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;

/** Dates as the pages write them, seen from one moment in one place. */
public final class Dates {
  private final Words words;
  private final Instant now;
  private final ZoneId zone;

  Dates(Words words, Instant now, ZoneId zone) {
    this.words = words;
    this.now = now;
    this.zone = zone;
  }

  /** The moment that counts as now. */
  public Instant now() {
    return now;
  }

  /** "4 October", with the year if it is not this one. */
  public String day(Instant instant) {
    return day(instant.atZone(zone).toLocalDate());
  }

  /** "4 October", with the year if it is not this one. */
  public String day(LocalDate day) {
    return pattern(day.getYear() == today().getYear() ? "d MMMM" : "d MMMM yyyy", day);
  }

  /** "today 06:12", "yesterday 23:40", "tomorrow 04:00", else the day. */
  public String time(Instant instant) {
    LocalDate day = instant.atZone(zone).toLocalDate();
    String clock = pattern("HH:mm", instant.atZone(zone));
    long days = day.toEpochDay() - today().toEpochDay();
    if (days == 0) {
      return words.say("date.today", clock);
    }
    if (days == -1) {
      return words.say("date.yesterday", clock);
    }
    return days == 1 ? words.say("date.tomorrow", clock) : day(day);
  }

  /** "21 November 2026, 14:32". */
  public String full(Instant instant) {
    return pattern("d MMMM yyyy, HH:mm", instant.atZone(zone));
  }

  /** The same with its time zone, for what is quoted elsewhere: "21 November 2026, 14:32 CET". */
  public String quoted(Instant instant) {
    return pattern("d MMMM yyyy, HH:mm z", instant.atZone(zone));
  }

  /** A date as exactly as it was stated: "2011", "October 2025", "4 October". */
  public String moment(Moment moment) {
    return switch (moment.precision()) {
      case YEAR -> pattern("yyyy", moment.day());
      case MONTH -> pattern("LLLL yyyy", moment.day());
      case DAY -> day(moment.day());
      case SECOND -> day(moment.from());
      case INTERVAL -> withYear(moment.day()) + " – " + withYear(lastDay(moment));
    };
  }

  /** One end of a period, always with its year. */
  public String end(Moment moment) {
    return switch (moment.precision()) {
      case DAY, SECOND -> withYear(moment.day());
      case YEAR, MONTH, INTERVAL -> moment(moment);
    };
  }

  /** "3 days ago"; a date without a time of day, which is midnight in UTC, is told in days. */
  public String ago(Instant then) {
    if (then.equals(then.truncatedTo(ChronoUnit.DAYS))) {
      long days = today().toEpochDay() - LocalDate.ofInstant(then, ZoneOffset.UTC).toEpochDay();
      if (days < 2) {
        return words.say(days < 1 ? "ago.today" : "ago.yesterday");
      }
    }
    Duration since = Duration.between(then, now);
    if (since.toMinutes() < 1) {
      return words.say("ago.now");
    }
    if (since.toMinutes() < 60) {
      return words.say("ago.minutes", since.toMinutes());
    }
    if (since.toHours() < 48) {
      return words.say("ago.hours", since.toHours());
    }
    return since.toDays() < 60 ? words.say("ago.days", since.toDays()) : longAgo(then);
  }

  /** How many days ago a day of the year is that far back, as "41 days". */
  public String days(Duration duration) {
    return words.say("days", Math.max(1, duration.toDays()));
  }

  /** What the time zone of all times is called. */
  public String zoneName() {
    return zone.getDisplayName(TextStyle.FULL, words.locale());
  }

  /** A month of a year, as in "Oct 2026". */
  public String month(LocalDate day) {
    return pattern("LLL yyyy", day);
  }

  /** The day of an instant where the reader is. */
  public LocalDate dayOf(Instant instant) {
    return instant.atZone(zone).toLocalDate();
  }

  private String longAgo(Instant then) {
    Period period = Period.between(dayOf(then), today());
    long months = period.toTotalMonths();
    return months < 24
        ? words.say("ago.months", Math.max(2, months))
        : words.say("ago.years", months / 12);
  }

  private String withYear(LocalDate day) {
    return pattern("d MMMM yyyy", day);
  }

  private LocalDate today() {
    return dayOf(now);
  }

  private static LocalDate lastDay(Moment moment) {
    return LocalDate.ofInstant(moment.until().minusMillis(1), ZoneOffset.UTC);
  }

  private String pattern(String pattern, Temporal what) {
    return DateTimeFormatter.ofPattern(pattern, words.locale()).format(what);
  }
}
