package dev.winnow.store;

import static dev.winnow.store.Samples.DAY_1;
import static dev.winnow.store.Samples.DAY_2;
import static dev.winnow.store.Samples.DAY_3;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.catalogue.Agent;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Texts;
import dev.winnow.store.figure.Editions.Edition;
import dev.winnow.store.figure.Figures;
import dev.winnow.store.figure.Figures.Batch;
import dev.winnow.store.figure.Figures.Counted;
import dev.winnow.store.run.Run;
import dev.winnow.store.run.Verdict;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What is counted in datasets, added up by organisations and published. */
@ParameterizedClass
@EnumSource
class FiguresTest {

  private static final Agent HARBOUR = new Agent("", Texts.of("Vallby hamn"), "", Optional.empty());
  private static final YearMonth MARCH = YearMonth.of(2026, 3);

  @TempDir static Path folder;
  static Shared shared;

  @Parameter Engine engine;
  Fixture it;
  Figures figures;

  @BeforeParameterizedClassInvocation
  static void openOnce(Engine engine) {
    shared = Shared.open(engine, folder);
  }

  @AfterParameterizedClassInvocation
  static void closeOnce() {
    shared.close();
  }

  @BeforeEach
  void open() {
    it = new Fixture(shared.wiped());
    figures = it.store().figures();
    Run run = it.start("vallby", DAY_1);
    it.keep(
        it.page(run)
            .entries(
                Samples.entry(Samples.published("vallby", "bad", HARBOUR), "1"),
                Samples.entry(Samples.published("vallby", "park", HARBOUR), "2")));
    it.end(run, Verdict.COMPLETE);
  }

  @Test
  void whatChangedIsCountedOnceAndAddedUpForItsPublisher() {
    figures.use("recipe");
    assertEquals("recipe", figures.recipe());
    Batch batch = figures.next(10);
    long hamn = organisation();
    assertEquals(2, batch.datasets().size());
    List<Counted> counted =
        batch.datasets().stream()
            .map(due -> new Counted(due.number(), hamn, bytes(due.id().key())))
            .toList();
    figures.put(batch, counted);
    figures.put(batch, List.of());

    assertEquals(batch.upTo(), figures.counted());
    assertTrue(figures.next(10).isEmpty());
    assertEquals(List.of(hamn), figures.news(10));
    assertEquals(List.of("bad", "park"), List.copyOf(texts(figures.of(hamn)).values()));
    assertEquals(
        List.of(new DatasetId("vallby", "bad"), new DatasetId("vallby", "park")),
        List.copyOf(figures.datasets(hamn).values()));

    long before = figures.tallied();
    figures.tally(Map.of(hamn, bytes("both")));
    assertEquals(before + 1, figures.tallied());
    assertEquals(List.of(), figures.news(10));
    Figures.Tallied tallied = figures.tallies().getFirst();
    assertEquals("Vallby hamn", tallied.organisation().name());
    assertEquals("both", new String(tallied.body(), UTF_8));

    figures.use("another recipe");
    assertEquals(0, figures.counted());
    figures.tally(Map.of(hamn, new byte[0]));
    assertEquals(List.of(), figures.tallies());
  }

  @Test
  void everyEditionCanBeReadAgain() {
    long hamn = organisation();
    publish(DAY_1, Map.of(hamn, bytes("first")));
    publish(DAY_2, Map.of());
    publish(DAY_3, Map.of(hamn, new byte[0]));
    publish(DAY_3, Map.of(hamn, bytes("too late")));

    assertEquals(Optional.of(DAY_1), figures.editions().first().map(Edition::moment));
    assertEquals(Optional.of(DAY_3), figures.editions().latest().map(Edition::moment));
    assertEquals(Optional.empty(), figures.editions().at(DAY_1.minusSeconds(1)));
    assertEquals(Map.of(hamn, "first"), entries(DAY_1));
    assertEquals(Map.of(hamn, "first"), entries(DAY_2.plusSeconds(60)));
    assertEquals(Map.of(), entries(DAY_3));
  }

  @Test
  void theEndsOfMonthsAreKept() {
    long hamn = organisation();
    assertEquals(Optional.empty(), figures.months().counted());
    figures.months().count(MARCH);
    assertEquals(Optional.of(MARCH), figures.months().counted());
    figures.months().putStandings(MARCH, "overall", Map.of(hamn, bytes("too early")));
    figures.months().putStandings(MARCH, "overall", Map.of(hamn, bytes("place")));
    figures.months().putFigures(MARCH, hamn, bytes("figures"));

    assertEquals(Map.of(hamn, "place"), texts(figures.months().standings("overall", MARCH)));
    assertEquals(
        "place",
        new String(figures.months().standings("overall", OptionalLong.of(hamn)).get(MARCH), UTF_8));
    assertEquals(
        Optional.of("figures"),
        figures.months().figures(MARCH, hamn).map(body -> new String(body, UTF_8)));
    assertEquals(Optional.empty(), figures.months().figures(MARCH.plusMonths(1), hamn));
  }

  private long organisation() {
    String id = it.get("vallby", "bad").organisation().orElseThrow().id();
    return figures.number(id).orElseThrow();
  }

  private void publish(Instant moment, Map<Long, byte[]> changed) {
    figures.editions().put(new Edition(moment, 1, bytes("terms")), changed);
  }

  private Map<Long, String> entries(Instant moment) {
    return texts(figures.editions().entries(figures.editions().at(moment).orElseThrow()));
  }

  private static Map<Long, String> texts(Map<Long, byte[]> bodies) {
    return bodies.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                one -> new String(one.getValue(), UTF_8),
                (a, b) -> a,
                TreeMap::new));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
