package dev.winnow.app;

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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Scores what is kept anew: because time went on, or because a profile changed. */
public final class Rescoring {

  private static final Logger LOG = LoggerFactory.getLogger(Rescoring.class);
  private static final int BATCH = 500;
  private static final int NEWS = 20_000;

  private final Store store;
  private final Scorer scorer;
  private final Clock clock;
  private boolean versionsKnown;

  /** Rescoring goes by this clock. */
  public Rescoring(Store store, Scorer scorer, Clock clock) {
    this.store = store;
    this.scorer = scorer;
    this.clock = clock;
  }

  /**
   * Scores the datasets whose score time alone may have changed, and at first those scored by
   * another version of a profile; what is usual is learned before, what portals score noted after.
   *
   * @return how many were scored
   */
  public synchronized long due() {
    long done = 0;
    Instant now = clock.instant();
    store.rhythms().learn(now);
    if (!versionsKnown && store.datasets().outdate(scorer.versions(), now)) {
      LOG.info("profiles were changed: what is kept is scored anew");
    }
    versionsKnown = true;
    List<DatasetId> due = store.datasets().due(now, BATCH);
    while (!due.isEmpty()) {
      rescore(due, ChangeKind.TIME, now);
      done += due.size();
      due = store.datasets().due(now, BATCH);
    }
    store.trends().note(now);
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
    Map<DatasetId, StoredDataset> datasets = store.datasets().load(ids);
    Map<DatasetId, Facts> facts =
        store
            .datasets()
            .factsOf(datasets.values().stream().map(StoredDataset::dataset).toList(), now);
    Map<ChangeKind, List<Rescored>> scores = new EnumMap<>(ChangeKind.class);
    for (DatasetId id : ids) {
      StoredDataset dataset = datasets.get(id);
      if (dataset != null) {
        scores
            .computeIfAbsent(
                isCurrent(dataset) ? kind : ChangeKind.PROFILE, one -> new ArrayList<>())
            .add(
                new Rescored(
                    id, scorer.score(dataset.dataset(), facts.getOrDefault(id, Facts.at(now)))));
      }
    }
    scores.forEach((why, some) -> store.datasets().rescore(some, why, now));
  }

  /** Whether today's profiles made the scores, so that a change is not theirs. */
  private boolean isCurrent(StoredDataset dataset) {
    return scorer.versions().entrySet().stream()
        .allMatch(
            profile ->
                dataset
                    .score(profile.getKey())
                    .filter(score -> score.version().equals(profile.getValue()))
                    .isPresent());
  }
}
