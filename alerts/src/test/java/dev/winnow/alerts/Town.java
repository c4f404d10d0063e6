package dev.winnow.alerts;

import dev.winnow.alerts.event.Event;
import dev.winnow.alerts.event.Events;
import dev.winnow.alerts.making.EventFollower;
import dev.winnow.alerts.making.Thresholds;
import dev.winnow.alerts.ranking.Ranking;
import dev.winnow.alerts.ranking.RankingEvents;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetBuilder;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Portal;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.score.FreshnessStage;
import dev.winnow.catalogue.score.LinkContent;
import dev.winnow.catalogue.score.LinkFact;
import dev.winnow.catalogue.score.LinkKind;
import dev.winnow.catalogue.score.LinkTrail;
import dev.winnow.catalogue.score.Measurement;
import dev.winnow.catalogue.score.Message;
import dev.winnow.catalogue.score.Score;
import dev.winnow.catalogue.score.ScorePart;
import dev.winnow.catalogue.score.Value;
import dev.winnow.store.ChangeKind;
import dev.winnow.store.Rescored;
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
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;

/** A portal called "lund" in a store of its own, and what is told of it. */
public final class Town implements AutoCloseable {

  /** Its portal. */
  public static final String PORTAL = "lund";

  private final Path folder;
  private final Clock clock = ((InstantSource) () -> this.now).withZone(ZoneOffset.UTC);
  private Store store;
  private EventFollower follower;
  private long read;

  /** The time there. */
  public Instant now = Instant.parse("2026-03-01T03:00:00Z");

  /** An empty town, whose store is in this folder. */
  public Town(Path folder) {
    this.folder = folder;
    this.store = Store.open(StoreSettings.in(folder));
    this.follower = follower();
  }

  private EventFollower follower() {
    return new EventFollower(
        store, Thresholds.DEFAULT, () -> Map.of(PORTAL, Duration.ofDays(1)), clock);
  }

  /** The process dies and another one takes over. */
  public void dieAndReturn() {
    store.close();
    store = Store.open(StoreSettings.in(folder));
    follower = follower();
  }

  /** Its store. */
  public Store store() {
    return store;
  }

  /** A dataset with nothing but a title. */
  public static DatasetBuilder dataset(String key) {
    return new DatasetBuilder(new DatasetId(PORTAL, key), key).title(Texts.of("About " + key));
  }

  /** A run of a day later, which lists these datasets. */
  public Run harvest(List<Dataset> datasets, Score... scores) {
    Run run = begin();
    keep(run, datasets, scores);
    return end(run, Verdict.COMPLETE);
  }

  /** A run begins, a day later. */
  public Run begin() {
    now = now.plus(Duration.ofDays(1));
    return store.runs().start(PORTAL, now).orElseThrow();
  }

  /** A page of a run, with the same scores for each dataset. */
  public void keep(Run run, List<Dataset> datasets, Score... scores) {
    List<Entry> entries =
        datasets.stream()
            .map(dataset -> new Entry(dataset, raw(dataset), List.of(scores)))
            .toList();
    store
        .runs()
        .keep(
            new PageCommit(
                run.id(),
                now,
                entries,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                OptionalLong.empty(),
                Counters.ZERO,
                ""));
  }

  /** The run ends. */
  public Run end(Run run, Verdict verdict) {
    return store
        .runs()
        .end(
            new RunEnd(
                run.id(),
                now,
                verdict,
                "",
                new Portal.Removals(Duration.ZERO, 0.9),
                Reach.EVERYTHING));
  }

  private static Raw raw(Dataset dataset) {
    byte[] said = dataset.toString().getBytes(StandardCharsets.UTF_8);
    return new Raw("ckan-json", dataset.sourceId() + dataset.hashCode(), said, new byte[0]);
  }

  /** A dataset is scored anew. */
  public void rescore(String key, Score score, ChangeKind kind) {
    store
        .datasets()
        .rescore(List.of(new Rescored(new DatasetId(PORTAL, key), List.of(score))), kind, now);
  }

  /** A headline score. */
  public Score score(double points, FreshnessStage stage) {
    return score(points, stage, Message.of("age.old", String.valueOf(points)));
  }

  /** A headline score for this reason. */
  public Score score(double points, FreshnessStage stage, Message reason) {
    Measurement age = Measurement.measured("age", points / 100, reason);
    ScorePart leaf = new ScorePart("age", Value.exact(points, 100), 1, List.of(), Optional.of(age));
    return new Score(
        Score.HEADLINE,
        "1",
        Value.exact(points, 100),
        "good",
        List.of(
            new ScorePart(
                "freshness", Value.exact(points, 100), 1, List.of(leaf), Optional.empty())),
        List.of(),
        Optional.of(stage),
        now,
        Optional.empty());
  }

  /** A host has not answered for a day. */
  public void hostFails(String host) {
    LinkTrail trail =
        new LinkTrail(LinkKind.TIMEOUT, Optional.empty(), Optional.of(now), 2, LinkContent.NONE);
    LinkFact failed =
        new LinkFact(
            LinkFact.State.UNSURE, OptionalInt.empty(), now, now, "", Optional.empty(), trail);
    store.links().keep(Map.of("//" + host, failed));
    now = now.plus(Duration.ofDays(1));
  }

  /** Its process makes events while it may go on; says how many. */
  public long follow(BooleanSupplier goOn) {
    return follower.follow(goOn);
  }

  /** What is told since this was asked last, each as "kind subject {details} count". */
  public List<String> told() {
    follower.follow();
    follower.look();
    List<Event> events = new Events(store.events()).after(read, 10_000);
    for (Event event : events) {
      if (event.number() != ++read) {
        throw new AssertionError("event " + read + " is missing before " + event);
      }
    }
    return events.stream().map(Town::written).toList();
  }

  /** What is told of a new edition of a benchmark. */
  public List<String> told(Ranking ranking) {
    new RankingEvents(store).compare(ranking);
    return told();
  }

  private static String written(Event event) {
    return event.kind().code()
        + " "
        + event.subject().id()
        + (event.details().isEmpty() ? "" : " " + event.details())
        + (event.count() == 1 ? "" : " x" + event.count());
  }

  @Override
  public void close() {
    store.close();
  }
}
