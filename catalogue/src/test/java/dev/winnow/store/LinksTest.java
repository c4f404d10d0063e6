package dev.winnow.store;

import static dev.winnow.store.Samples.DAY_1;
import static dev.winnow.store.Samples.DAY_2;
import static dev.winnow.store.Samples.DAY_3;
import static dev.winnow.store.Samples.dataset;
import static dev.winnow.store.Samples.entry;
import static dev.winnow.store.Samples.id;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DistributionBuilder;
import dev.winnow.catalogue.score.ChangeSeen;
import dev.winnow.catalogue.score.ChangeSeen.Touch;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.catalogue.score.History;
import dev.winnow.catalogue.score.LinkContent;
import dev.winnow.catalogue.score.LinkFact;
import dev.winnow.catalogue.score.LinkFact.State;
import dev.winnow.catalogue.score.LinkKind;
import dev.winnow.catalogue.score.LinkTrail;
import dev.winnow.catalogue.vocabulary.FileFormats;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.store.link.LinkCount;
import dev.winnow.store.link.LinkNews;
import dev.winnow.store.link.LinkOrder;
import dev.winnow.store.link.LinkTarget;
import dev.winnow.store.run.Run;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class LinksTest {

  private static final String FILE = "https://vallby.example/bad plats.csv";
  private static final String ENCODED = "https://vallby.example/bad%20plats.csv";

  @TempDir static Path folder;
  static Shared shared;

  @Parameter Engine engine;
  Fixture it;
  Store store;

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
    store = shared.wiped();
    it = new Fixture(store);
  }

  @Test
  void theLatestLookCountsAndEveryLookIsKept() {
    LinkFact broken = fact(State.BROKEN, OptionalInt.of(404), DAY_1, "not found\u0000");
    LinkFact works = fact(State.WORKS, OptionalInt.of(200), DAY_3, "");
    LinkFact late = fact(State.UNSURE, OptionalInt.empty(), DAY_2, "connection refused");
    store.links().keep(Map.of(FILE, broken));
    store.links().keep(Map.of(FILE, works));
    store.links().keep(Map.of(FILE, late));
    assertEquals(
        Map.of(FILE, works), store.links().find(List.of(FILE, "https://vallby.example/never")));
    assertEquals(
        List.of(works, late, fact(State.BROKEN, OptionalInt.of(404), DAY_1, "not found\uFFFD")),
        store.links().history(FILE, 10));
  }

  @Test
  void factsHoldFirstSightSeenChangesAndLinksUnderBothSpellings() {
    LinkFact works = fact(State.WORKS, OptionalInt.of(200), DAY_1, "");
    store.links().keep(Map.of(ENCODED, works));
    it.harvest("vallby", DAY_1, "bad");
    Run run = it.start("vallby", DAY_2);
    Dataset dataset = withFile();
    assertEquals(
        Map.of(
            id("vallby", "bad"),
            new Facts(DAY_2, Optional.of(DAY_1), seen(DAY_1), Map.of(FILE, works, ENCODED, works))),
        store.datasets().factsOf(List.of(dataset), DAY_2));
    it.keep(it.page(run).entries(entry(dataset, "2")));
    assertEquals(
        Map.of(
            id("vallby", "bad"),
            new Facts(
                DAY_3,
                Optional.of(DAY_1),
                seen(
                    DAY_2, new ChangeSeen(Optional.of(DAY_1), DAY_2, Touch.DATA, Optional.empty())),
                Map.of(FILE, works, ENCODED, works)),
            id("vallby", "never"),
            Facts.at(DAY_3)),
        store.datasets().facts(List.of(id("vallby", "bad"), id("vallby", "never")), DAY_3));
  }

  private static History seen(Instant last, ChangeSeen... changes) {
    return new History(List.of(changes), Optional.of(last), Optional.empty(), List.of());
  }

  @Test
  void whatCameIsKeptWithTheLatestLook() {
    LinkContent content =
        new LinkContent(
            FileFormats.find("CSV"),
            true,
            Optional.of(ENCODED),
            Optional.of("\"v1\""),
            Optional.of(DAY_1),
            OptionalLong.of(4711),
            Optional.of(DAY_2));
    LinkTrail trail =
        new LinkTrail(LinkKind.NOT_FOUND, Optional.of(DAY_1), Optional.of(DAY_2), 2, content);
    LinkFact fact =
        new LinkFact(State.UNSURE, OptionalInt.of(404), DAY_3, DAY_2, "", Optional.empty(), trail);
    store.links().keep(Map.of(FILE, fact));
    assertEquals(Map.of(FILE, fact), store.links().find(List.of(FILE)));
    assertEquals(LinkKind.NOT_FOUND, store.links().history(FILE, 1).getFirst().trail().kind());
  }

  @Test
  void addressesAreDueOnceForAllDatasetsThatNameThem() {
    it.harvest("vallby", DAY_1, "bad");
    Run run = it.start("vallby", DAY_2);
    it.keep(it.page(run).entries(entry(withFile(), "2")));
    store.links().follow();
    LinkOrder everything = new LinkOrder(Set.of(), DAY_3, 10, 10);
    LinkTarget file = new LinkTarget(ENCODED, "vallby.example", false, Set.of("vallby"));
    assertEquals(List.of(file), store.links().due(everything));
    assertEquals(List.of(), store.links().due(new LinkOrder(Set.of("lillan"), DAY_3, 10, 10)));
    LinkFact works = fact(State.WORKS, OptionalInt.of(200), DAY_3, "");
    store.links().keep(Map.of(ENCODED, works), Set.of(ENCODED));
    LinkNews news = store.links().news(10);
    assertEquals(List.of(id("vallby", "bad")), news.datasets());
    store.links().told(news);
    assertEquals(new LinkNews(List.of(), List.of()), store.links().news(10));
    assertEquals(
        List.of(new LinkCount("vallby.example", Optional.of(State.WORKS), LinkKind.UNKNOWN, 1)),
        store.links().counts(Set.of("vallby")));

    store.links().postpone(Map.of(ENCODED, DAY_3.plusSeconds(1)));
    assertEquals(List.of(), store.links().due(everything));

    it.keep(it.page(run).entries(entry(dataset("vallby", "bad", "bad"), "3")));
    store.links().follow();
    store.links().keep(Map.of(ENCODED, works), Set.of(ENCODED));
    assertEquals(List.of(), store.links().news(10).datasets());
    assertEquals(List.of(), store.links().counts(Set.of()));
  }

  private static Dataset withFile() {
    return dataset("vallby", "bad", "bad").toBuilder()
        .distributions(
            List.of(
                new DistributionBuilder()
                    .downloadUrl(Stated.understood(FILE, URI.create(ENCODED), "blank encoded"))
                    .build()))
        .build();
  }

  private static LinkFact fact(State state, OptionalInt status, Instant at, String detail) {
    return new LinkFact(state, status, at, DAY_1, detail, Optional.of("text/csv"), LinkTrail.NONE);
  }
}
