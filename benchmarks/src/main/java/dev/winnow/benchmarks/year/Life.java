package dev.winnow.benchmarks.year;

import dev.winnow.alerts.event.Event;
import dev.winnow.alerts.event.Events;
import dev.winnow.alerts.making.EventFollower;
import dev.winnow.alerts.making.Thresholds;
import dev.winnow.alerts.watch.Wanted;
import dev.winnow.app.Rescoring;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.index.SearchIndex;
import dev.winnow.scoring.Scorer;
import dev.winnow.store.Store;
import dev.winnow.store.StoreSettings;
import dev.winnow.web.alert.Watched;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** The days of the simulated year, one after the other. */
public final class Life implements AutoCloseable {

  static final LocalDate START = LocalDate.of(2026, 1, 1);

  private static final int ORGANISATIONS = 40;
  private static final LocalTime HARVEST = LocalTime.of(3, 0);
  private static final List<LocalTime> ROUNDS =
      List.of(LocalTime.of(3, 30), LocalTime.of(6, 10), LocalTime.of(12, 0), LocalTime.of(20, 0));

  private final Path folder;
  private final Scorer scorer;
  private final Random random;
  private final Onlooker onlooker = new Onlooker();
  private final Addresses addresses;
  private final Map<String, List<Thing>> portals = new TreeMap<>();
  private final List<Thing> things = new ArrayList<>();
  private final Harvests harvests;
  private final People people;
  private final Hand hand = new Hand(START.atStartOfDay().toInstant(ZoneOffset.UTC));
  private Store store;
  private SearchIndex index;
  private EventFollower follower;
  private int deaths;

  /** So many datasets, watched so often, in a store of this folder. */
  public Life(Path folder, Path config, long seed, int datasets, int watches) throws IOException {
    this.folder = folder;
    Path profiles = Files.createDirectories(folder.resolve("profiles"));
    Files.copy(config.resolve("profiles/winnow.yaml"), profiles.resolve("winnow.yaml"));
    this.scorer = Scorer.load(profiles);
    this.random = new Random(seed);
    this.addresses = new Addresses(new Random(seed + 1), onlooker);
    int many = Math.clamp(datasets / 100, 2, 10);
    int offices = Math.min(ORGANISATIONS, datasets / 10);
    for (int i = 0; i < datasets; i++) {
      DatasetId id = new DatasetId("p" + random.nextInt(many), "d" + i);
      Thing thing = new Thing(id, i % offices, START, random);
      things.add(thing);
      portals.computeIfAbsent(id.portal(), key -> new ArrayList<>()).add(thing);
    }
    this.harvests = new Harvests(scorer, random, onlooker, hand.clock());
    this.people = new People(things, onlooker, watches, new Random(seed + 2), hand);
    open();
  }

  private void open() {
    store = Store.open(StoreSettings.in(folder));
    index = SearchIndex.open(folder.resolve("index"), store);
    Map<String, Duration> periods = new HashMap<>();
    portals.keySet().forEach(portal -> periods.put(portal, Duration.ofDays(1)));
    follower = new EventFollower(store, Thresholds.DEFAULT, () -> periods, hand.clock());
    people.use(
        store,
        new Wanted(
            store, index, query -> Watched.question(query).toQuery(hand.instant(), List.of())));
  }

  private void die() {
    index.close();
    store.close();
    deaths++;
    open();
  }

  /** How often the process died. */
  public int deaths() {
    return deaths;
  }

  /** Every event in order, checked to be without gaps. */
  public List<Event> events() {
    List<Event> all = new Events(store.events()).after(0, Integer.MAX_VALUE);
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).number() != i + 1) {
        throw new IllegalStateException("event " + (i + 1) + " is missing");
      }
    }
    return all;
  }

  /** Everything that happens on a day, and everything that is noticed of it. */
  public void live(int day) {
    LocalDate date = START.plusDays(day);
    if (day > 0) {
      things.stream().filter(thing -> thing.live(day, date, random)).forEach(onlooker::rests);
    }
    at(date, HARVEST);
    portals.forEach((portal, all) -> harvest(portal, all, day, date));
    follow();
    at(date, HARVEST.plusHours(1));
    Rescoring rescoring = new Rescoring(store, scorer, hand.clock());
    rescoring.due();
    store.links().follow();
    addresses.look(store.links(), things, day, hand.instant());
    rescoring.links();
    follow();
    follower.look();
    index.follow();
    if (day == 1) {
      people.subscribe();
    }
    for (LocalTime round : ROUNDS) {
      at(date, round);
      people.round();
      if (random.nextInt(200) == 0) {
        die();
      }
    }
  }

  private void at(LocalDate date, LocalTime time) {
    hand.set(date.atTime(time).toInstant(ZoneOffset.UTC));
  }

  private void harvest(String portal, List<Thing> all, int day, LocalDate date) {
    while (!harvests.harvest(store, portal, all, day, date)) {
      die();
    }
  }

  /** One time in thirty the process dies somewhere within; another one takes over. */
  private void follow() {
    if (random.nextInt(30) == 0) {
      EventFollower doomed = follower;
      Thread dying = new Thread(() -> followUntilDeath(doomed));
      dying.start();
      sleep(random.nextInt(60));
      store.close();
      join(dying);
      die();
    }
    follower.follow();
  }

  private static void followUntilDeath(EventFollower follower) {
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

  /** After the last day: everything that waits is told, and what was told is compared. */
  public Result end(int days) {
    onlooker.close(things, days);
    for (int i = 1; i <= 10; i++) {
      at(START.plusDays(days + (long) i), LocalTime.NOON);
      people.roundsInPeace();
    }
    List<Event> events = events();
    return new Result(
        Tally.of(onlooker.expected(), events, START),
        people.compare(events),
        events.size(),
        onlooker.pauses());
  }

  /**
   * What a year came to.
   *
   * @param tally how what was told compares with what happened
   * @param mails how what people got compares with what they should have
   * @param events how many there were
   * @param pauses between updates in which learned rhythms could cry wolf
   */
  public record Result(Tally tally, Received mails, int events, long pauses) {}

  @Override
  public void close() {
    index.close();
    store.close();
  }
}
