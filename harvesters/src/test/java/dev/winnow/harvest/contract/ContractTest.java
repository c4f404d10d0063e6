package dev.winnow.harvest.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Portal;
import dev.winnow.catalogue.Portal.Removals;
import dev.winnow.harvest.Harvester;
import dev.winnow.harvest.contract.Expected.Kept;
import dev.winnow.harvest.contract.fake.FakePortal;
import dev.winnow.harvest.contract.fake.Item;
import dev.winnow.harvest.contract.fake.Listing;
import dev.winnow.harvest.contract.fake.Protocol;
import dev.winnow.harvest.contract.fake.Reply;
import dev.winnow.harvest.contract.fake.Shelf;
import dev.winnow.harvest.contract.fake.Trait;
import dev.winnow.harvest.contract.fake.Wire;
import dev.winnow.harvest.run.RunReport;
import dev.winnow.portals.Portals;
import dev.winnow.store.run.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every type of portal under every fault: a harvest before it, two harvests a day apart while it
 * lasts, and one when it is over. The limit on removals is off, so that nothing but an honest
 * verdict protects what is kept.
 */
@Tag("integration")
@Execution(ExecutionMode.CONCURRENT)
class ContractTest {

  private static final Removals NO_LIMIT = new Removals(Duration.ofDays(1), 1.0);
  private static final FakePortal FORBIDDEN = new FakePortal(ask -> Reply.missing());

  @TempDir static Path folder;

  /** Several, because each writes one batch at a time. */
  private static final List<Engine> ENGINES = new ArrayList<>();

  private static final int SIDE_BY_SIDE = 4;

  @BeforeAll
  static void open() throws IOException {
    for (int i = 0; i < SIDE_BY_SIDE; i++) {
      ENGINES.add(Engine.impatient(Files.createDirectory(folder.resolve("store-" + i))));
    }
  }

  @AfterAll
  static void close() {
    ENGINES.forEach(Engine::close);
    FORBIDDEN.close();
  }

  static Stream<Arguments> cells() {
    List<Fault> faults = Faults.all(FORBIDDEN.root() + "/secret");
    return rows()
        .flatMap(
            row ->
                faults.stream()
                    .filter(fault -> fault.happens().test(row))
                    .map(fault -> Arguments.of(row, fault)));
  }

  static Stream<Row> rows() {
    return Protocols.ALL.stream().map(ContractTest::row);
  }

  @Test
  void everyTypeHasARow() {
    assertEquals(
        Portals.all().types().stream().sorted().toList(),
        Protocols.ALL.stream().map(Protocol::type).distinct().sorted().toList());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("cells")
  void keepsWhatItMustUnderEveryFault(Row row, Fault fault) {
    try (Cell cell = new Cell(row, fault)) {
      cell.harvestBefore();
      Expected expected = fault.expected().apply(row);
      cell.harvestDuring(expected, 0);
      cell.harvestDuring(expected, expected.kept() == Kept.THE_SEVENTH_LEAVES ? 1 : 0);
      cell.harvestAfter();
    }
    assertEquals(0, FORBIDDEN.asked());
  }

  private static Row row(Protocol protocol) {
    Harvester harvester = Portals.all().get(protocol.type());
    Portal portal =
        Portal.of("p", protocol.type(), FORBIDDEN.at(protocol.path())).toBuilder()
            .settings(protocol.settings())
            .build();
    return new Row(protocol, harvester.abilities(portal).splittable());
  }

  /** One type under one fault. */
  private static final class Cell implements AutoCloseable {

    private final List<Item> old;
    private final List<Item> now;
    private final String cell;
    private final Fault fault;
    private final FakePortal fake;
    private final Engine.Site site;
    private Set<DatasetId> before = Set.of();
    private volatile Shelf shelf;

    Cell(Row row, Fault fault) {
      this.cell = row + ": " + fault + ": ";
      boolean one = row.has(Trait.ONE_DATASET);
      this.old = one ? List.of(Item.number(7)) : Item.first(12);
      this.now = one ? List.of(Item.number(7).changed()) : changed(old);
      this.shelf = new Shelf(old, Listing.HONEST);
      this.fault = fault;
      this.fake = new FakePortal(ask -> row.protocol().answer(ask, shelf));
      this.site = engine(cell).site(row.protocol(), fake, NO_LIMIT);
    }

    private static Engine engine(String cell) {
      return ENGINES.get(Math.floorMod(cell.hashCode(), SIDE_BY_SIDE));
    }

    void harvestBefore() {
      RunReport report = site.harvest(Duration.ofHours(25));
      assertEquals(Verdict.COMPLETE, report.verdict(), cell + report);
      assertEquals(titles(old), site.titles(), cell);
      before = site.ids();
    }

    void harvestDuring(Expected expected, int removed) {
      shelf = new Shelf(now, fault.listing());
      fake.suffers(fault.trouble().get());
      RunReport report = site.harvest(Duration.ofHours(25));
      assertEquals(expected.verdict(), report.verdict(), cell + report);
      assertFalse(report.reason().isBlank() && report.verdict() != Verdict.COMPLETE);
      assertEquals(removed, report.removed(), cell + report);
      check(expected.kept(), removed > 0);
    }

    void harvestAfter() {
      shelf = new Shelf(now, Listing.HONEST);
      fake.suffers((ask, reply) -> Wire.WHOLE);
      RunReport report = site.harvest(Duration.ofHours(25));
      assertEquals(Verdict.COMPLETE, report.verdict(), cell + report);
      assertEquals(titles(now), site.titles(), cell);
      assertEquals(0, report.held());
    }

    private void check(Kept kept, boolean left) {
      switch (kept) {
        case EVERYTHING -> assertEquals(titles(now), site.titles(), cell);
        case ALL_BUT_THE_SEVENTH -> assertEquals(titles(seventhAsBefore()), site.titles(), cell);
        case THE_SEVENTH_LEAVES ->
            assertEquals(titles(left ? without(now) : seventhAsBefore()), site.titles(), cell);
        case NOTHING_LOST -> assertTrue(site.ids().containsAll(before), cell);
      }
    }

    /** The third and the seventh have changed, a thirteenth has come. */
    private static List<Item> changed(List<Item> items) {
      List<Item> now = new ArrayList<>(items);
      now.set(2, now.get(2).changed());
      now.set(6, now.get(6).changed());
      now.add(Item.number(13));
      return List.copyOf(now);
    }

    private List<Item> seventhAsBefore() {
      return now.stream()
          .map(item -> item.id().equals(Fault.SEVENTH) ? Item.number(7) : item)
          .toList();
    }

    private static List<Item> without(List<Item> items) {
      return items.stream().filter(item -> !item.id().equals(Fault.SEVENTH)).toList();
    }

    private static Set<String> titles(List<Item> items) {
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
