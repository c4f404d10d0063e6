package dev.winnow.benchmarks.year;

import dev.winnow.app.ScoreStep;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Portal.Removals;
import dev.winnow.scoring.Scorer;
import dev.winnow.store.Store;
import dev.winnow.store.run.Counters;
import dev.winnow.store.run.Entry;
import dev.winnow.store.run.PageCommit;
import dev.winnow.store.run.Raw;
import dev.winnow.store.run.Reach;
import dev.winnow.store.run.Run;
import dev.winnow.store.run.RunEnd;
import dev.winnow.store.run.Verdict;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;

/** The daily look at portals, which do not always answer and sometimes stamp everything. */
final class Harvests {

  private static final int PAGE = 100;
  private static final Removals REMOVALS = new Removals(Duration.ofHours(20), 0.5);

  private final Scorer scorer;
  private final Random random;
  private final Onlooker onlooker;
  private final Clock clock;
  private final Map<DatasetId, Thing.State> kept = new HashMap<>();
  private final Map<String, Integer> silentUntil = new HashMap<>();
  private final Set<String> begun = new HashSet<>();

  Harvests(Scorer scorer, Random random, Onlooker onlooker, Clock clock) {
    this.scorer = scorer;
    this.random = random;
    this.onlooker = onlooker;
    this.clock = clock;
  }

  /** Harvests a portal; says whether that ended, and not the process before. */
  boolean harvest(Store store, String portal, List<Thing> all, int day, LocalDate date) {
    if (begun.add(portal) && day > 0) {
      happen(portal, all, day, date);
    }
    Run run = store.runs().start(portal, clock.instant()).orElseThrow();
    if (day < silentUntil.getOrDefault(portal, 0)) {
      end(store, run, Verdict.FAILED);
      onlooker.failed(portal, day);
      begun.remove(portal);
      return true;
    }
    List<Thing> listed = all.stream().filter(Thing::isListed).toList();
    for (int from = 0; from < listed.size(); from += PAGE) {
      keep(store, run, listed.subList(from, Math.min(listed.size(), from + PAGE)));
      if (random.nextInt(400) == 0) {
        return false;
      }
    }
    end(store, run, Verdict.COMPLETE);
    onlooker.looked(portal, all, day, date);
    begun.remove(portal);
    return true;
  }

  private void happen(String portal, List<Thing> all, int day, LocalDate date) {
    if (random.nextInt(60) == 0) {
      silentUntil.put(portal, day + 1 + random.nextInt(7));
    }
    if (random.nextInt(90) == 0) {
      all.forEach(thing -> thing.stamp(date));
      onlooker.stamps(portal);
    }
  }

  private void end(Store store, Run run, Verdict verdict) {
    store
        .runs()
        .end(new RunEnd(run.id(), clock.instant(), verdict, "", REMOVALS, Reach.EVERYTHING));
  }

  private void keep(Store store, Run run, List<Thing> page) {
    List<DatasetId> unchanged = new ArrayList<>();
    List<Entry> changed = new ArrayList<>();
    for (Thing thing : page) {
      if (thing.state().equals(kept.get(thing.id)) && onlooker.knows(thing.id.toString())) {
        unchanged.add(thing.id);
      } else {
        Dataset dataset = thing.describe();
        changed.add(new Entry(dataset, raw(dataset), List.of()));
        kept.put(thing.id, thing.state());
      }
    }
    store
        .runs()
        .keep(
            new PageCommit(
                run.id(),
                clock.instant(),
                new ScoreStep(store, scorer, clock).scored(changed, clock.instant()),
                unchanged,
                List.of(),
                List.of(),
                List.of(),
                "",
                OptionalLong.empty(),
                Counters.ZERO,
                ""));
  }

  private static Raw raw(Dataset dataset) {
    byte[] said = dataset.toString().getBytes(StandardCharsets.UTF_8);
    return new Raw("ckan-json", Integer.toHexString(dataset.hashCode()), said, new byte[0]);
  }
}
