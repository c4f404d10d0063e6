package dev.winnow.web.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.catalogue.score.Value;
import dev.winnow.catalogue.vocabulary.Licences;
import dev.winnow.catalogue.vocabulary.Moment;
import dev.winnow.index.Facet;
import gg.jte.Content;
import gg.jte.output.StringOutput;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoiceTest {
  private static final Instant NOW = Instant.parse("2026-11-21T13:32:00Z");
  private static final Voice ENGLISH = Voice.of("en", NOW, ZoneId.of("Europe/Stockholm"));
  private static final Voice SWEDISH = Voice.of("sv", NOW, ZoneId.of("Europe/Stockholm"));

  @ParameterizedTest
  @CsvSource({
    "PT20S, just now, nyss",
    "PT1M, 1 minute ago, för 1 minut sedan",
    "PT59M, 59 minutes ago, för 59 minuter sedan",
    "PT2H, 2 hours ago, för 2 timmar sedan",
    "P3D, 3 days ago, för 3 dagar sedan",
    "P190D, 6 months ago, för 6 månader sedan",
    "P1000D, 2 years ago, för 2 år sedan"
  })
  void tellsHowLongAgoSomethingWas(Duration since, String english, String swedish) {
    assertEquals(english, ENGLISH.dates().ago(NOW.minus(since)));
    assertEquals(swedish, SWEDISH.dates().ago(NOW.minus(since)));
  }

  @Test
  void writesDatesWithTheYearOnlyIfItIsAnother() {
    assertEquals("4 October", ENGLISH.dates().day(Instant.parse("2026-10-04T10:00:00Z")));
    assertEquals("4 oktober 2025", SWEDISH.dates().day(Instant.parse("2025-10-04T10:00:00Z")));
    assertEquals("today 06:12", ENGLISH.dates().time(Instant.parse("2026-11-21T05:12:00Z")));
    assertEquals("i går 23:40", SWEDISH.dates().time(Instant.parse("2026-11-20T22:40:00Z")));
    assertEquals("tomorrow 04:00", ENGLISH.dates().time(Instant.parse("2026-11-22T03:00:00Z")));
    assertEquals("21 November 2026, 14:32", ENGLISH.dates().full(NOW));
    assertEquals("21 November 2026, 14:32 CET", ENGLISH.dates().quoted(NOW));
  }

  @Test
  void writesMomentsAsExactlyAsTheyWereStated() {
    assertEquals("2011", ENGLISH.dates().moment(Moment.ofYear(2011)));
    assertEquals("October 2025", ENGLISH.dates().moment(Moment.of(YearMonth.of(2025, 10))));
    assertEquals("4 October", ENGLISH.dates().moment(Moment.of(LocalDate.of(2026, 10, 4))));
    assertEquals(
        "1 January 2019 – 31 December 2020",
        ENGLISH
            .dates()
            .moment(
                Moment.between(
                    Instant.parse("2019-01-01T00:00:00Z"), Instant.parse("2021-01-01T00:00:00Z"))));
  }

  @Test
  void writesIntervalsWithADashAndExactValuesWithout() {
    assertEquals("91", ENGLISH.numbers().interval(Value.exact(91.2, 100)));
    assertEquals(
        "62–66", ENGLISH.numbers().interval(new Value(OptionalDouble.of(64), 61.8, 66.1, 100)));
    assertEquals("22\u00a0%", ENGLISH.numbers().percent(0.22));
    assertEquals("+10.5", ENGLISH.numbers().gain(10.5));
    assertEquals("+10,5", SWEDISH.numbers().gain(10.5));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0 B",
    "999, 999 B",
    "1000, 1 kB",
    "212000, 212 kB",
    "14200000, 14.2 MB",
    "999999999, 1 GB",
    "1500000000000, 1.5 TB"
  })
  void writesSizes(long bytes, String size) {
    assertEquals(size, ENGLISH.numbers().size(bytes).replace('\u00a0', ' '));
  }

  @Test
  void namesCodes() {
    assertEquals("Municipality", ENGLISH.names().ofValue(Facet.LEVEL, "municipality"));
    assertEquals("Kommun", SWEDISH.names().ofValue(Facet.LEVEL, "municipality"));
    assertEquals("Environment", ENGLISH.names().ofValue(Facet.THEME, "ENVI"));
    assertEquals("Swedish", ENGLISH.names().ofValue(Facet.LANGUAGE, "sv"));
    assertEquals("Svenska", SWEDISH.names().ofValue(Facet.LANGUAGE, "sv"));
    assertEquals("Sverige", SWEDISH.names().ofValue(Facet.COUNTRY, "SE"));
    assertEquals("GeoJSON", ENGLISH.names().ofValue(Facet.FORMAT, "geojson"));
    assertEquals("something-else", ENGLISH.names().ofValue(Facet.MAY, "something-else"));
  }

  @ParameterizedTest
  @CsvSource({"CC-BY-4.0, CC BY 4.0", "CC-BY-NC-4.0, CC BY-NC 4.0", "CC0-1.0, CC0 1.0"})
  void shortensTheNamesOfLicences(String id, String name) {
    assertEquals(name, ENGLISH.names().ofLicence(Licences.get(id)));
  }

  @Test
  void marksWhatWasSearchedForAndEscapesTheRest() {
    assertEquals("<mark>Luft</mark>&lt;b&gt;", html(new Marked("sv", "\u0001Luft\u0002<b>")));
    assertEquals("<mark>a</mark>", html(new Marked("", "\u0001a")));
    assertEquals("ab", html(new Marked("", "a\u0002b")));
  }

  private static String html(Content content) {
    StringOutput output = new StringOutput();
    content.writeTo(output);
    return output.toString();
  }
}
