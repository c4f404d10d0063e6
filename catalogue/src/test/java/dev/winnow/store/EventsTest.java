package dev.winnow.store;

import static dev.winnow.store.Samples.DAY_1;
import static dev.winnow.store.Samples.DAY_2;
import static dev.winnow.store.Samples.DAY_3;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.catalogue.Agent;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DistributionBuilder;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.score.LinkContent;
import dev.winnow.catalogue.score.LinkFact;
import dev.winnow.catalogue.score.LinkFact.State;
import dev.winnow.catalogue.score.LinkKind;
import dev.winnow.catalogue.score.LinkTrail;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.store.event.EventQuery;
import dev.winnow.store.event.EventRow;
import dev.winnow.store.event.News;
import dev.winnow.store.event.News.Step;
import dev.winnow.store.event.Standing;
import dev.winnow.store.event.Transition;
import dev.winnow.store.event.Transitions;
import dev.winnow.store.run.Run;
import dev.winnow.store.run.Verdict;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What happened, as it is kept and asked for. */
@ParameterizedClass
@EnumSource
class EventsTest {

  private static final Agent HARBOUR = new Agent("", Texts.of("Vallby hamn"), "", Optional.empty());

  @TempDir static Path folder;
  static Shared shared;

  @Parameter Engine engine;
  Store store;
  Fixture it;
  Transitions transitions;

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
    transitions = store.transitions();
  }

  @Test
  void eventsAreNumberedWithoutGapsAndAskedForByWhatTheyAreAbout() {
    assertTrue(keep(event("dataset.overdue", "dataset", "vallby/bad", "vallby", "hamn")));
    assertTrue(
        keep(
            event("portal.silent", "portal", "vallby", "vallby", ""),
            event("dataset.removed", "dataset", "malmo/bad", "malmo", "hamn")));

    assertEquals(3, store.events().last());
    assertEquals(List.of(1L, 2L, 3L), numbers(EventQuery.after(0)));
    assertEquals(List.of(2L, 3L), numbers(EventQuery.after(1)));
    assertEquals(List.of(1L, 2L), numbers(about(Optional.of("vallby"), Optional.empty())));
    assertEquals(List.of(1L, 3L), numbers(about(Optional.empty(), Optional.of("hamn"))));
    assertEquals(
        List.of(3L),
        store.events().newest(about(Optional.empty(), Optional.of("hamn")), 1).stream()
            .map(EventRow::number)
            .toList());
    EventRow kept = store.events().find(EventQuery.after(0), 1).getFirst();
    assertEquals(Map.of("from", "dags för \uFFFD nu", "to", "för sent"), kept.details());
    assertEquals("Bad \uFFFD plats", kept.subject().title());
    assertEquals(DAY_1, kept.moment());
  }

  @Test
  void whatAnotherProcessToldFirstIsNotToldAgain() {
    it.harvest("vallby", DAY_1, "bad");
    store.datasets().rescore(List.of(), ChangeKind.TIME, DAY_2);
    Transitions.Progress progress = transitions.progress();
    Step step = new Step.OutsideRuns(progress.told(), progress.last());
    EventRow event = event("dataset.overdue", "dataset", "vallby/bad", "vallby", "");
    assertTrue(transitions.keep(new News(step, List.of(event), List.of())));
    assertFalse(transitions.keep(new News(step, List.of(event), List.of())));
    assertEquals(1, store.events().last());

    Standing silent =
        new Standing("silent", "vallby", Optional.empty(), Optional.of(DAY_1.toString()));
    assertTrue(transitions.keep(new News(new Step.NoChange(), List.of(), List.of(silent))));
    assertFalse(transitions.keep(new News(new Step.NoChange(), List.of(event), List.of(silent))));
    assertEquals(Map.of("vallby", DAY_1.toString()), transitions.standings("silent"));
    assertEquals(Map.of(), transitions.standings("silent", List.of("malmo")));
    Standing back =
        new Standing("silent", "vallby", Optional.of(DAY_1.toString()), Optional.empty());
    assertTrue(transitions.keep(new News(new Step.NoChange(), List.of(), List.of(back))));
    assertEquals(Map.of(), transitions.standings("silent"));
    assertEquals(1, store.events().last());
  }

  @Test
  void changesOfARunAreFoundAfterItsEndWithWhatWasBefore() {
    it.harvest("vallby", DAY_1, "bad");
    Run run = it.start("vallby", DAY_2);
    it.keep(
        it.page(run)
            .entries(
                Samples.entry(
                    Samples.dataset("vallby", "bad", "Badplatser"),
                    "2",
                    Samples.score(80, DAY_2, Optional.empty()))));
    assertEquals(1, transitions.ended(10).size());
    it.end(run, Verdict.COMPLETE);
    List<Transitions.EndedRun> ended = transitions.ended(10);
    assertEquals(List.of("vallby", "vallby"), ended.stream().map(one -> one.portal()).toList());

    Transition change = transitions.during(run.id(), 0, 10).getFirst();
    assertTrue(change.content().differs());
    assertEquals("vallby/bad", change.dataset().toString());
    assertEquals(
        Set.of("bad", "Badplatser"),
        Set.copyOf(
            transitions
                .contents(
                    List.of(
                        change.content().before().orElseThrow(),
                        change.content().after().orElseThrow()))
                .values()
                .stream()
                .map(one -> one.title().first().orElseThrow().value())
                .toList()));
    long scored = change.score().after().orElseThrow();
    assertEquals(80, transitions.marks(List.of(scored)).get(scored).overall().getAsDouble());
    assertEquals(80, transitions.scores(List.of(scored)).get(scored).overall().low());
    assertEquals(List.of(change), transitions.numbered(List.of(change.number())));

    Step all = new Step.OfRun(run.id(), 0, change.number(), true);
    assertTrue(transitions.keep(new News(all, List.of(), List.of())));
    assertFalse(transitions.keep(new News(all, List.of(), List.of())));
    assertEquals(1, transitions.ended(10).size());
    assertEquals(
        Optional.of(DAY_2), transitions.portals().getFirst().complete(), "of the newest run");
  }

  @Test
  void anEventOfAHostIsFoundByEverybodyWhoHasAddressesOnIt() {
    Run run = it.start("vallby", DAY_1);
    it.keep(
        it.page(run)
            .entries(
                Samples.entry(on("bad", "a.example"), "1"),
                Samples.entry(on("park", "b.example"), "2")));
    it.end(run, Verdict.COMPLETE);
    store.links().follow();
    store.links().keep(Map.of("//a.example", down()));

    assertEquals("//a.example", transitions.failingHosts().getFirst().address());
    assertEquals(1, transitions.users("a.example"));
    assertEquals(List.of(Samples.id("vallby", "bad")), transitions.datasetsOn("a.example", 10));
    keep(event("host.down", "host", "a.example", "", ""));

    String hamn = it.get("vallby", "bad").organisation().orElseThrow().id();
    assertEquals(List.of(1L), numbers(about(Optional.of("vallby"), Optional.empty())));
    assertEquals(List.of(1L), numbers(about(Optional.empty(), Optional.of(hamn))));
    assertEquals(List.of(1L), numbers(about("dataset", "vallby/bad")));
    assertEquals(List.of(1L), numbers(about("host", "a.example")));
    assertEquals(List.of(), numbers(about("dataset", "vallby/park")));
    assertEquals(List.of(), numbers(about("dataset", "no-slash")));
    assertEquals(List.of(), numbers(about(Optional.of("malmo"), Optional.empty())));
  }

  @Test
  void whatSavedSearchesFindIsKeptWithHowFarTheyWereAsked() {
    keep(
        event("dataset.added", "dataset", "vallby/bad", "vallby", ""),
        event("dataset.added", "dataset", "vallby/park", "vallby", ""));
    assertFalse(store.matches().join("q=bad", List.of(1L), 1), "it was asked less far");
    assertTrue(store.matches().join("q=bad", List.of(), 0));
    assertTrue(store.matches().keep(0, 2, Map.of("q=bad", Set.of(1L))));
    assertFalse(store.matches().keep(0, 2, Map.of("q=bad", Set.of(2L))));
    assertEquals(2, store.matches().matched());
    assertTrue(store.matches().join("q=park", List.of(2L), 2));

    assertEquals(List.of(1L), numbers(matching("q=bad")));
    assertEquals(List.of(2L), numbers(matching("q=park")));
    store.matches().keepOnly(Set.of("q=park"));
    assertEquals(List.of("q=park"), store.matches().searches());
    assertEquals(List.of(), numbers(matching("q=bad")));
  }

  private static Dataset on(String key, String host) {
    String address = "https://" + host + "/" + key + ".csv";
    return Samples.published("vallby", key, HARBOUR).toBuilder()
        .distributions(
            List.of(
                new DistributionBuilder()
                    .downloadUrl(Stated.understood(address, URI.create(address), "an address"))
                    .build()))
        .build();
  }

  private static LinkFact down() {
    return new LinkFact(
        State.UNSURE,
        OptionalInt.empty(),
        DAY_2,
        DAY_1,
        "",
        Optional.empty(),
        new LinkTrail(LinkKind.TIMEOUT, Optional.empty(), Optional.of(DAY_1), 2, LinkContent.NONE));
  }

  private static EventRow event(
      String kind, String type, String subject, String portal, String organisation) {
    return new EventRow(
        0,
        0,
        kind,
        new EventRow.Subject(type, subject, "Bad \u0000 plats"),
        portal,
        organisation,
        kind.equals("portal.silent") ? DAY_3 : DAY_1,
        Map.of("from", "dags för \u0000 nu", "to", "för sent"),
        1);
  }

  private boolean keep(EventRow... events) {
    return transitions.keep(new News(new Step.NoChange(), List.of(events), List.of()));
  }

  private List<Long> numbers(EventQuery query) {
    return store.events().find(query, 10).stream().map(EventRow::number).toList();
  }

  private static EventQuery about(Optional<String> portal, Optional<String> organisation) {
    return new EventQuery(
        0, 100, Set.of(), Optional.empty(), portal, organisation, Optional.empty());
  }

  private static EventQuery about(String type, String id) {
    return new EventQuery(
        0,
        100,
        Set.of("host.down", "dataset.added"),
        Optional.of(new EventRow.Subject(type, id, "")),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static EventQuery matching(String search) {
    return new EventQuery(
        0,
        100,
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(search));
  }
}
