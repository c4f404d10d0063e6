package dev.winnow.web.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.index.Facet;
import dev.winnow.index.SearchQuery;
import dev.winnow.index.SearchQuery.Sort;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTest {
  private static final Instant NOW = Instant.parse("2026-11-21T13:32:00Z");

  @Test
  void readsEverythingAnAddressCanAsk() {
    Reading reading =
        read(
            "q=luft%20i%20Vallby&format=csv&format=api&sector=public&may=any&ready=1&since=30d"
                + "&from=1998&to=2026&sort=modified&page=3&size=50");
    assertEquals(List.of(), reading.misread());
    assertEquals(
        new SearchQuery(
            "luft i Vallby",
            Map.of(
                Facet.FORMAT, Set.of("csv", "api"),
                Facet.SECTOR, Set.of("public"),
                Facet.MAY, Set.of("any"),
                Facet.READY, Set.of("yes")),
            Optional.of(Instant.parse("2026-10-22T13:32:00Z")),
            OptionalInt.of(1998),
            OptionalInt.of(2026),
            Sort.MODIFIED,
            3,
            50,
            List.of("sv")),
        reading.question().toQuery(NOW, List.of("sv")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "q=a+%26+b%3Dc",
        "q=luft&organisation=vallby-kommun&format=api&format=csv&ready=yes",
        "since=2026-01-31&from=1998&sort=title&page=2&size=50"
      })
  void writesWhatItRead(String address) {
    assertEquals(address, read(address).question().toAddress());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sector=state       | sector  | state   | It is one of public, company, non-profit,"
            + " research.",
        "level=land         | level   | land    | It is one of state, region, municipality.",
        "freshness=late     | freshness | late  | It is one of fresh, due, overdue, delinquent,"
            + " ended, unknown.",
        "sort=best          | sort    | best    | It is one of relevance, modified, quality,"
            + " licence, freshness, title.",
        "page=0             | page    | 0       | It is a whole number, 1 or more.",
        "page=-1            | page    | -1      | It is a whole number, 1 or more.",
        "page=one           | page    | one     | It is a whole number, 1 or more.",
        "size=101           | size    | 101     | It is a whole number, 1 to 100.",
        "size=0             | size    | 0       | It is a whole number, 1 to 100.",
        "from=MCM           | from    | MCM     | It is a whole number, 1 to 9999.",
        "since=yesterday    | since   | yesterday | It is a date such as 2026-01-31 or an age such"
            + " as 7d, 30d or 1y.",
        "since=2026-13-01   | since   | 2026-13-01 | It is a date such as 2026-01-31 or an age such"
            + " as 7d, 30d or 1y.",
        "ready=perhaps      | ready   | perhaps | It is yes or no, true or false, 1 or 0."
      })
  void saysWhatItCannotRead(String address, String parameter, String value, String remedy) {
    assertEquals(List.of(new Misread(parameter, value, remedy)), read(address).misread());
  }

  @Test
  void saysThatAParameterIsUnknownAndWhichThereAre() {
    Misread misread = read("qq=luft").misread().getFirst();
    assertEquals("qq", misread.parameter());
    assertEquals(
        "The parameters are q, portal, organisation, sector, level, country, licence, openness,"
            + " may, format, theme, kind, spectrum, language, freshness, quality, ready, fails,"
            + " since, from, to, sort, page, size.",
        misread.remedy());
  }

  @Test
  void takesAPageBeyondAllNumbersForOnePastTheEnd() {
    assertEquals(Integer.MAX_VALUE, read("page=99999999999999999999").question().page());
  }

  @Test
  void takesAnyTextOfTenThousandCharacters() {
    String text = "å".repeat(10_000);
    assertEquals(text, read("q=" + text).question().text());
    assertEquals(1, read("q=" + text + "x").misread().size());
  }

  @Test
  void losesOnlyTheFilterThatIsRemoved() {
    Question question = read("q=luft&format=csv&format=api&since=30d&page=4").question();
    assertEquals("q=luft&format=api&since=30d", question.without(Facet.FORMAT, "csv").toAddress());
    assertEquals("q=luft&format=csv&format=api", question.withoutSince().toAddress());
    assertEquals("q=luft", question.withoutFilters().toAddress());
    assertEquals(3, question.conditions());
  }

  static Reading read(String address) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    Arrays.stream(address.split("&"))
        .filter(pair -> !pair.isEmpty())
        .map(pair -> pair.split("=", 2))
        .forEach(
            pair ->
                parameters
                    .computeIfAbsent(pair[0], name -> new ArrayList<>())
                    .add(URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    return QuestionReader.read(parameters, Set.of());
  }
}
