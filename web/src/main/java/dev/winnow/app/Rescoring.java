package dev.winnow.app;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.scoring.Scorer;
import dev.winnow.store.ChangeKind;
import dev.winnow.store.Rescored;
import dev.winnow.store.Store;
import dev.winnow.store.StoredDataset;
import dev.winnow.store.link.LinkNews;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;

/** Scores what is kept anew: because time went on, or because a profile changed. */
public final class Rescoring {

  private static final int BATCH = 500;
  private static final int NEWS = 20_000;

  private final Store store;
  private final Scorer scorer;
  private final Clock clock;

  /** Rescoring goes by this clock. */
  public Rescoring(Store store, Scorer scorer, Clock clock) {
    this.store = store;
    this.scorer = scorer;
    this.clock = clock;
  }

  /**
   * Scores the datasets whose score time alone may have changed; what is usual is learned before.
   *
   * @return how many were scored
   */
  public long due() {
    long done = 0;
    Instant now = clock.instant();
    store.rhythms().learn(now);
    List<DatasetId> due = store.datasets().due(now, BATCH);
    while (!due.isEmpty()) {
      rescore(due, ChangeKind.TIME, now);
      done += due.size();
      due = store.datasets().due(now, BATCH);
    }
    return done;
  }

  /**
   * Scores every dataset.
   *
   * @param progress is told how many are done
   */
  public long all(LongConsumer progress) {
    long done = 0;
    Optional<DatasetId> last = Optional.empty();
    List<DatasetId> ids = store.datasets().after(last, BATCH);
    while (!ids.isEmpty()) {
      rescore(ids, ChangeKind.PROFILE, clock.instant());
      done += ids.size();
      progress.accept(done);
      last = Optional.of(ids.get(ids.size() - 1));
      ids = store.datasets().after(last, BATCH);
    }
    return done;
  }

  /**
   * Scores the datasets whose links came to another result, each once.
   *
   * @return how many were scored
   */
  public long links() {
    long done = 0;
    LinkNews news = store.links().news(NEWS);
    while (!news.addresses().isEmpty()) {
      List<DatasetId> users = news.datasets();
      for (int from = 0; from < users.size(); from += BATCH) {
        List<DatasetId> batch = users.subList(from, Math.min(users.size(), from + BATCH));
        rescore(batch, ChangeKind.LINKS, clock.instant());
      }
      store.links().told(news);
      done += users.size();
      news = store.links().news(NEWS);
    }
    return done;
  }

  private void rescore(Collection<DatasetId> ids, ChangeKind kind, Instant now) {
    List<Dataset> datasets =
        store.datasets().withoutScores(ids).values().stream().map(StoredDataset::dataset).toList();
    Map<DatasetId, Facts> facts = store.datasets().factsOf(datasets, now);
    List<Rescored> scores = new ArrayList<>();
    for (Dataset dataset : datasets) {
      scores.add(new Rescored(dataset.id(), scorer.score(dataset, facts.get(dataset.id()))));
    }
    store.datasets().rescore(scores, kind, now);
  }
}
