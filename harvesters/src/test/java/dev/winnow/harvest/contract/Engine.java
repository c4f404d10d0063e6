package dev.winnow.harvest.contract;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Portal;
import dev.winnow.catalogue.Portal.Removals;
import dev.winnow.harvest.Fetchers;
import dev.winnow.harvest.contract.fake.FakePortal;
import dev.winnow.harvest.contract.fake.Protocol;
import dev.winnow.harvest.http.FakeTime;
import dev.winnow.harvest.http.FetchSettings;
import dev.winnow.harvest.http.PoliteFetchers;
import dev.winnow.harvest.run.HarvestOptions;
import dev.winnow.harvest.run.HarvestStep;
import dev.winnow.harvest.run.KeepStep;
import dev.winnow.harvest.run.Progress;
import dev.winnow.harvest.run.RunReport;
import dev.winnow.harvest.run.RunWatch;
import dev.winnow.portals.Portals;
import dev.winnow.store.Store;
import dev.winnow.store.StoreSettings;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The real engine over HTTP into one real store, with a clock of its own for every portal. */
final class Engine implements AutoCloseable {

  /** Comes before every key. */
  private static final String FIRST_KEY = "-";

  private static final int PAGE = 100;
  private static final int KILOBYTE = 1 << 10;
  private static final Duration SHORT = Duration.ofMillis(700);

  private final Store store;
  private final RunWatch watch;
  private final KeepStep keep;
  private final FetchSettings settings;
  private final AtomicInteger sites = new AtomicInteger();

  /** Small limits of time and size, so that faults show at once. */
  static Engine impatient(Path folder) {
    return new Engine(
        folder,
        settings(folder)
            .withTimes(SHORT, SHORT, SHORT, SHORT)
            .withLimits(512 * KILOBYTE, 1024 * KILOBYTE, 16 * KILOBYTE));
  }

  /** The limits that operators have. */
  static Engine usual(Path folder) {
    return new Engine(folder, settings(folder));
  }

  private Engine(Path folder, FetchSettings settings) {
    this.settings = settings;
    store = Store.open(StoreSettings.in(folder));
    watch = new RunWatch(store);
    keep = new KeepStep(store, watch);
  }

  private static FetchSettings settings(Path folder) {
    return FetchSettings.defaults("1.0", URI.create("https://winnow.example/about"))
        .withNetwork(true, Map.of(), List.of())
        .withSpool(folder.resolve("spool"));
  }

  /** A portal of which a page has five datasets. */
  Site site(Protocol protocol, FakePortal fake, Removals removals) {
    Portal plain =
        Portal.of(
            protocol.type() + "-" + sites.incrementAndGet(),
            protocol.type(),
            fake.at(protocol.path()));
    Map<String, String> said = new HashMap<>(protocol.settings());
    said.put("pageSize", "5");
    return new Site(
        plain.toBuilder().removals(removals).settings(said).build(),
        new FakeTime(),
        protocol::carriedBy);
  }

  /** A portal as configured, harvested at the times of this clock. */
  Site site(Portal portal, FakeTime time) {
    return new Site(portal, time, web -> web);
  }

  @Override
  public void close() {
    store.close();
  }

  /** One portal and what the store holds of it. */
  final class Site {

    private final Portal portal;
    private final FakeTime time;
    private final UnaryOperator<Fetchers> carrier;

    private Site(Portal portal, FakeTime time, UnaryOperator<Fetchers> carrier) {
      this.portal = portal;
      this.time = time;
      this.carrier = carrier;
    }

    RunReport harvest(Duration later) {
      time.sleep(later);
      try (PoliteFetchers web = new PoliteFetchers(settings, time, time::sleep);
          HarvestStep step =
              new HarvestStep(
                  store,
                  known -> Portals.all().get(known.type()),
                  carrier.apply(web),
                  watch,
                  time)) {
        return step.harvest(portal, HarvestOptions.ALL, Progress.NONE, keep::keep).orElseThrow();
      }
    }

    /** What its clock shows. */
    Instant now() {
      return time.instant();
    }

    /** Ids of what is there. */
    Set<DatasetId> ids() {
      Set<DatasetId> ids = new TreeSet<>();
      Optional<DatasetId> last = Optional.of(new DatasetId(portal.id(), FIRST_KEY));
      while (last.isPresent()) {
        List<DatasetId> page =
            store.datasets().after(last, PAGE).stream()
                .takeWhile(id -> id.portal().equals(portal.id()))
                .toList();
        ids.addAll(page);
        last = page.size() < PAGE ? Optional.empty() : Optional.of(page.getLast());
      }
      return ids;
    }

    /** Titles of what is there. */
    Set<String> titles() {
      return store.datasets().load(ids()).values().stream()
          .map(stored -> title(stored.dataset()))
          .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String title(Dataset dataset) {
      return dataset.title().first().map(text -> text.value()).orElse("");
    }
  }
}
