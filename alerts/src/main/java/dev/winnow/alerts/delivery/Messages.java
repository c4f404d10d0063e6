package dev.winnow.alerts.delivery;

import dev.winnow.alerts.event.Event;
import dev.winnow.alerts.key.MailAddress;
import dev.winnow.alerts.key.Places;
import dev.winnow.alerts.key.Sealing;
import dev.winnow.alerts.letter.Digest;
import dev.winnow.alerts.letter.Mail;
import dev.winnow.alerts.letter.Outcome;
import dev.winnow.alerts.letter.Silenced;
import dev.winnow.alerts.watch.Watch;
import dev.winnow.alerts.webhook.CloudEvents;
import dev.winnow.alerts.webhook.Hook;
import dev.winnow.alerts.webhook.WebhookAddress;
import dev.winnow.alerts.webhook.WebhookSecret;
import dev.winnow.store.watch.Channel;
import dev.winnow.store.watch.Watcher;
import dev.winnow.store.watch.Way;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Makes the messages of a channel. */
final class Messages {

  private static final int MOST_IN_A_LETTER = 50;

  private final Places places;
  private final Carriers carriers;
  private final CloudEvents envelopes;
  private final Clock clock;

  Messages(Places places, Carriers carriers, Clock clock) {
    this.places = places;
    this.carriers = carriers;
    this.envelopes = new CloudEvents(places.site());
    this.clock = clock;
  }

  /** Everything in one message. */
  Message together(Telling telling, Gathering found) {
    Channel channel = telling.channel();
    String name = channel.id() + "-" + channel.place().done() + "-" + found.upto();
    return channel.route().way() == Way.MAIL
        ? new Message(name, () -> carriers.post().send(mail(telling, found, name)))
        : new Message(
            name,
            () ->
                post(
                    channel,
                    new Hook(
                        name,
                        envelopes.digest(
                            name, telling.watches(), found.events(), clock.instant()))));
  }

  /** One event in a message of its own. */
  Message one(Telling telling, Event event) {
    String name = telling.channel().id() + "-" + event.number();
    return new Message(
        name,
        () ->
            post(
                telling.channel(),
                new Hook(name, envelopes.event(name, telling.watches(), event))));
  }

  private Mail mail(Telling telling, Gathering found, String name) {
    Channel channel = telling.channel();
    Digest digest =
        new Digest(
            telling.watcher().language(),
            telling.rhythm(),
            found.events().stream().limit(MOST_IN_A_LETTER).toList(),
            Math.max(0, found.events().size() - MOST_IN_A_LETTER),
            telling.watches(),
            clock.instant(),
            new Digest.Links(
                places.site().get(),
                places.manage(telling.watcher().id()),
                places.stop(channel.id())));
    return new Mail(
        address(telling.watcher()),
        carriers.letters().digest(digest),
        name,
        Optional.of(channel.place().thread()).filter(thread -> !thread.isEmpty()),
        Optional.of(digest.links().stop()),
        digest.at());
  }

  /** Tells the owner of a webhook that it is sent nothing any more. */
  Outcome silence(Telling telling, boolean gone, Instant since, String words) {
    Channel channel = telling.channel();
    Silenced silenced =
        new Silenced(
            telling.watcher().language(),
            hook(channel).host(),
            gone,
            since,
            words,
            places.manage(telling.watcher().id()));
    return carriers
        .post()
        .send(
            Mail.single(
                address(telling.watcher()),
                carriers.letters().silenced(silenced),
                "silenced." + channel.id() + "-" + channel.place().done(),
                clock.instant()));
  }

  private Outcome post(Channel channel, Hook hook) {
    WebhookSecret secret =
        new WebhookSecret(places.key().open(channel.route().secret(), Sealing.SECRET));
    return carriers.hooks().post(hook(channel), hook.headers(secret, clock.instant()), hook.body());
  }

  private MailAddress address(Watcher watcher) {
    return new MailAddress(places.key().open(watcher.address(), Sealing.ADDRESS));
  }

  private WebhookAddress hook(Channel channel) {
    return WebhookAddress.read(places.key().open(channel.route().target(), Sealing.TARGET))
        .orElseThrow();
  }

  /** A message that says nothing but that the webhook works. */
  Outcome test(Channel channel, List<Watch> watches) {
    String name = channel.id() + "-test-" + clock.millis();
    return post(channel, new Hook(name, envelopes.test(name, watches, clock.instant())));
  }
}
