package dev.winnow.app.source;

import dev.winnow.app.probing.Probing;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.Cursor;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.Fetchers;
import dev.winnow.harvest.Found;
import dev.winnow.harvest.Harvester;
import dev.winnow.harvest.Page;
import dev.winnow.harvest.RawRecord;
import dev.winnow.harvest.Request;
import dev.winnow.harvest.Response;
import dev.winnow.harvest.RunFetcher;
import dev.winnow.harvest.Scope;
import dev.winnow.harvest.UnreadableRecordException;
import dev.winnow.portals.Portals;
import dev.winnow.portals.probe.Candidate;
import dev.winnow.portals.probe.Probed;
import dev.winnow.portals.reading.ReadsDocuments;
import dev.winnow.store.run.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A catalogue file or a portal's address whose datasets are wanted without keeping them. */
public final class CatalogueSource {

  private static final Logger LOG = LoggerFactory.getLogger(CatalogueSource.class);

  /** A page is welcome: it may describe a dataset, or be a portal's own. */
  private static final String ANYTHING = "*/*, text/html;q=0.5";

  private static final int SNIFFED = 256 * 1024;

  private final URI address;
  private final Fetchers fetchers;

  private CatalogueSource(URI address, Fetchers fetchers) {
    this.address = address;
    this.fetchers = fetchers;
  }

  /**
   * The source that a person named.
   *
   * @param named a file's path or a web address
   * @throws IllegalArgumentException when it is neither
   */
  public static CatalogueSource of(String named, Fetchers fetchers) {
    if (named.matches("(?i)https?://.+")) {
      return new CatalogueSource(URI.create(named), fetchers);
    }
    Path file = Path.of(named);
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException(
          "'" + named + "' is neither a file nor a web address; nothing to score there");
    }
    return new CatalogueSource(file.toAbsolutePath().toUri(), fetchers);
  }

  /**
   * Every source that a person named; a folder stands for all files in it and below it, in order of
   * name, hidden ones left out.
   *
   * @throws IllegalArgumentException when one is neither file, folder nor address
   */
  public static List<CatalogueSource> all(List<String> named, Fetchers fetchers)
      throws IOException {
    List<CatalogueSource> sources = new ArrayList<>();
    for (String name : named) {
      if (!name.matches("(?i)https?://.+") && Files.isDirectory(Path.of(name))) {
        for (Path file : files(Path.of(name))) {
          sources.add(of(file.toString(), fetchers));
        }
      } else {
        sources.add(of(name, fetchers));
      }
    }
    return sources;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> files =
          all.filter(Files::isRegularFile)
              .filter(file -> !folder.relativize(file).toString().matches("(.*/)?\\..*"))
              .sorted()
              .toList();
      if (files.isEmpty()) {
        throw new IllegalArgumentException("the folder '" + folder + "' holds no file to score");
      }
      return files;
    }
  }

  /**
   * Reads every dataset of the source.
   *
   * @param datasets gets each in order, with the record it was read from
   * @param faults gets what cannot be read
   * @throws FetchException when the source cannot be had or is no catalogue
   */
  public void read(BiConsumer<Dataset, RawRecord> datasets, Consumer<Fault> faults)
      throws FetchException {
    boolean read =
        atAddress(
            (fetcher, response) ->
                readKnown(fetcher, response, datasets, faults)
                    || !mayBeAPortals(response) && readDocument(response, datasets, faults));
    if (!read) {
      readProbed(datasets, faults);
    }
  }

  /** Makes datasets of what stands at the address; false when it is nothing of its kind. */
  private interface Attempt {
    boolean read(RunFetcher fetcher, Response response) throws FetchException;
  }

  /** Tries with the document at the address; false also when none is there. */
  private boolean atAddress(Attempt attempt) throws FetchException {
    try (RunFetcher fetcher = fetchers.forRun(asked());
        Response response = fetcher.fetch(Request.get(address, ANYTHING).streamed())) {
      return attempt.read(fetcher, response);
    } catch (FetchException e) {
      // A page that is gone says nothing about the portal behind it.
      if (e.kind() == FetchException.Kind.NOT_FOUND && e.uri().equals(address)) {
        return false;
      }
      throw e;
    }
  }

  /** A page on the web may be a whole portal's, so that it is read by itself as the last thing. */
  private boolean mayBeAPortals(Response response) {
    return !"file".equals(address.getScheme()) && SourceType.isPage(start(response));
  }

  /** Reads a document that some kind of portal gives out as an answer; false when it is none. */
  private boolean readDocument(
      Response response, BiConsumer<Dataset, RawRecord> datasets, Consumer<Fault> faults) {
    for (ReadsDocuments harvester : Portals.all().readers()) {
      Optional<List<Found>> records = records(harvester, response);
      if (records.isPresent()) {
        Portal portal = Portal.of("source", harvester.type(), address);
        records.get().forEach(found -> read(portal, harvester, found, datasets, faults));
        return true;
      }
    }
    return false;
  }

  /** What one kind of portal makes of the document; what it cannot read is none of its kind. */
  private static Optional<List<Found>> records(ReadsDocuments harvester, Response response) {
    try {
      return harvester.inDocument(response);
    } catch (FetchException e) {
      LOG.debug("{} is nothing that '{}' reads", response.uri(), harvester.type(), e);
      return Optional.empty();
    }
  }

  /** Reads a document whose first bytes say what it is; false when they do not. */
  private boolean readKnown(
      RunFetcher fetcher,
      Response response,
      BiConsumer<Dataset, RawRecord> datasets,
      Consumer<Fault> faults)
      throws FetchException {
    Optional<SourceType> type = SourceType.of(start(response));
    if (type.isEmpty()) {
      return false;
    }
    Harvester harvester = Portals.all().get(type.get().name().toLowerCase(Locale.ROOT));
    Portal portal = Portal.of("source", harvester.type(), address);
    if (type.get() == SourceType.CKAN) {
      readCkan(portal, harvester, response, datasets, faults);
    } else {
      walk(portal, harvester, fetcher, found -> read(portal, harvester, found, datasets, faults));
    }
    return true;
  }

  /** Finds out what the address is of, as for a portal whose file says no type. */
  private void readProbed(BiConsumer<Dataset, RawRecord> datasets, Consumer<Fault> faults)
      throws FetchException {
    Probed probed = new Probing(fetchers, Clock.systemUTC()).configured(address);
    Optional<Candidate> sure = probed.sure();
    if (sure.isEmpty()
        && atAddress((fetcher, response) -> readDocument(response, datasets, faults))) {
      return;
    }
    if (sure.isEmpty()) {
      throw new FetchException(
          FetchException.Kind.UNPARSABLE,
          address,
          address + " is no catalogue that Winnow reads. " + probed.instead());
    }
    Harvester harvester = Portals.all().get(sure.get().type());
    Portal portal =
        asked().toBuilder()
            .at(harvester.type(), sure.get().url())
            .settings(sure.get().settings())
            .build();
    try (RunFetcher fetcher = fetchers.forRun(asked())) {
      walk(portal, harvester, fetcher, found -> read(portal, harvester, found, datasets, faults));
    }
  }

  private Portal asked() {
    return Portal.of("source", "auto", address);
  }

  private static byte[] start(Response response) {
    try (InputStream in = response.open()) {
      return in.readNBytes(SNIFFED);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + response, e);
    }
  }

  private void readCkan(
      Portal portal,
      Harvester harvester,
      Response response,
      BiConsumer<Dataset, RawRecord> datasets,
      Consumer<Fault> faults)
      throws FetchException {
    try (InputStream in = response.open()) {
      for (RawRecord record : CkanFile.records(address, in.readAllBytes())) {
        read(portal, harvester, record, datasets, faults);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + address, e);
    }
  }

  private static void walk(
      Portal portal, Harvester harvester, RunFetcher fetcher, Consumer<Found> each)
      throws FetchException {
    Set<Cursor> visited = new HashSet<>();
    Optional<Cursor> cursor = Optional.of(Cursor.start(Scope.EVERYTHING, 1000));
    while (cursor.isPresent() && visited.add(cursor.get())) {
      try (Page page = harvester.fetch(portal, cursor.get(), fetcher)) {
        page.found().forEach(each);
        cursor = page.next();
      }
    }
  }

  private static void read(
      Portal portal,
      Harvester harvester,
      Found found,
      BiConsumer<Dataset, RawRecord> datasets,
      Consumer<Fault> faults) {
    switch (found) {
      case RawRecord record -> {
        try {
          datasets.accept(harvester.read(portal, record), record);
        } catch (UnreadableRecordException e) {
          faults.accept(new Fault(e.kind(), record.sourceId(), e.getMessage()));
        }
      }
      case Found.Unfetched listed ->
          faults.accept(new Fault(listed.kind(), listed.sourceId(), listed.message()));
      // what is gone, or is no dataset, has no score
      case Found.Deleted deleted -> {}
      case Found.Skipped skipped -> {}
    }
  }
}
