package dev.winnow.alerts.subscription;

import dev.winnow.alerts.delivery.Windows;
import dev.winnow.alerts.event.EventKind;
import dev.winnow.alerts.event.Events;
import dev.winnow.alerts.key.AlertKey;
import dev.winnow.alerts.key.MailAddress;
import dev.winnow.alerts.key.Places;
import dev.winnow.alerts.key.Purpose;
import dev.winnow.alerts.key.Sealing;
import dev.winnow.alerts.letter.Letters;
import dev.winnow.alerts.letter.Mail;
import dev.winnow.alerts.letter.Outcome;
import dev.winnow.alerts.letter.Post;
import dev.winnow.alerts.watch.Kept;
import dev.winnow.alerts.watch.Rhythm;
import dev.winnow.alerts.watch.Watch;
import dev.winnow.alerts.webhook.WebhookAddress;
import dev.winnow.alerts.webhook.WebhookSecret;
import dev.winnow.store.Store;
import dev.winnow.store.watch.Asked;
import dev.winnow.store.watch.Channel;
import dev.winnow.store.watch.Channel.Route;
import dev.winnow.store.watch.ChannelState;
import dev.winnow.store.watch.KeptWatch;
import dev.winnow.store.watch.Name;
import dev.winnow.store.watch.Sealed;
import dev.winnow.store.watch.Watcher;
import dev.winnow.store.watch.Watches;
import dev.winnow.store.watch.Way;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * People's watches. Nobody has an account: who reads the mails of an address may say what it is
 * told, by links that only we can sign. Safe for many threads.
 */
public final class Subscriptions {

  /** How long a watch waits for its mail to be answered. */
  public static final Duration PATIENCE = Duration.ofDays(7);

  private static final int MOST_UNANSWERED = 5;

  private static final Logger LOG = LoggerFactory.getLogger(Subscriptions.class);

  private final Watches watches;
  private final Events events;
  private final Places places;
  private final Writing writing;
  private final Windows windows;
  private final Clock clock;
  private final Rates rates;

  /** Who writes letters and who carries them. */
  public record Writing(Letters letters, Post post) {}

  /** The watches of a store. */
  public Subscriptions(Store store, Places places, Writing writing, Windows windows, Clock clock) {
    this.watches = store.watches();
    this.events = new Events(store.events());
    this.places = places;
    this.writing = writing;
    this.windows = windows;
    this.clock = clock;
    this.rates = Rates.usual(clock);
  }

  /** Where signed links lead. */
  public Places places() {
    return places;
  }

  /** Takes a wish and asks the owner of the address by mail. */
  public Answer ask(Wish wish) {
    Optional<MailAddress> mail = MailAddress.read(wish.mail());
    if (mail.isEmpty()) {
      return Answer.NO_ADDRESS;
    }
    Optional<WebhookAddress> hook = WebhookAddress.read(wish.webhook());
    if (!wish.webhook().isBlank() && hook.isEmpty()) {
      return Answer.NO_WEBHOOK;
    }
    if (wish.kinds().isEmpty()) {
      return Answer.NOTHING_CHOSEN;
    }
    boolean allowed =
        rates.take(
            wish.client(), key().digest(mail.get().mailbox()), hook.map(WebhookAddress::host));
    return allowed && unanswered(mail.get()) < MOST_UNANSWERED
        ? keep(wish, mail.get(), hook)
        : Answer.TOO_OFTEN;
  }

  /** Who answers nothing is asked nothing more, whoever asks, until what was asked is forgotten. */
  private long unanswered(MailAddress mail) {
    return watches.watcherOf(key().digest(mail.name())).map(Watcher::id).stream()
        .flatMap(watcher -> watches.of(watcher).stream())
        .filter(watch -> watch.state() == KeptWatch.State.ASKED)
        .count();
  }

  private Answer keep(Wish wish, MailAddress mail, Optional<WebhookAddress> hook) {
    Instant now = clock.instant();
    KeptWatch kept =
        watches.ask(
            new Asked(
                watcher(mail, wish.language(), now),
                route(wish.rhythm(), hook),
                Kept.code(wish.target()),
                Kept.subject(wish.target()),
                Kept.codes(wish.kinds()),
                now));
    Watch watch = Kept.watch(kept, wish.rhythm(), wish.language());
    Mail question =
        Mail.single(
            mail,
            writing.letters().question(watch, places.confirm(kept.id())),
            "confirm." + kept.id(),
            now);
    if (writing.post().send(question) instanceof Outcome.Taken) {
      return Answer.ASKED;
    }
    watches.end(kept.id());
    LOG.warn("a question to somebody who asked for a watch could not be sent; nothing is kept");
    return Answer.NOT_SENT;
  }

  private Watcher watcher(MailAddress mail, String language, Instant now) {
    return new Watcher(
        Name.fresh(),
        key().digest(mail.name()),
        key().seal(mail.text(), Sealing.ADDRESS),
        language,
        now,
        Optional.empty());
  }

  private Route route(Rhythm rhythm, Optional<WebhookAddress> hook) {
    return hook.map(
            address ->
                new Route(
                    Way.WEBHOOK,
                    rhythm.code(),
                    key().digest(address.uri().toString()),
                    key().seal(address.uri().toString(), Sealing.TARGET),
                    key().seal(WebhookSecret.fresh().text(), Sealing.SECRET)))
        .orElseGet(() -> Route.mail(rhythm.code()));
  }

  /** The watch that a link would confirm; empty when it is none of ours, or no longer there. */
  public Optional<Watch> asked(String link) {
    return key().read(Purpose.CONFIRM, link).flatMap(watches::find).flatMap(this::watch);
  }

  /** Confirms a watch; its webhook's secret is shown the first time only. */
  public Optional<Confirmed> confirm(String link) {
    Optional<KeptWatch> before = key().read(Purpose.CONFIRM, link).flatMap(watches::find);
    if (before.isEmpty()) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    Channel channel = watches.channels().find(before.get().channel()).orElseThrow();
    Instant due = windows.next(rhythm(channel), now);
    boolean first = before.get().state() == KeptWatch.State.ASKED;
    Optional<String> secret =
        Optional.of(channel.route())
            .filter(route -> first && route.way() == Way.WEBHOOK)
            .map(route -> key().open(route.secret(), Sealing.SECRET));
    return watches
        .confirm(before.get().id(), events.last(), now, due)
        .flatMap(this::watch)
        .map(watch -> new Confirmed(watch, places.manage(before.get().watcher()), secret));
  }

  /** Everything that is kept about who has this link; empty when there is nothing any more. */
  public Optional<Mine> mine(String link) {
    return key().read(Purpose.MANAGE, link).flatMap(watches::watcher).map(this::mine);
  }

  /** Everything that is kept about a watcher, for the operator at the machine. */
  public Optional<Mine> of(String watcher) {
    return watches.watcher(watcher).map(this::mine);
  }

  private Mine mine(Watcher watcher) {
    return new Mine(
        watcher.id(),
        key().open(watcher.address(), Sealing.ADDRESS),
        watcher.language(),
        watcher.confirmed(),
        watches.of(watcher.id()).stream().map(kept -> one(kept, watcher)).toList());
  }

  private Mine.One one(KeptWatch kept, Watcher watcher) {
    Channel channel = watches.channels().find(kept.channel()).orElseThrow();
    Sealed target = channel.route().target();
    return new Mine.One(
        Kept.watch(kept, rhythm(channel), watcher.language()),
        kept.state(),
        channel,
        channel.route().way() == Way.MAIL
            ? Optional.empty()
            : Optional.of(key().open(target, Sealing.TARGET)),
        kept.created());
  }

  /** Which kinds a watch tells and how soon; only for one of this watcher's own. */
  public void change(Mine mine, String watch, Set<EventKind> kinds, Rhythm rhythm) {
    own(mine, watch)
        .ifPresent(
            one -> {
              if (!kinds.isEmpty()) {
                watches.tell(watch, Kept.codes(kinds));
              }
              if (one.watch().rhythm() != rhythm) {
                Instant due = windows.next(rhythm, clock.instant());
                watches.move(watch, rhythm.code(), events.last(), due);
              }
            });
  }

  /** Pauses a watch or puts it to work again. */
  public void pause(Mine mine, String watch, boolean paused) {
    own(mine, watch).ifPresent(one -> watches.pause(watch, paused, events.last()));
  }

  /** Says in which language its owner is written to. */
  public void speak(Mine mine, String language) {
    watches.speak(mine.watcher(), language);
  }

  /** Ends a watch; with the last one everything about its owner is forgotten. */
  public void end(Mine mine, String watch) {
    own(mine, watch).ifPresent(one -> watches.end(watch));
  }

  /** Opens a channel again that failed or was paused; one that the operator muted stays so. */
  public void open(Mine mine, String watch) {
    own(mine, watch)
        .map(Mine.One::channel)
        .filter(channel -> channel.state() != ChannelState.MUTED)
        .ifPresent(channel -> watches.channels().open(channel.id(), clock.instant()));
  }

  /** Forgets everything about a watcher. */
  public void erase(Mine mine) {
    watches.erase(mine.watcher());
  }

  /** The channel that a link would stop; empty when it is stopped already. */
  public Optional<Channel> stoppable(String link) {
    return key().read(Purpose.STOP, link).flatMap(watches.channels()::find);
  }

  /** Stops a channel: its watches end, and with the last one everything about its owner. */
  public void stop(String link) {
    stoppable(link).ifPresent(channel -> watches.endChannel(channel.id()));
  }

  /** Whether another test of a webhook may be made now. */
  public boolean mayTest(String channel) {
    return rates.tests().take(channel);
  }

  /** Forgets who never answered; says how many watches that were. */
  public int forgetUnanswered() {
    return watches.forgetUnanswered(clock.instant().minus(PATIENCE));
  }

  private static Optional<Mine.One> own(Mine mine, String watch) {
    return mine.watches().stream().filter(one -> one.watch().id().equals(watch)).findFirst();
  }

  private Optional<Watch> watch(KeptWatch kept) {
    return watches
        .watcher(kept.watcher())
        .map(
            watcher ->
                Kept.watch(
                    kept,
                    rhythm(watches.channels().find(kept.channel()).orElseThrow()),
                    watcher.language()));
  }

  private static Rhythm rhythm(Channel channel) {
    return Rhythm.find(channel.route().rhythm()).orElseThrow();
  }

  private AlertKey key() {
    return places.key();
  }
}
