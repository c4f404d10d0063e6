package dev.winnow.app;

import dev.winnow.app.config.Configuration;
import dev.winnow.app.config.WinnowSettings.Database;
import dev.winnow.app.probing.AutoTypes;
import dev.winnow.catalogue.Portal;
import dev.winnow.index.SearchIndex;
import dev.winnow.scoring.Scorer;
import dev.winnow.scoring.benchmark.BenchmarkFolder;
import dev.winnow.scoring.benchmark.kept.Benchmarks;
import dev.winnow.store.Store;
import dev.winnow.store.StoreSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The parts of a Winnow at work: opened when first asked for, closed together. */
public final class Parts implements AutoCloseable {

  private final Configuration configuration;
  private final Path data;
  private final Clock clock;
  private volatile List<Portal> portals;
  private Optional<Store> store = Optional.empty();
  private Optional<Scorer> scorer = Optional.empty();
  private Optional<SearchIndex> index = Optional.empty();
  private Optional<Benchmarks> benchmarks = Optional.empty();

  /**
   * Nothing is opened yet.
   *
   * @param data the folder of store and index; made when it is missing
   */
  public Parts(Configuration configuration, Path data, Clock clock) {
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
    if (index.isPresent()) {
      index.get().configure(now);
    }
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
  public synchronized Store store() {
    if (store.isEmpty()) {
      Store opened = Store.open(storeSettings());
      store = Optional.of(opened);
      opened.portals().configure(configuration.portals());
      opened.organisations().configure(configuration.organisations());
    }
    return store.get();
  }

  /** The scorer with the configured profiles. */
  public synchronized Scorer scorer() {
    if (scorer.isEmpty()) {
      scorer = Optional.of(Scorer.load(configuration.profiles()));
    }
    return scorer.get();
  }

  /** The index, to follow and to search. */
  public synchronized SearchIndex index() {
    if (index.isEmpty()) {
      index = Optional.of(SearchIndex.open(indexFolder(), store(), configuration.portals()));
    }
    return index.get();
  }

  /** Organisations compared by the configured benchmarks. */
  public synchronized Benchmarks benchmarks() {
    if (benchmarks.isEmpty()) {
      benchmarks =
          Optional.of(
              new Benchmarks(
                  store(),
                  scorer(),
                  BenchmarkFolder.read(configuration.benchmarks(), scorer()),
                  this::software,
                  clock));
    }
    return benchmarks.get();
  }

  private Map<String, String> software() {
    return portals().stream().collect(Collectors.toMap(Portal::id, Portal::type));
  }

  /** What follows the store. */
  public Following following() {
    return new Following(store(), index(), benchmarks(), clock);
  }

  /** Where the index is. */
  public Path indexFolder() {
    return data.resolve("index");
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
  public synchronized void close() {
    index.ifPresent(SearchIndex::close);
    store.ifPresent(Store::close);
  }
}
