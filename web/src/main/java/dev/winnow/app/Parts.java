package dev.winnow.app;

import dev.winnow.alerts.key.AlertKey;
import dev.winnow.alerts.making.EventFollower;
import dev.winnow.alerts.making.Thresholds;
import dev.winnow.app.config.Configuration;
import dev.winnow.app.config.WinnowSettings.Database;
import dev.winnow.app.probing.AutoTypes;
import dev.winnow.app.telling.Telling;
import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.http.PoliteFetchers;
import dev.winnow.index.SearchIndex;
import dev.winnow.scoring.Scorer;
import dev.winnow.scoring.benchmark.BenchmarkFolder;
import dev.winnow.scoring.benchmark.kept.Benchmarks;
import dev.winnow.scoring.benchmark.kept.Failing;
import dev.winnow.store.Store;
import dev.winnow.store.StoreSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts of a Winnow at work: opened when first asked for, closed together. */
public final class Parts implements AutoCloseable {

  private final Configuration configuration;
  private final Path data;
  private final Clock clock;
  private final Supplier<Optional<AlertKey>> key;
  private volatile List<Portal> portals;
  private final Opened<Store> store = new Opened<>(this::openStore);
  private final Opened<Scorer> scorer = new Opened<>(this::openScorer);
  private final Opened<SearchIndex> index = new Opened<>(this::openIndex);
  private final Opened<Benchmarks> benchmarks = new Opened<>(this::openBenchmarks);
  private final Opened<PoliteFetchers> probing = new Opened<>(this::openProbing);
  private final Opened<Optional<Telling>> telling = new Opened<>(this::openTelling);

  /**
   * Nothing is opened yet.
   *
   * @param data the folder of store and index; made when it is missing
   */
  public Parts(Configuration configuration, Path data, Clock clock) {
    this(configuration, data, clock, Parts::keyOfEnvironment);
  }

  /**
   * The same with a key for alerts.
   *
   * @param key asked for when alerts are opened; empty for none
   */
  public Parts(
      Configuration configuration, Path data, Clock clock, Supplier<Optional<AlertKey>> key) {
    this.key = key;
    this.configuration = configuration;
    this.data = data;
    this.clock = clock;
    this.portals = configuration.portals();
  }

  /**
   * The portals to harvest as their files now say, in order of id; types that were left open and
   * have been found out stand in them.
   */
  public List<Portal> portals() {
    return portals.stream().map(portal -> AutoTypes.known(portal, store())).toList();
  }

  /** Takes over what the portals' files now say. */
  public synchronized void configure(List<Portal> now) {
    store().portals().configure(now);
    portals = List.copyOf(now);
    index.ifThere(open -> open.configure(now));
  }

  /**
   * Begins to open everything side by side, for who needs it all soon. What cannot be opened is
   * told to whoever asks for it.
   */
  public Parts openAhead() {
    List.<Runnable>of(this::scorer, this::index).forEach(CompletableFuture::runAsync);
    return this;
  }

  /** What the operator wrote down. */
  public Configuration configuration() {
    return configuration;
  }

  /** The clock that everything goes by. */
  public Clock clock() {
    return clock;
  }

  /** The folder of store and index. */
  public Path data() {
    return data;
  }

  /** The store, with portals and organisations as configured. */
  public Store store() {
    return store.get();
  }

  /** The scorer with the configured profiles. */
  public Scorer scorer() {
    return scorer.get();
  }

  /** The index, to follow and to search. */
  public SearchIndex index() {
    return index.get();
  }

  /** Organisations compared by the configured benchmarks. */
  public Benchmarks benchmarks() {
    return benchmarks.get();
  }

  /** The way to the network for questions that should be answered soon. */
  public PoliteFetchers probing() {
    return probing.get();
  }

  /** Alerts; empty where the operator has not set them up. */
  public Optional<Telling> telling() {
    return telling.get();
  }

  /** Whether the operator has set a key for alerts. */
  boolean hasAlertKey() {
    return key.get().isPresent();
  }

  private Store openStore() {
    Store opened = Store.open(storeSettings());
    opened.portals().configure(configuration.portals());
    opened.organisations().configure(configuration.organisations());
    return opened;
  }

  private Scorer openScorer() {
    return Scorer.load(configuration.profiles());
  }

  private SearchIndex openIndex() {
    Failing failing = new Failing(store(), clock);
    return SearchIndex.open(indexFolder(), store(), configuration.portals(), failing::of);
  }

  private Benchmarks openBenchmarks() {
    return new Benchmarks(
        store(),
        scorer(),
        BenchmarkFolder.read(configuration.benchmarks(), scorer()),
        this::software,
        clock);
  }

  /** By kind of software; a portal that is not harvested any more still has the one it had. */
  private Map<String, String> software() {
    return Stream.concat(portals().stream(), configuration.waiting().stream())
        .filter(portal -> !portal.type().equals("auto"))
        .collect(Collectors.toMap(Portal::id, Portal::type, (now, before) -> now));
  }

  private PoliteFetchers openProbing() {
    return Network.probing(configuration.settings());
  }

  private Optional<Telling> openTelling() {
    return Telling.open(
        Serving.sources(this),
        configuration.settings(),
        key.get(),
        () -> Network.posting(configuration.settings()));
  }

  /** What follows the store. */
  public Following following() {
    return new Following(store(), index(), events(), benchmarks(), clock);
  }

  /** What makes events of what changed. */
  public EventFollower events() {
    return new EventFollower(store(), Thresholds.DEFAULT, this::periods, clock);
  }

  private Map<String, Duration> periods() {
    Map<String, Duration> periods = new HashMap<>();
    for (Portal portal : portals) {
      Schedule.period(portal, clock.instant())
          .ifPresent(period -> periods.put(portal.id(), period));
    }
    return periods;
  }

  /** Where the index is. */
  public Path indexFolder() {
    return data.resolve("index");
  }

  private static Optional<AlertKey> keyOfEnvironment() {
    return Optional.ofNullable(System.getenv(AlertKey.VARIABLE))
        .filter(key -> !key.isBlank())
        .map(AlertKey::new);
  }

  private StoreSettings storeSettings() {
    try {
      Files.createDirectories(data);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "the data folder " + data + " cannot be made; choose another with --data", e);
    }
    return configuration
        .settings()
        .store()
        .map(
            (Database database) ->
                new StoreSettings(database.url(), database.user(), database.password()))
        .orElseGet(() -> StoreSettings.in(data));
  }

  @Override
  public void close() {
    probing.ifThere(PoliteFetchers::close);
    telling.ifThere(opened -> opened.ifPresent(Telling::close));
    index.ifThere(SearchIndex::close);
    store.ifThere(Store::close);
  }
}
