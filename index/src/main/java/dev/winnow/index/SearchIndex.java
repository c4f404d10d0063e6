package dev.winnow.index;

import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Portal;
import dev.winnow.catalogue.score.Score;
import dev.winnow.index.SearchQuery.Grouping;
import dev.winnow.index.document.HardTests;
import dev.winnow.index.text.Tongue;
import dev.winnow.store.Change;
import dev.winnow.store.Store;
import dev.winnow.store.StoredDataset;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index of one store: follows its change number and answers questions. One writer per folder;
 * safe for many threads. Beside a process that already writes the folder it only reads.
 */
public final class SearchIndex implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(SearchIndex.class);

  private final Source source;
  private final Optional<Follower> follower;
  private final Snapshot.Newest snapshots;
  private volatile long number;
  private volatile Map<String, Portal> portals = Map.of();

  private SearchIndex(
      Source source, Optional<Follower> follower, Snapshot.Newest snapshots, long number) {
    this.source = source;
    this.follower = follower;
    this.snapshots = snapshots;
    this.number = number;
  }

  /**
   * Opens the index in a folder, making it anew when it is missing, damaged or of another shape.
   */
  public static SearchIndex open(Path folder, Store store) {
    return open(folder, store, List.of());
  }

  /**
   * Opens the index in a folder, making it anew when it is missing, damaged, of another shape or
   * made with other facts about its portals. Call {@link #follow} to bring it up to date.
   *
   * @param portals where datasets whose publisher does not say it take country and sector from
   */
  public static SearchIndex open(Path folder, Store store, Collection<Portal> portals) {
    return open(folder, new StoreSource(store, HardTests.NONE), portals);
  }

  /** The same with what datasets fail. */
  public static SearchIndex open(
      Path folder, Store store, Collection<Portal> portals, HardTests hardTests) {
    return open(folder, new StoreSource(store, hardTests), portals);
  }

  /** Opens the index of anything that has changes and datasets, as the other ways of opening do. */
  public static SearchIndex open(Path folder, Source source, Collection<Portal> portals) {
    try {
      return write(IndexFolder.open(folder), source, portals).with(portals);
    } catch (LockObtainFailedException e) {
      LOG.info("Another process writes the index in {}: it is only read here", folder);
      return read(folder, source).with(portals);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot open the index in %s; if it is not readable, delete the folder: %s"
              .formatted(folder, e.getMessage()),
          e);
    }
  }

  private static SearchIndex write(IndexWriter writer, Source source, Collection<Portal> portals)
      throws IOException {
    Map<String, Portal> byId =
        portals.stream().collect(Collectors.toMap(Portal::id, Function.identity()));
    Follower follower = new Follower(writer, source, byId);
    long number = IndexFolder.Commit.of(writer).number();
    if (number == 0 || follower.isOutdated() || number > source.last()) {
      follower.clear();
      number = 0;
    }
    Snapshot.Newest snapshots = new Snapshot.Newest(DirectoryReader.open(writer));
    return new SearchIndex(source, Optional.of(follower), snapshots, number);
  }

  private static SearchIndex read(Path folder, Source source) {
    try {
      DirectoryReader reader = DirectoryReader.open(FSDirectory.open(folder));
      long number = IndexFolder.Commit.of(reader).number();
      return new SearchIndex(source, Optional.empty(), new Snapshot.Newest(reader), number);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot read the index in %s beside the process that writes it: %s"
              .formatted(folder, e.getMessage()),
          e);
    }
  }

  /**
   * Takes over every change since the last one it handled, commits and makes it searchable. Where
   * another process writes the index, takes over what that one has committed.
   *
   * @return the number of the last change it handled
   */
  public synchronized long follow() {
    try {
      if (follower.isPresent()) {
        long reached = follower.get().follow(number);
        snapshots.maybeRefreshBlocking();
        number = reached;
      } else {
        snapshots.maybeRefreshBlocking();
        number = with(snapshot -> IndexFolder.Commit.of(snapshot.reader()).number());
      }
      return number;
    } catch (IOException e) {
      throw new UncheckedIOException(
          "the index stopped at change %d: %s".formatted(number, e.getMessage()), e);
    }
  }

  /** The number of the last change that is searchable. */
  public long number() {
    return number;
  }

  /** Forgets everything and follows from the first change. Old answers are given meanwhile. */
  public synchronized void rebuild() {
    Follower writing =
        follower.orElseThrow(
            () ->
                new IllegalStateException(
                    "another process writes this index: stop it, or rebuild there"));
    try {
      writing.clear();
      number = 0;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot empty the index: " + e.getMessage(), e);
    }
    follow();
  }

  /**
   * Takes over what is now known about portals; documents that were made with other facts are made
   * anew. Where another process writes the index, that one does it.
   */
  public synchronized void configure(Collection<Portal> portals) {
    with(portals);
    if (follower.isPresent()) {
      follower.get().configure(this.portals);
      if (follower.get().isOutdated()) {
        rebuild();
      }
    }
  }

  /** Answers a question with records; any text is safe. */
  public SearchResult search(SearchQuery query) {
    return search(query, Grouping.RECORDS);
  }

  /** Answers a question; any text is safe. */
  public SearchResult search(SearchQuery query, Grouping grouping) {
    return with(snapshot -> new Search(snapshot, query, grouping).answer());
  }

  /** Titles and keywords that begin with, or hold a word that begins with, what was typed. */
  public List<String> suggest(String typed, int limit) {
    return with(snapshot -> new Suggestions(snapshot.searcher()).suggest(typed, limit));
  }

  /**
   * Datasets with titles and keywords like this one's, the most similar first; empty for an unknown
   * dataset and for one with no words in common with others.
   */
  public List<DatasetId> similar(DatasetId id, int limit) {
    StoredDataset stored = source.load(List.of(id)).get(id);
    return stored == null
        ? List.of()
        : with(snapshot -> Similar.find(snapshot, stored.dataset(), limit));
  }

  /** The languages that there are texts in. */
  public Set<Tongue> tongues() {
    return with(snapshot -> Set.copyOf(snapshot.tongues()));
  }

  /**
   * These datasets as an index of their own, where a question finds those of them that it would
   * find here.
   */
  public Percolation percolation(Collection<StoredDataset> datasets) {
    return Percolation.of(datasets, source.failed(datasets), portals, tongues());
  }

  @Override
  public synchronized void close() {
    try {
      snapshots.close();
      if (follower.isPresent()) {
        follower.get().close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close the index: " + e.getMessage(), e);
    }
  }

  private SearchIndex with(Collection<Portal> now) {
    portals = now.stream().collect(Collectors.toUnmodifiableMap(Portal::id, Function.identity()));
    return this;
  }

  private <T> T with(Question<T> question) {
    try {
      Snapshot snapshot = snapshots.acquire();
      try {
        return question.ask(snapshot);
      } finally {
        snapshots.release(snapshot);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index: " + e.getMessage(), e);
    }
  }

  /** Where the index takes its datasets from: a store, or anything that numbers its changes. */
  public interface Source extends HardTests {

    /** Changes after this number, in order, at most {@code limit}. */
    List<Change> after(long number, int limit);

    /** The number of the latest change; 0 when there is none. */
    long last();

    /** These datasets by id, tombstones included; unknown ids are absent. */
    Map<DatasetId, StoredDataset> load(Collection<DatasetId> ids);

    /** The clusters of copies that these datasets are in; none, unless copies are known. */
    default Map<DatasetId, Long> clusters(Collection<DatasetId> ids) {
      return Map.of();
    }

    /** What these datasets fail; nothing, unless somebody judges. */
    @Override
    default Map<DatasetId, Set<String>> failed(Collection<StoredDataset> datasets) {
      return Map.of();
    }
  }

  private record StoreSource(Store store, HardTests hardTests) implements Source {

    @Override
    public List<Change> after(long number, int limit) {
      return store.changes().after(number, limit);
    }

    @Override
    public long last() {
      return store.changes().last();
    }

    @Override
    public Map<DatasetId, StoredDataset> load(Collection<DatasetId> ids) {
      return store.datasets().withFigures(ids, Score.HEADLINE);
    }

    @Override
    public Map<DatasetId, Long> clusters(Collection<DatasetId> ids) {
      return store.copies().clusters(ids);
    }

    @Override
    public Map<DatasetId, Set<String>> failed(Collection<StoredDataset> datasets) {
      return hardTests.failed(datasets);
    }
  }

  /** Something asked of the index as it is at one moment. */
  private interface Question<T> {
    T ask(Snapshot snapshot) throws IOException;
  }
}
