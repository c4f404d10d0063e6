package dev.winnow.harvest.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.catalogue.Portal;
import dev.winnow.catalogue.Portal.Removals;
import dev.winnow.harvest.Abilities.Since;
import dev.winnow.harvest.contract.fake.Ask;
import dev.winnow.harvest.contract.fake.FakePortal;
import dev.winnow.harvest.contract.fake.Item;
import dev.winnow.harvest.contract.fake.Listing;
import dev.winnow.harvest.contract.fake.Protocol;
import dev.winnow.harvest.contract.fake.Question;
import dev.winnow.harvest.contract.fake.Reply;
import dev.winnow.harvest.contract.fake.Shelf;
import dev.winnow.harvest.contract.fake.Wire;
import dev.winnow.harvest.run.RunReport;
import dev.winnow.portals.Portals;
import dev.winnow.store.run.Verdict;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every type that says that it can be asked for changes, through the whole engine: the trial before
 * it is believed, the harvest of changes, and the way back when the portal does not hear.
 */
@Tag("integration")
class IncrementalContractTest {

  private static final Duration DAY = Duration.ofDays(1);
  private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");
  private static final Wire REFUSED = Wire.status(400, "");

  @TempDir static Path folder;
  private static Engine engine;

  @BeforeAll
  static void open() {
    engine = Engine.usual(folder);
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  static Stream<Protocol> rows() {
    return Protocols.ALL.stream().filter(row -> row.changes().isPresent());
  }

  @Test
  void everyTypeThatSaysSoIsTried() {
    assertEquals(
        Protocols.ALL.stream().filter(IncrementalContractTest::saysSo).toList(), rows().toList());
  }

  private static boolean saysSo(Protocol row) {
    Portal portal =
        Portal.of("p", row.type(), java.net.URI.create("https://data.example" + row.path()))
            .toBuilder()
            .settings(row.settings())
            .build();
    return Portals.all().get(row.type()).abilities(portal).since() != Since.NONE;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void onlyChangesAreHarvestedUntilThePortalRefusesThem(Protocol row) {
    try (Life life = new Life(row, true)) {
      assertEquals(12, life.harvest().seen(), row.type());

      life.change();
      RunReport changes = life.harvest();
      assertEquals(
          List.of(2L, 1L, 1L),
          List.of(changes.seen(), changes.added(), changes.changed()),
          row.type() + ": " + changes);

      RunReport nothing = life.harvest();
      assertTrue(nothing.seen() <= 2, row.type() + ": " + nothing);
      assertEquals(0, nothing.added() + nothing.changed(), row.type() + ": " + nothing);

      life.refuse();
      assertEquals(13, life.harvest().seen(), row.type());
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void everythingIsHarvestedWhereTheQuestionIsNotHeard(Protocol row) {
    try (Life life = new Life(row, false)) {
      assertEquals(12, life.harvest().seen(), row.type());
      life.change();
      RunReport second = life.harvest();
      assertEquals(
          List.of(13L, 1L, 1L),
          List.of(second.seen(), second.added(), second.changed()),
          row.type() + ": " + second);
    }
  }

  /** A portal that lives, and is harvested once a day. */
  private static final class Life implements AutoCloseable {

    private final Protocol row;
    private final Question question;
    private final boolean hears;
    private final FakePortal fake;
    private final Engine.Site site;
    private volatile List<Item> items =
        Item.first(12).stream().map(item -> item.at(LONG_AGO)).toList();

    Life(Protocol row, boolean hears) {
      this.row = row;
      this.question = row.changes().orElseThrow();
      this.hears = hears;
      this.fake = new FakePortal(this::answer);
      this.site = engine.site(row, fake, new Removals(DAY, 1.0));
    }

    private Reply answer(Ask ask) {
      return row.answer(
          ask, new Shelf(hears && question.isAsked(ask) ? heard(ask) : items, Listing.HONEST));
    }

    private List<Item> heard(Ask ask) {
      if (question.isForOrder()) {
        return items.stream().sorted(Comparator.comparing(Item::modified).reversed()).toList();
      }
      Instant since = question.since(ask);
      return items.stream()
          .filter(item -> !Instant.parse(item.modified()).isBefore(since))
          .toList();
    }

    RunReport harvest() {
      RunReport report = site.harvest(DAY);
      assertEquals(Verdict.COMPLETE, report.verdict(), row.type() + ": " + report);
      assertEquals(titles(), site.titles(), row.type());
      return report;
    }

    /** The third has changed, a thirteenth has come. */
    void change() {
      List<Item> now = new ArrayList<>(items);
      now.set(2, now.get(2).changed().at(site.now().plus(DAY.dividedBy(2))));
      now.add(Item.number(13).at(site.now().plus(DAY.dividedBy(2))));
      items = List.copyOf(now);
    }

    void refuse() {
      fake.suffers((ask, reply) -> question.isAsked(ask) ? REFUSED : Wire.WHOLE);
    }

    private Set<String> titles() {
      Set<String> titles = new TreeSet<>();
      items.forEach(item -> titles.add(item.title()));
      return titles;
    }

    @Override
    public void close() {
      fake.close();
    }
  }
}
