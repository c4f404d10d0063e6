package dev.winnow.app.telling;

import dev.winnow.alerts.delivery.Carriers;
import dev.winnow.alerts.delivery.Deliveries;
import dev.winnow.alerts.delivery.Deliveries.Timing;
import dev.winnow.alerts.delivery.HookTests;
import dev.winnow.alerts.delivery.Windows;
import dev.winnow.alerts.event.Event;
import dev.winnow.alerts.event.Subject;
import dev.winnow.alerts.key.AlertKey;
import dev.winnow.alerts.key.Places;
import dev.winnow.alerts.key.WrongKeyException;
import dev.winnow.alerts.letter.Outcome;
import dev.winnow.alerts.subscription.Mine;
import dev.winnow.alerts.subscription.Subscriptions;
import dev.winnow.alerts.watch.Wanted;
import dev.winnow.alerts.watch.Watch;
import dev.winnow.app.camel.CamelPost;
import dev.winnow.app.config.MailSettings;
import dev.winnow.app.config.WinnowSettings;
import dev.winnow.catalogue.Organisation;
import dev.winnow.harvest.http.PoliteFetchers;
import dev.winnow.harvest.http.Poster;
import dev.winnow.store.watch.KeptWatch;
import dev.winnow.web.alert.AlertDesk;
import dev.winnow.web.alert.Watched;
import dev.winnow.web.mail.LetterWriter;
import dev.winnow.web.source.Sources;
import dev.winnow.web.text.Voice;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Watches, letters and webhooks of one process; open where a key and a way for mails are set. */
public final class Telling implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Telling.class);
  private static final Duration LOGGED = Duration.ofDays(30);

  private final Sources sources;
  private final AtomicReference<URI> site;
  private final CamelPost post;
  private final PoliteFetchers fetchers;
  private final Poster poster;
  private final Meters meters;
  private final Subscriptions subscriptions;
  private final Wanted wanted;
  private final Deliveries deliveries;
  private final HookTests tests;
  private final boolean behindProxy;

  private Telling(Sources sources, WinnowSettings settings, AlertKey key, PoliteFetchers fetchers) {
    this.sources = sources;
    this.site = new AtomicReference<>(address(settings));
    this.post = new CamelPost(settings.mail(), settings.network().loopbackOnly());
    this.fetchers = fetchers;
    this.poster = fetchers.forPosts();
    this.meters = new Meters(sources.store());
    this.behindProxy = settings.server().behindProxy();
    ZoneId zone = ZoneId.systemDefault();
    Clock clock = sources.clock();
    Places places = new Places(site::get, key);
    LetterWriter letters =
        new LetterWriter(
            site::get, new LetterWriter.Names(this::named, this::publisher), zone, clock);
    Carriers carriers = new Carriers(letters, post, new GuardedHooks(poster));
    Windows windows = new Windows(zone, settings.mail().morning());
    Timing timing = new Timing(windows, clock, meters::told);
    this.subscriptions =
        new Subscriptions(
            sources.store(), places, new Subscriptions.Writing(letters, post), windows, clock);
    this.wanted =
        new Wanted(
            sources.store(),
            sources.index(),
            query -> Watched.question(query).toQuery(sources.now(), List.of()));
    this.deliveries = new Deliveries(sources.store(), wanted::wanted, places, carriers, timing);
    this.tests = new HookTests(sources.store(), places, carriers, timing);
  }

  /**
   * Alerts as they are set up; empty, with a word in the log, where they are not.
   *
   * @param key the operator's; empty when none is set
   * @param fetchers opened for webhooks, and closed with the rest
   */
  public static Optional<Telling> open(
      Sources sources,
      WinnowSettings settings,
      Optional<AlertKey> key,
      Supplier<PoliteFetchers> fetchers) {
    if (key.isEmpty()) {
      LOG.info(
          "alerts: {} is not set, so watches are not offered; set it to the output of 'openssl rand"
              + " -hex 32'",
          AlertKey.VARIABLE);
      return Optional.empty();
    }
    if (settings.mail().carrier().isEmpty()) {
      LOG.info("alerts: mail.host is not set in winnow.yaml, so watches are not offered");
      return Optional.empty();
    }
    boolean sends = settings.mail().carrier().get() instanceof MailSettings.Smtp;
    if (sends && settings.server().publicUrl().isEmpty()) {
      LOG.warn("alerts: server.publicUrl is not set, so links in mails lead to this machine only");
    }
    Telling telling = new Telling(sources, settings, key.get(), fetchers.get());
    telling.tryKey();
    return Optional.of(telling);
  }

  /** Who starts with another key is told at once, not when something happens. */
  private void tryKey() {
    try {
      sources.store().watches().all().stream()
          .findFirst()
          .ifPresent(watch -> subscriptions.of(watch.watcher()));
    } catch (WrongKeyException e) {
      LOG.error("alerts: {}", e.getMessage());
    }
  }

  private static URI address(WinnowSettings settings) {
    WinnowSettings.Server server = settings.server();
    return server
        .publicUrl()
        .orElseGet(() -> URI.create("http://" + server.host() + ":" + server.port() + "/"));
  }

  private String named(Watch watch) {
    Voice voice = Voice.of(watch.language(), sources.now(), ZoneId.systemDefault());
    return new Watched(sources).name(watch.target(), voice).text();
  }

  /** The organisation of a dataset; else its portal. */
  private String publisher(Event event) {
    if (event.subject().type() != Subject.Type.DATASET) {
      return "";
    }
    return sources.store().organisations().load(List.of(event.organisation())).values().stream()
        .map(Organisation::name)
        .findFirst()
        .orElseGet(() -> sources.portalNames().getOrDefault(event.portal(), event.portal()));
  }

  /** Says where pages are, when that is known only after the start. */
  public void isAt(URI address) {
    site.set(address);
  }

  /** Where people ask to be told. */
  public AlertDesk desk() {
    return new AlertDesk.Open(subscriptions, this::test, behindProxy);
  }

  /** People's watches. */
  public Subscriptions subscriptions() {
    return subscriptions;
  }

  /** What operators see of it. */
  public Meters meters() {
    return meters;
  }

  /** Tells what is due. */
  public void round() {
    deliveries.round();
  }

  /** Forgets what needs not be kept any more. */
  public void forget() {
    int forgotten = subscriptions.forgetUnanswered();
    if (forgotten > 0) {
      LOG.info("alerts: {} watches that nobody confirmed are forgotten", forgotten);
    }
    wanted.keepOnly(
        sources.store().watches().all().stream()
            .filter(watch -> watch.target().equals("search"))
            .map(KeptWatch::subject)
            .collect(Collectors.toSet()));
    sources.store().watches().forgetStopped(sources.now().minus(LOGGED));
    sources.store().watches().deliveries().forget(sources.now().minus(LOGGED));
  }

  /** Tests the webhook of one of somebody's own watches. */
  public Outcome test(Mine mine, String watch) {
    Optional<Mine.One> one =
        mine.watches().stream()
            .filter(own -> own.watch().id().equals(watch) && own.webhook().isPresent())
            .findFirst();
    if (one.isEmpty()) {
      return Outcome.Failed.of("there is no such webhook");
    }
    return subscriptions.mayTest(one.get().channel().id())
        ? tests.test(one.get().channel(), List.of(one.get().watch()))
        : Outcome.Failed.of("tested too often within the hour");
  }

  @Override
  public void close() {
    post.close();
    poster.close();
    fetchers.close();
  }
}
