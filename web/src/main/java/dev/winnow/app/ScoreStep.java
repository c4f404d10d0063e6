package dev.winnow.app;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.comparison.Touching;
import dev.winnow.catalogue.score.ChangeSeen;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.harvest.run.HarvestMessage;
import dev.winnow.harvest.run.HarvestMessage.Batch;
import dev.winnow.scoring.Scorer;
import dev.winnow.store.Store;
import dev.winnow.store.StoredDataset;
import dev.winnow.store.run.Entry;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Scores the datasets of a batch; what is known beside them is asked for once per batch. */
public final class ScoreStep {

  private final Store store;
  private final Scorer scorer;
  private final Clock clock;

  /** Scores by what is kept and by this clock. */
  public ScoreStep(Store store, Scorer scorer, Clock clock) {
    this.store = store;
    this.scorer = scorer;
    this.clock = clock;
  }

  HarvestMessage score(HarvestMessage message) {
    return message instanceof Batch batch && !batch.page().entries().isEmpty()
        ? batch.withEntries(scored(batch.page().entries(), batch.page().at()))
        : message;
  }

  /** The same entries with their scores, as of a moment at which their portal said so. */
  public List<Entry> scored(List<Entry> entries, Instant at) {
    Map<DatasetId, Facts> all =
        store.datasets().factsOf(entries.stream().map(Entry::dataset).toList(), clock.instant());
    Map<DatasetId, StoredDataset> before = held(all);
    List<Entry> scored = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      Dataset dataset = entry.dataset();
      Facts known = all.getOrDefault(dataset.id(), Facts.at(clock.instant()));
      Facts facts =
          Optional.ofNullable(before.get(dataset.id()))
              .filter(stored -> !stored.dataset().equals(dataset))
              .map(stored -> known.with(known.history().with(change(stored, dataset, at))))
              .orElse(known);
      scored.add(new Entry(dataset, entry.raw(), scorer.score(dataset, facts)));
    }
    return scored;
  }

  /** New datasets have no first sight yet, so that a first harvest loads nothing here. */
  private Map<DatasetId, StoredDataset> held(Map<DatasetId, Facts> facts) {
    List<DatasetId> ids =
        facts.entrySet().stream()
            .filter(known -> known.getValue().firstSeen().isPresent())
            .map(Map.Entry::getKey)
            .toList();
    return ids.isEmpty() ? Map.of() : store.datasets().withoutScores(ids);
  }

  /** The change that is about to be kept is a fact already. */
  private static ChangeSeen change(StoredDataset stored, Dataset dataset, Instant at) {
    return new ChangeSeen(
        Optional.of(stored.lastSeen()).filter(last -> !last.isAfter(at)),
        at,
        Touching.of(stored.dataset(), dataset),
        Touching.date(dataset),
        Touching.date(stored.dataset()));
  }
}
