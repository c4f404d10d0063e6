package dev.winnow.index;

import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Portal;
import dev.winnow.index.SearchIndex.Source;
import dev.winnow.index.document.DocumentMaker;
import dev.winnow.index.document.Fields;
import dev.winnow.index.document.PortalFacts;
import dev.winnow.store.Change;
import dev.winnow.store.StoredDataset;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes the store's changes over into the index, in order. Not safe for several threads. */
final class Follower implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
  private static final int BATCH = 1_000;

  /** Commits are rare: what is lost in a crash is asked for again. */
  private static final int BATCHES_A_COMMIT = 50;

  private static final int TRIES = 10;

  /** A small index is kept without deleted documents, so that they do not count as rare words. */
  private static final int SMALL = 5_000;

  private static final int THREADS = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);

  private final IndexWriter writer;
  private final Source source;
  private volatile Map<String, Portal> portals;

  /** What the documents of each portal were made with. */
  private final Map<String, String> facts;

  private final ExecutorService workers =
      Executors.newFixedThreadPool(
          THREADS, Thread.ofPlatform().daemon().name("index-", 0).factory());

  Follower(IndexWriter writer, Source source, Map<String, Portal> portals) {
    this.writer = writer;
    this.source = source;
    this.portals = Map.copyOf(portals);
    this.facts = new ConcurrentHashMap<>(IndexFolder.Commit.of(writer).portals());
  }

  /** What documents are made with from now on. */
  void configure(Map<String, Portal> now) {
    portals = Map.copyOf(now);
  }

  /** Whether documents were made with facts of portals that have changed since. */
  boolean isOutdated() {
    return PortalFacts.differ(facts, portals);
  }

  /** Forgets everything, so that the next walk starts from the first change. */
  void clear() throws IOException {
    writer.deleteAll();
    facts.clear();
    commit(0);
  }

  /** Takes over everything after this number, commits, and gives the last number. */
  long follow(long from) throws IOException {
    long committed = from;
    long at = from;
    List<Change> changes = source.after(at, BATCH);
    for (int batch = 1; !changes.isEmpty(); batch++) {
      at = changes.getLast().number();
      takeOver(changes, at);
      if (batch % BATCHES_A_COMMIT == 0) {
        commit(at);
        committed = at;
        LOG.info("Index at change {} of {}", at, source.last());
      }
      changes = source.after(at, BATCH);
    }
    if (at != committed) {
      commit(at);
    }
    return at;
  }

  void commit(long number) throws IOException {
    // a merge that is under way meanwhile may bring deleted documents along, so once is not enough
    for (int i = 0; i < TRIES && hasDeletedFew(); i++) {
      writer.forceMergeDeletes();
      awaitMerges();
    }
    IndexFolder.Commit commit = new IndexFolder.Commit(number, facts);
    writer.setLiveCommitData(commit.write().entrySet());
    writer.commit();
  }

  /** Segments of a merge under way are passed over by other merges until it has ended. */
  private void awaitMerges() {
    if (writer.getConfig().getMergeScheduler() instanceof ConcurrentMergeScheduler merges) {
      merges.sync();
    }
  }

  private boolean hasDeletedFew() {
    return writer.getDocStats().maxDoc <= SMALL && writer.hasDeletions();
  }

  /** Every worker asks for its share itself, so that reading is shared like indexing. */
  private void takeOver(List<Change> changes, long last) {
    List<DatasetId> ids = changes.stream().map(Change::dataset).distinct().toList();
    int share = (ids.size() + THREADS - 1) / THREADS;
    List<CompletableFuture<Void>> shares = new ArrayList<>();
    for (int from = 0; from < ids.size(); from += share) {
      List<DatasetId> part = ids.subList(from, Math.min(ids.size(), from + share));
      shares.add(CompletableFuture.runAsync(() -> takeOverShare(part, last), workers));
    }
    try {
      shares.forEach(CompletableFuture::join);
    } catch (CompletionException e) {
      throw new IllegalStateException(
          "cannot index a batch of %d datasets: %s"
              .formatted(ids.size(), e.getCause().getMessage()),
          e.getCause());
    }
  }

  private void takeOverShare(List<DatasetId> ids, long last) {
    Map<DatasetId, StoredDataset> loaded = source.load(ids);
    Map<DatasetId, Long> clusters = source.clusters(ids);
    Map<DatasetId, Set<String>> failed =
        source.failed(
            loaded.values().stream().filter(stored -> stored.removed().isEmpty()).toList());
    for (DatasetId id : ids) {
      StoredDataset stored = loaded.get(id);
      if (stored == null || stored.removed().isPresent()) {
        delete(id);
      } else if (stored.change() <= last) {
        // What has changed again since comes in a later batch of the same walk.
        Document document = document(stored, failed.getOrDefault(id, Set.of()));
        Optional.ofNullable(clusters.get(id))
            .ifPresent(name -> document.add(new NumericDocValuesField(Fields.CLUSTER, name)));
        put(id, document);
      }
    }
  }

  private void delete(DatasetId id) {
    try {
      writer.deleteDocuments(new Term(Fields.ID, id.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot take dataset " + id + " off the index", e);
    }
  }

  private Document document(StoredDataset stored, Set<String> failed) {
    String id = stored.dataset().id().portal();
    Optional<Portal> portal = Optional.ofNullable(portals.get(id));
    facts.put(id, PortalFacts.of(portal));
    return DocumentMaker.make(stored, portal, failed);
  }

  private void put(DatasetId id, Document document) {
    try {
      writer.updateDocument(new Term(Fields.ID, id.toString()), document);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write dataset " + id + " to the index", e);
    }
  }

  @Override
  public void close() throws IOException {
    workers.close();
    writer.close();
    writer.getDirectory().close();
  }
}
