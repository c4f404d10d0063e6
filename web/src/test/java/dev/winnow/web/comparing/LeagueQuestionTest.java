package dev.winnow.web.comparing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.scoring.benchmark.Among;
import dev.winnow.scoring.benchmark.Benchmark.Trait;
import dev.winnow.web.comparing.LeagueQuestion.Order;
import dev.winnow.web.question.Misread;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LeagueQuestionTest {
  private static final List<String> BENCHMARKS = List.of("winnow", "licence");

  @Test
  void everythingThatCanBeAskedStandsInTheAddress() {
    LeagueQuestion question =
        new LeagueQuestion(
            "licence",
            Among.ALL
                .with(Trait.SECTOR, Set.of("public"))
                .with(Trait.COUNTRY, Set.of("SE"))
                .with(Trait.SOFTWARE, Set.of("ckan", "dcat")),
            "Åby & co",
            Order.DATASETS,
            true,
            3,
            Optional.of(
                new KeptAt(
                    "2026-11-29",
                    Instant.parse("2026-11-29T23:59:59Z"),
                    Optional.of("1-1-winnow-1"))));
    String address = question.toAddress();
    assertEquals(
        "benchmark=licence&sector=public&country=SE&software=ckan&software=dcat"
            + "&q=%C3%85by+%26+co&sort=datasets&show=unranked&page=3"
            + "&at=2026-11-29&method=1-1-winnow-1",
        address);
    assertEquals(
        new LeagueQuestionReader.Reading(question, List.of()),
        LeagueQuestionReader.read(parameters(address), BENCHMARKS));
  }

  @Test
  void theUsualLeagueNeedsNoParameters() {
    assertEquals("/organisations", LeagueQuestion.usual().at("/organisations"));
    assertEquals(
        new LeagueQuestionReader.Reading(LeagueQuestion.usual(), List.of()),
        LeagueQuestionReader.read(Map.of(), BENCHMARKS));
  }

  @Test
  void saysWhatItCannotUnderstandAndTakesTheRest() {
    LeagueQuestionReader.Reading reading =
        LeagueQuestionReader.read(
            parameters("benchmark=x&sector=king&level=region&page=0&at=soon&sort=up"), BENCHMARKS);
    assertEquals(
        LeagueQuestion.usual().among(Among.ALL.with(Trait.LEVEL, Set.of("region"))),
        reading.question());
    assertEquals(
        List.of(
            new Misread("benchmark", "x", "It is one of winnow, licence."),
            new Misread(
                "sector", "king", "It is one of public, company, non-profit, research, unknown."),
            new Misread("sort", "up", "It is one of rank, name, datasets."),
            new Misread("page", "0", "It is a whole number, 1 to 100,000."),
            new Misread(
                "at",
                "soon",
                "It is a moment such as 2026-11-29T06:43:00Z, or a day such as 2026-11-29.")),
        reading.misread());
  }

  @Test
  void aMethodGoesTogetherWithADay() {
    assertEquals(
        List.of(new Misread("method", "1-1", "It goes together with a day in 'at'.")),
        LeagueQuestionReader.read(parameters("method=1-1"), BENCHMARKS).misread());
  }

  private static Map<String, List<String>> parameters(String address) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    for (String pair : address.split("&")) {
      String[] parts = pair.split("=", 2);
      parameters
          .computeIfAbsent(parts[0], name -> new ArrayList<>())
          .add(URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return parameters;
  }
}
