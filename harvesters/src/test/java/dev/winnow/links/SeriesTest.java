package dev.winnow.links;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.catalogue.score.LinkContent;
import dev.winnow.catalogue.score.LinkFact;
import dev.winnow.catalogue.score.LinkFact.State;
import dev.winnow.catalogue.score.LinkKind;
import dev.winnow.catalogue.vocabulary.FileFormats;
import dev.winnow.links.HostVisit.Looked;
import dev.winnow.links.HostVisit.Visited;
import dev.winnow.store.link.LinkTarget;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesTest {

  private static final Instant START = Instant.parse("2026-11-01T06:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "0:OK, WORKS 0",
    "0:NOT_FOUND, UNSURE 0",
    "0:NOT_FOUND 1:NOT_FOUND 2:NOT_FOUND, UNSURE 0",
    "0:NOT_FOUND 1:NOT_FOUND 3:NOT_FOUND, BROKEN 0",
    "0:NOT_FOUND 4:NOT_FOUND, UNSURE 0",
    "0:OK 7:NOT_FOUND 8:TIMEOUT 10:GONE, BROKEN 7",
    "0:NOT_FOUND 1:NOT_FOUND 2:OK 3:NOT_FOUND 4:NOT_FOUND, UNSURE 3",
    "0:NOT_FOUND 1:NOT_FOUND 3:NOT_FOUND 4:NOT_FOUND, BROKEN 0",
    "0:NOT_FOUND 1:NOT_FOUND 3:NOT_FOUND 4:OK, WORKS 4",
    "0:NOT_FOUND 1:RATE_LIMITED 2:RATE_LIMITED 3:RATE_LIMITED, UNSURE 0",
    "0:RATE_LIMITED 4:RATE_LIMITED 8:RATE_LIMITED, UNSURE 0",
    "0:OK 7:FORBIDDEN, UNSURE 7",
    "0:OK 7:OK 14:PAGE_INSTEAD_OF_DATA, WORKS 0"
  })
  void oneFailureProvesNothing(String looks, String stateAndDay) {
    LinkFact fact = after(looks);
    assertEquals(
        stateAndDay, fact.state() + " " + Duration.between(START, fact.since()).toDays(), looks);
  }

  @Test
  void firstFailureAndLastSuccessAreKept() {
    LinkFact fact = after("0:OK 7:NOT_FOUND 8:RATE_LIMITED 10:NOT_FOUND");
    assertEquals(Optional.of(day(0)), fact.trail().worked());
    assertEquals(Optional.of(day(7)), fact.trail().failing());
    assertEquals(2, fact.trail().failures());
    assertEquals(Optional.of("CSV"), fact.trail().content().format().map(one -> one.id()));
  }

  @ParameterizedTest
  @CsvSource({
    "0:OK, 7",
    "0:NOT_FOUND, 1",
    "0:NOT_FOUND 1:NOT_FOUND 3:NOT_FOUND, 10",
    "0:RATE_LIMITED, 7",
    "0:NOT_FOUND 1:RATE_LIMITED, 2",
    "0:ROBOTS, 7",
    "0:HOST_DOWN, 1"
  })
  void whatFailsIsLookedAtAgainTheNextDay(String looks, int day) {
    assertEquals(day(day), LinkSettings.DEFAULT.due(after(looks)));
  }

  @Test
  void anOutageOfAHostIsTheHostsAndCountsOnce() {
    Map<String, LinkFact> known = new HashMap<>();
    for (int day : new int[] {0, 1}) {
      known.putAll(HostJudgement.facts(outage(day), known));
    }
    assertEquals(State.UNSURE, known.get("//vallby.example").state());
    assertEquals(2, known.get("//vallby.example").trail().failures());
    LinkFact link = known.get("https://vallby.example/1");
    assertEquals(LinkKind.HOST_DOWN, link.trail().kind());
    assertEquals(0, link.trail().failures());
    assertEquals("timeout", link.detail());

    known.putAll(HostJudgement.facts(outage(4), known));
    assertEquals(State.BROKEN, known.get("//vallby.example").state());
    assertEquals(State.BROKEN, known.get("https://vallby.example/1").state());
    assertEquals(day(0), known.get("https://vallby.example/1").since());

    Visited up = visited(5, LinkKind.OK, LinkKind.NOT_FOUND);
    known.putAll(HostJudgement.facts(up, known));
    assertEquals(State.WORKS, known.get("//vallby.example").state());
    assertEquals(State.WORKS, known.get("https://vallby.example/0").state());
    assertEquals(State.UNSURE, known.get("https://vallby.example/1").state());
    assertEquals(1, known.get("https://vallby.example/1").trail().failures());
  }

  @Test
  void aHostThatAnswersOnceIsNotDown() {
    Map<String, LinkFact> facts =
        HostJudgement.facts(visited(0, LinkKind.TIMEOUT, LinkKind.NOT_FOUND), Map.of());
    assertEquals(Set.of("https://vallby.example/0", "https://vallby.example/1"), facts.keySet());
    assertEquals(1, facts.get("https://vallby.example/0").trail().failures());
  }

  /** Versions are written as ETag, Last-Modified and size; "-" is unstated. */
  @ParameterizedTest
  @CsvSource({
    "a 2026-01-01 10, a 2026-01-01 10, -",
    "a 2026-01-01 10, b 2026-01-01 10, -",
    "a 2026-01-01 10, b 2026-10-31 10, 2026-10-31",
    "a 2026-01-01 10, a 2026-01-01 11, 2026-11-08",
    "a - -, b - -, 2026-11-08",
    "a - 10, b - 10, -",
    "a - -, a - -, -",
    "- - 10, - - 12, 2026-11-08"
  })
  void dataChangedWhereTheServerIsToBeBelieved(String before, String after, String day) {
    Optional<Instant> changed = Validity.changed(content(before), content(after), day(7));
    assertEquals(day, changed.map(at -> at.toString().substring(0, 10)).orElse("-"));
  }

  private static LinkContent content(String version) {
    String[] parts = version.split(" ");
    return new LinkContent(
        FileFormats.find("CSV"),
        false,
        Optional.empty(),
        stated(parts[0]),
        stated(parts[1]).map(date -> Instant.parse(date + "T00:00:00Z")),
        stated(parts[2])
            .map(size -> OptionalLong.of(Long.parseLong(size)))
            .orElse(OptionalLong.empty()),
        Optional.empty());
  }

  private static Optional<String> stated(String part) {
    return Optional.of(part).filter(one -> !one.equals("-"));
  }

  /** Looks written as "day:KIND". */
  private static LinkFact after(String looks) {
    Optional<LinkFact> fact = Optional.empty();
    for (String look : looks.split(" ")) {
      String[] parts = look.split(":");
      Finding found = found(LinkKind.valueOf(parts[1]));
      fact = Optional.of(Series.next(fact, found, day(Integer.parseInt(parts[0]))));
    }
    return fact.orElseThrow();
  }

  private static Finding found(LinkKind kind) {
    boolean works = kind.meaning() == LinkKind.Meaning.WORKS;
    return new Finding(
        kind,
        OptionalInt.empty(),
        "",
        Optional.empty(),
        works ? content("- - -") : LinkContent.NONE);
  }

  private static Visited outage(int day) {
    return visited(day, LinkKind.SERVER_ERROR, LinkKind.TIMEOUT);
  }

  private static Visited visited(int day, LinkKind... kinds) {
    List<Looked> looked = new ArrayList<>();
    for (int i = 0; i < kinds.length; i++) {
      String address = "https://vallby.example/" + i;
      LinkTarget target = new LinkTarget(address, "vallby.example", true, Set.of("vallby"));
      looked.add(new Looked(target, found(kinds[i]), day(day)));
    }
    return new Visited("vallby.example", looked, List.of());
  }

  private static Instant day(int day) {
    return START.plus(Duration.ofDays(day));
  }
}
