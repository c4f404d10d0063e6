package dev.winnow.app.simulation;

import dev.winnow.catalogue.Portal.Removals;
import dev.winnow.harvest.run.HarvestMessage.Batch;
import dev.winnow.store.ChangeKind;
import dev.winnow.store.run.Entry;
import dev.winnow.store.run.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a store must hold, told in the plainest way: it sees the batches that were kept and the
 * verdicts, and does with lists and maps what the store does with tables.
 */
final class Model {

  private final Removals removals;
  private final Map<String, Known> datasets = new TreeMap<>();
  private final Set<String> sighted = new HashSet<>();
  private final Set<String> present = new HashSet<>();
  private OptionalLong lastComplete = OptionalLong.empty();

  Model(Removals removals) {
    this.removals = removals;
  }

  /** One dataset: what it says, whether it is there, since when it is absent, its history. */
  private static final class Known {
    private String title = "";
    private boolean removed;
    private Optional<Instant> absent = Optional.empty();
    private final List<ChangeKind> history = new ArrayList<>();
  }

  /** How many datasets a run's end removes and holds. */
  record Ended(long removed, long held) {}

  /** Titles of what is there, by id. */
  Map<String, String> titles() {
    Map<String, String> titles = new TreeMap<>();
    datasets.forEach(
        (id, known) -> {
          if (!known.removed) {
            titles.put(id, known.title);
          }
        });
    return titles;
  }

  /** The history of everything that ever was there, by id, the oldest change first. */
  Map<String, List<ChangeKind>> histories() {
    Map<String, List<ChangeKind>> histories = new TreeMap<>();
    datasets.forEach((id, known) -> histories.put(id, List.copyOf(known.history)));
    return histories;
  }

  /** Ids that the run at hand has listed, whether or not they could be read. */
  Set<String> listed() {
    Set<String> listed = new HashSet<>(sighted);
    listed.addAll(present);
    return listed;
  }

  /** A batch was kept. */
  void keep(Batch batch) {
    batch.page().entries().forEach(this::see);
    batch.page().unchanged().forEach(id -> see(id.key()));
    for (String id : batch.page().present()) {
      present.add(id);
      Optional.ofNullable(datasets.get(id)).ifPresent(known -> known.absent = Optional.empty());
    }
  }

  private void see(Entry entry) {
    String id = entry.dataset().sourceId();
    String title = entry.dataset().title().first().orElseThrow().value();
    Known before = datasets.get(id);
    if (before == null) {
      datasets.put(id, new Known());
      datasets.get(id).history.add(ChangeKind.ADDED);
    } else if (!before.removed && !before.title.equals(title)) {
      before.history.add(ChangeKind.CONTENT);
    }
    datasets.get(id).title = title;
    see(id);
  }

  private void see(String id) {
    Known known = datasets.get(id);
    sighted.add(id);
    known.absent = Optional.empty();
    if (known.removed) {
      known.removed = false;
      known.history.add(ChangeKind.RETURNED);
    }
  }

  /** The run ended. */
  Ended end(Verdict verdict, Instant at) {
    Ended ended = verdict == Verdict.COMPLETE ? complete(at) : new Ended(0, 0);
    sighted.clear();
    present.clear();
    return ended;
  }

  private Ended complete(Instant at) {
    long there = titles().size();
    if (sighted.isEmpty() && there > 0) {
      lastComplete = OptionalLong.of(there);
      return new Ended(0, there);
    }
    List<Known> absent =
        datasets.entrySet().stream()
            .filter(entry -> !entry.getValue().removed && !listed().contains(entry.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    Instant latest = at.minus(removals.apart());
    List<Known> leaving =
        absent.stream()
            .filter(known -> known.absent.filter(since -> !since.isAfter(latest)).isPresent())
            .toList();
    absent.forEach(known -> known.absent = Optional.of(known.absent.orElse(at)));
    boolean tooMany = leaving.size() > removals.limit() * lastComplete.orElse(there) + 1e-9;
    if (!tooMany) {
      leaving.forEach(Model::remove);
    }
    lastComplete = OptionalLong.of(titles().size());
    return tooMany ? new Ended(0, leaving.size()) : new Ended(leaving.size(), 0);
  }

  private static void remove(Known known) {
    known.removed = true;
    known.absent = Optional.empty();
    known.history.add(ChangeKind.REMOVED);
  }
}
