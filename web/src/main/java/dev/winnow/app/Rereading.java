package dev.winnow.app;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Portal;
import dev.winnow.catalogue.RecordLimits;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.harvest.Harvester;
import dev.winnow.harvest.RawRecord;
import dev.winnow.harvest.UnreadableRecordException;
import dev.winnow.scoring.Scorer;
import dev.winnow.store.Store;
import dev.winnow.store.StoredDataset;
import dev.winnow.store.run.Entry;
import dev.winnow.store.run.Fault;
import dev.winnow.store.run.Raw;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;

/** Reads every kept raw record again, for when the reading was repaired; no portal is asked. */
public final class Rereading {

  private static final int BATCH = 200;

  private final Store store;
  private final Scorer scorer;
  private final Function<DatasetId, Optional<Portal>> portals;
  private final Function<Portal, Harvester> types;
  private final Clock clock;

  /**
   * Rereading with these readers.
   *
   * @param portals the portal of a dataset; empty when it is no longer configured
   */
  public Rereading(
      Store store,
      Scorer scorer,
      Function<DatasetId, Optional<Portal>> portals,
      Function<Portal, Harvester> types,
      Clock clock) {
    this.store = store;
    this.scorer = scorer;
    this.portals = portals;
    this.types = types;
    this.clock = clock;
  }

  /**
   * Reads everything again and keeps what now reads otherwise.
   *
   * @param progress is told how many are done
   * @param faults gets what can no longer be read; it stays as it was
   * @return how many were read
   */
  public long all(LongConsumer progress, Consumer<Fault> faults) {
    long done = 0;
    Optional<DatasetId> last = Optional.empty();
    List<DatasetId> ids = store.datasets().after(last, BATCH);
    while (!ids.isEmpty()) {
      reread(ids, faults);
      done += ids.size();
      progress.accept(done);
      last = Optional.of(ids.get(ids.size() - 1));
      ids = store.datasets().after(last, BATCH);
    }
    return done;
  }

  private void reread(List<DatasetId> ids, Consumer<Fault> faults) {
    Instant now = clock.instant();
    Map<DatasetId, StoredDataset> held = store.datasets().load(ids);
    Map<DatasetId, Raw> raws = store.datasets().raws(ids);
    List<Dataset> changed = new ArrayList<>();
    for (DatasetId id : ids) {
      if (held.containsKey(id) && raws.containsKey(id)) {
        StoredDataset before = held.get(id);
        read(before.dataset(), raws.get(id), faults)
            .filter(after -> !after.equals(before.dataset()))
            .ifPresent(changed::add);
      }
    }
    Map<DatasetId, Facts> facts = store.datasets().factsOf(changed, now);
    List<Entry> entries =
        changed.stream()
            .map(
                dataset ->
                    new Entry(
                        dataset,
                        raws.get(dataset.id()),
                        scorer.score(dataset, facts.getOrDefault(dataset.id(), Facts.at(now)))))
            .toList();
    store.datasets().reread(entries, now);
  }

  private Optional<Dataset> read(Dataset before, Raw raw, Consumer<Fault> faults) {
    Optional<Portal> portal = portals.apply(before.id());
    if (portal.isEmpty()) {
      faults.accept(
          new Fault(
              "no-portal",
              before.id().toString(),
              "its portal is no longer configured, so that nobody can read it; it stays as it was"));
      return Optional.empty();
    }
    try {
      RawRecord record =
          new RawRecord(
              before.sourceId(),
              before.source().orElse(portal.get().url()),
              raw.form(),
              raw.body(),
              raw.context());
      Dataset read = types.apply(portal.get()).read(portal.get(), record);
      return Optional.of(RecordLimits.apply(read).withId(before.id()));
    } catch (UnreadableRecordException e) {
      faults.accept(new Fault(e.kind(), before.id().toString(), e.getMessage()));
      return Optional.empty();
    }
  }
}
