package dev.winnow.benchmarks.year;

import dev.winnow.alerts.event.Events;
import dev.winnow.alerts.making.EventFollower;
import dev.winnow.alerts.making.Thresholds;
import dev.winnow.app.Rescoring;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Portal.Removals;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.catalogue.score.Score;
import dev.winnow.scoring.Scorer;
import dev.winnow.store.Store;
import dev.winnow.store.StoreSettings;
import dev.winnow.store.run.Counters;
import dev.winnow.store.run.Entry;
import dev.winnow.store.run.PageCommit;
import dev.winnow.store.run.Raw;
import dev.winnow.store.run.Reach;
import dev.winnow.store.run.Run;
import dev.winnow.store.run.RunEnd;
import dev.winnow.store.run.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;

/** The days of the simulated year, one after the other. */
final class Life implements AutoCloseable {

  private static final LocalDate START = LocalDate.of(2026, 1, 1);
  private static final int PAGE = 100;
  private static final int HOSTS = 20;
  private static final Removals REMOVALS = new Removals(Duration.ofHours(20), 0.5);

  private final Path folder;
  private final Scorer scorer;
  private final Random random;
  private final Onlooker onlooker = new Onlooker();
  private final Addresses addresses;
  private final Map<String, List<Thing>> portals = new TreeMap<>();
  private final List<Thing> things = new ArrayList<>();
  private final List<String> hosts = new ArrayList<>();
  private final Map<DatasetId, Thing.State> kept = new HashMap<>();
  private final Map<String, Integer> silentUntil = new HashMap<>();
  private Store store;
  private EventFollower follower;
  private Instant now = START.atStartOfDay().toInstant(ZoneOffset.UTC);
  private int deaths;

  Life(Path folder, Path config, long seed, int datasets) throws IOException {
    this.folder = folder;
    Path profiles = Files.createDirectories(folder.resolve("profiles"));
    Files.copy(config.resolve("profiles/winnow.yaml"), profiles.resolve("winnow.yaml"));
    this.scorer = Scorer.load(profiles);
    this.random = new Random(seed);
    this.addresses = new Addresses(new Random(seed + 1), onlooker);
    for (int i = 0; i < HOSTS; i++) {
      hosts.add("h" + i + ".example");
    }
    int many = Math.max(2, Math.min(10, datasets / 100));
    for (int i = 0; i < datasets; i++) {
      DatasetId id = new DatasetId("p" + i % many, "d" + i);
      Thing thing = new Thing(id, hosts.get(i % HOSTS), START, random);
      things.add(thing);
      portals.computeIfAbsent(id.portal(), key -> new ArrayList<>()).add(thing);
    }
    open();
  }

  private void open() {
    store = Store.open(StoreSettings.in(folder));
    Map<String, Duration> periods = new HashMap<>();
    portals.keySet().forEach(portal -> periods.put(portal, Duration.ofDays(1)));
    follower = new EventFollower(store, Thresholds.DEFAULT, () -> periods, clock());
  }

  private Clock clock() {
    return new Clock() {
      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }

      @Override
      public Instant instant() {
        return now;
      }
    };
  }

  Events events() {
    return new Events(store.events());
  }

  int deaths() {
    return deaths;
  }

  Tally tally() {
    return Tally.of(onlooker.expected(), SimulatedYear.all(events()), START);
  }

  /** Everything that happens on a day, and everything that is noticed of it. */
  void live(int day) {
    LocalDate date = START.plusDays(day);
    if (day > 0) {
      things.forEach(thing -> thing.live(day, date, random));
    }
    now = date.atTime(3, 0).toInstant(ZoneOffset.UTC);
    portals.forEach((portal, all) -> harvest(portal, all, day, date));
    follow();
    now = date.atTime(4, 0).toInstant(ZoneOffset.UTC);
    Rescoring rescoring = new Rescoring(store, scorer, clock());
    rescoring.due();
    store.links().follow();
    addresses.look(store.links(), things, hosts, day, now);
    rescoring.links();
    follow();
    follower.look();
  }

  /** One time in thirty the process dies somewhere within; another one takes over. */
  private void follow() {
    if (random.nextInt(30) == 0) {
      Thread dying = new Thread(this::followUntilDeath);
      dying.start();
      sleep(random.nextInt(60));
      store.close();
      join(dying);
      deaths++;
      open();
    }
    follower.follow();
  }

  private void followUntilDeath() {
    try {
      follower.follow();
    } catch (RuntimeException e) {
      // its store is gone: this is the death that was wanted
    }
  }

  private static void sleep(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void harvest(String portal, List<Thing> all, int day, LocalDate date) {
    if (day > 0 && random.nextInt(60) == 0) {
      silentUntil.put(portal, day + 1 + random.nextInt(7));
    }
    boolean stamped = day > 0 && random.nextInt(90) == 0;
    if (stamped) {
      all.forEach(thing -> thing.stamp(date));
    }
    if (day < silentUntil.getOrDefault(portal, 0)) {
      end(store.runs().start(portal, now).orElseThrow(), Verdict.FAILED);
      onlooker.failed(portal, day);
      return;
    }
    Run run = store.runs().start(portal, now).orElseThrow();
    List<Thing> listed = all.stream().filter(thing -> thing.listed).toList();
    for (int from = 0; from < listed.size(); from += PAGE) {
      keep(run, listed.subList(from, Math.min(listed.size(), from + PAGE)));
      if (random.nextInt(400) == 0) {
        store.close();
        deaths++;
        open();
        run = store.runs().start(portal, now).orElseThrow();
        from = -PAGE;
      }
    }
    end(run, Verdict.COMPLETE);
    onlooker.looked(portal, all, day, date, stamped);
  }

  private void end(Run run, Verdict verdict) {
    store.runs().end(new RunEnd(run.id(), now, verdict, "", REMOVALS, Reach.EVERYTHING));
  }

  private void keep(Run run, List<Thing> page) {
    List<DatasetId> unchanged = new ArrayList<>();
    List<Dataset> changed = new ArrayList<>();
    for (Thing thing : page) {
      if (thing.state().equals(kept.get(thing.id)) && onlooker.knows(thing.id.toString())) {
        unchanged.add(thing.id);
      } else {
        changed.add(thing.describe());
        kept.put(thing.id, thing.state());
      }
    }
    Map<DatasetId, Facts> facts = store.datasets().factsOf(changed, now);
    List<Entry> entries =
        changed.stream()
            .map(dataset -> new Entry(dataset, raw(dataset), score(dataset, facts)))
            .toList();
    store
        .runs()
        .keep(
            new PageCommit(
                run.id(),
                now,
                entries,
                unchanged,
                List.of(),
                List.of(),
                List.of(),
                "",
                OptionalLong.empty(),
                Counters.ZERO));
  }

  private List<Score> score(Dataset dataset, Map<DatasetId, Facts> facts) {
    Facts before = facts.getOrDefault(dataset.id(), Facts.at(now));
    List<Instant> seen = new ArrayList<>(before.changesSeen());
    if (before.firstSeen().isPresent()) {
      seen.add(now);
    }
    return scorer.score(
        dataset, new Facts(now, before.firstSeen(), seen, before.links()));
  }

  private static Raw raw(Dataset dataset) {
    byte[] said = dataset.toString().getBytes(StandardCharsets.UTF_8);
    return new Raw("ckan-json", Integer.toHexString(dataset.hashCode()), said, new byte[0]);
  }

  @Override
  public void close() {
    store.close();
  }
}
