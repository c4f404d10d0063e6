package dev.winnow.alerts.delivery;

import dev.winnow.alerts.delivery.Deliveries.Timing;
import dev.winnow.alerts.event.EventKind;
import dev.winnow.alerts.event.Events;
import dev.winnow.alerts.key.AlertKey;
import dev.winnow.alerts.key.Places;
import dev.winnow.alerts.key.Purpose;
import dev.winnow.alerts.letter.Digest;
import dev.winnow.alerts.letter.Letter;
import dev.winnow.alerts.letter.Letters;
import dev.winnow.alerts.letter.Silenced;
import dev.winnow.alerts.subscription.Answer;
import dev.winnow.alerts.subscription.Mine;
import dev.winnow.alerts.subscription.Subscriptions;
import dev.winnow.alerts.subscription.Wish;
import dev.winnow.alerts.watch.Rhythm;
import dev.winnow.alerts.watch.Target;
import dev.winnow.alerts.watch.Watch;
import dev.winnow.store.Store;
import dev.winnow.store.StoreSettings;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A store with events and watchers, a clock that is moved by hand, and ways that can fail. */
final class World implements AutoCloseable {

  static final Instant START = Instant.parse("2026-11-21T12:00:00Z");

  final Sink sink = new Sink();
  final List<Told> told = new ArrayList<>();
  final AlertKey key;
  Instant now = START;

  private final StoreSettings settings;
  private final Clock clock = ((InstantSource) () -> this.now).withZone(ZoneOffset.UTC);
  private final Places places;
  private Store store;
  private Deliveries deliveries;
  private long last;

  World(Path folder) {
    this(folder, new AlertKey("0123456789abcdef0123456789abcdef"));
  }

  World(Path folder, AlertKey key) {
    this.key = key;
    this.places = new Places(() -> URI.create("https://winnow.example/"), key);
    this.settings = StoreSettings.in(folder);
    this.store = Store.open(settings);
    this.deliveries = process();
  }

  /** Letters as plain as can be. */
  private static final class Plain implements Letters {
    @Override
    public Letter question(Watch watch, URI confirm) {
      return new Letter("question", confirm.toString(), "");
    }

    @Override
    public Letter digest(Digest digest) {
      String numbers =
          digest.events().stream()
              .map(event -> String.valueOf(event.number()))
              .collect(Collectors.joining(" "));
      return new Letter(
          digest.more() > 0 ? "digest and " + digest.more() : "digest",
          numbers,
          digest.links().stop().toString());
    }

    @Override
    public Letter silenced(Silenced silenced) {
      return new Letter(
          "silenced", silenced.host() + " " + silenced.gone() + " " + silenced.words(), "");
    }
  }

  Store store() {
    return store;
  }

  Subscriptions subscriptions() {
    return new Subscriptions(
        store,
        places,
        new Subscriptions.Writing(new Plain(), sink),
        Windows.at(ZoneOffset.UTC),
        clock);
  }

  /** The process tells what is due. */
  void round() {
    deliveries.round();
  }

  /** A process that tells. */
  Deliveries process() {
    Carriers carriers = new Carriers(new Plain(), sink, sink);
    Timing timing = new Timing(Windows.at(ZoneOffset.UTC), clock, told::add);
    return new Deliveries(
        store,
        new EventInterest(new Events(store.events()), (query, among) -> among),
        places,
        carriers,
        timing);
  }

  HookTests tests() {
    return new HookTests(
        store,
        places,
        new Carriers(new Plain(), sink, sink),
        new Timing(Windows.at(ZoneOffset.UTC), clock, told::add));
  }

  void forward(Duration by) {
    now = now.plus(by);
  }

  /** The process dies; what it had not kept is lost. */
  void restart() {
    store.close();
    store = Store.open(settings);
    deliveries = process();
  }

  /** Somebody who watches a portal, confirmed. */
  Mine watcher(String mail, String webhook, Rhythm rhythm) {
    return watcher(mail, webhook, rhythm, new Target.OfPortal("vallby"));
  }

  Mine watcher(String mail, String webhook, Rhythm rhythm, Target target) {
    Subscriptions subscriptions = subscriptions();
    subscriptions.ask(
        new Wish(mail, webhook, target, Set.of(EventKind.values()), rhythm, "en", "192.0.2.1"));
    String link = sink.mails.getLast().letter().text();
    sink.mails.clear();
    URI manage =
        subscriptions.confirm(link.substring(link.lastIndexOf('/') + 1)).orElseThrow().manage();
    return subscriptions.mine(token(manage)).orElseThrow();
  }

  /** Somebody, from this network address, asks for a watch that nobody confirms. */
  Answer ask(String mail, String client) {
    return subscriptions()
        .ask(
            new Wish(
                mail,
                "",
                new Target.OfPortal("vallby"),
                Set.of(EventKind.OVERDUE),
                Rhythm.DAILY,
                "en",
                client));
  }

  static String token(URI link) {
    return link.getPath().substring(link.getPath().lastIndexOf('/') + 1);
  }

  Mine again(Mine mine) {
    return subscriptions().mine(key.link(Purpose.MANAGE, mine.watcher())).orElseThrow();
  }

  /** Something happens to a dataset of the portal that is watched. */
  long happen(EventKind kind) {
    return happen(kind, "vallby");
  }

  long happen(EventKind kind, String portal) {
    last++;
    try (Connection connection = DriverManager.getConnection(settings.url());
        PreparedStatement event =
            connection.prepareStatement(
                "INSERT INTO event (number, change_number, kind, subject_type, subject, title,"
                    + " portal, organisation, moment, details, counted)"
                    + " VALUES (?, ?, ?, 'dataset', ?, 'Luft', ?, 'vallby-kommun', ?, '{}', 1)");
        PreparedStatement progress =
            connection.prepareStatement("UPDATE event_progress SET event_number = ?")) {
      event.setLong(1, last);
      event.setLong(2, last);
      event.setString(3, kind.code());
      event.setString(4, portal + "/luft");
      event.setString(5, portal);
      event.setLong(6, now.toEpochMilli());
      event.execute();
      progress.setLong(1, last);
      progress.execute();
      return last;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    store.close();
  }
}
