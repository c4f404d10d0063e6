package dev.winnow.alerts.delivery;

import dev.winnow.alerts.event.Event;
import dev.winnow.alerts.event.Events;
import dev.winnow.alerts.key.AlertKey;
import dev.winnow.alerts.key.Places;
import dev.winnow.alerts.key.Sealing;
import dev.winnow.alerts.key.WrongKeyException;
import dev.winnow.alerts.letter.Outcome;
import dev.winnow.alerts.watch.Kept;
import dev.winnow.alerts.watch.Rhythm;
import dev.winnow.alerts.watch.Watch;
import dev.winnow.alerts.webhook.WebhookAddress;
import dev.winnow.store.Store;
import dev.winnow.store.watch.Channel;
import dev.winnow.store.watch.Channels;
import dev.winnow.store.watch.Watcher;
import dev.winnow.store.watch.Way;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells every channel what came after the event up to which it was told. There is no outbox: where
 * a channel is among the events is all that is remembered, and before something is sent the end of
 * it is written down, so that a process that dies sends the same message again under the same name,
 * and nothing else. Rounds of several processes do not get into each other's way.
 */
public final class Deliveries {

  private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);
  private static final int MOST_CHANNELS = 1_000;
  private static final int MOST_HOOKS_OF_A_CHANNEL = 50;
  private static final int FAILURES_OF_A_MAIL_SERVER = 3;
  private static final Duration CLAIM = Duration.ofMinutes(5);
  private static final Duration LATER = Duration.ofMinutes(1);
  private static final Duration UNREADABLE = Duration.ofHours(1);

  /** A line that is slow keeps the next round waiting no longer than this and its last try. */
  private static final Duration ROUND = Duration.ofMinutes(1);

  /** Whoever registers webhooks at somebody else's host makes us knock there no more often. */
  private static final int MOST_AT_A_HOST = 120;

  private final Store store;
  private final Channels channels;
  private final Events events;
  private final AlertKey key;
  private final Interest interest;
  private final Messages messages;
  private final Aftermath aftermath;
  private final Clock clock;
  private final Rate pace;

  /** Deliveries of a store's events by these ways, in these windows. */
  public Deliveries(
      Store store, Interest interest, Places places, Carriers carriers, Timing timing) {
    this.store = store;
    this.channels = store.watches().channels();
    this.events = new Events(store.events());
    this.key = places.key();
    this.interest = interest;
    this.messages = new Messages(places, carriers, timing.clock());
    this.aftermath = new Aftermath(store.watches(), messages, timing);
    this.clock = timing.clock();
    this.pace = new Rate(MOST_AT_A_HOST, LATER, clock);
  }

  /**
   * By which clock things are told, and who measures it.
   *
   * @param windows when digests go out
   * @param clock the time
   * @param meter hears of every try
   */
  public record Timing(Windows windows, Clock clock, Consumer<Told> meter) {}

  /** Tells what is due; one host's slowness keeps nobody else waiting. */
  public void round() {
    long last = events.last();
    List<Channel> due = channels.due(clock.instant(), last, MOST_CHANNELS);
    try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
      due.stream()
          .filter(this::isReadable)
          .collect(Collectors.groupingBy(this::line))
          .values()
          .forEach(line -> workers.submit(() -> tell(line, last)));
    }
  }

  /** What was sealed with another key keeps nobody else waiting. */
  private boolean isReadable(Channel channel) {
    try {
      Watcher watcher = store.watches().watcher(channel.watcher()).orElseThrow();
      key.open(watcher.address(), Sealing.ADDRESS);
      return true;
    } catch (WrongKeyException e) {
      LOG.warn("alerts: channel {} is not told: {}", channel.id(), e.getMessage());
      channels.postpone(channel, clock.instant().plus(UNREADABLE));
      return false;
    }
  }

  /** Channels of one line are told one after the other: all mail, or all webhooks of one host. */
  private String line(Channel channel) {
    return channel.route().way() == Way.MAIL ? "" : hook(channel).host();
  }

  /**
   * Who fails is not the next one's fault, but where a receiver's host or, several times in a row,
   * the mail server fails, the others of the line are put off. What a slow line does not come to is
   * left for the next round.
   */
  private void tell(List<Channel> line, long last) {
    int failures = 0;
    Instant enough = clock.instant().plus(ROUND);
    for (Channel channel : line) {
      Instant now = clock.instant();
      if (failures >= patience(channel)) {
        channels.postpone(channel, now.plus(LATER));
      } else if (now.isBefore(enough)) {
        failures = tell(channel, last, enough) ? 0 : failures + 1;
      }
    }
  }

  private static int patience(Channel channel) {
    return channel.route().way() == Way.MAIL ? FAILURES_OF_A_MAIL_SERVER : 1;
  }

  /**
   * Whether the other side was there. What fails here by our own fault is logged, and its channel
   * is free again when its claim is over.
   */
  private boolean tell(Channel channel, long last, Instant enough) {
    try {
      return channels
          .claim(channel, clock.instant().plus(CLAIM))
          .map(ours -> tellClaimed(ours, last, enough))
          .orElse(true);
    } catch (RuntimeException e) {
      LOG.error("alerts: a channel could not be told; it is tried again in five minutes", e);
      return true;
    }
  }

  private boolean tellClaimed(Channel channel, long last, Instant enough) {
    Watcher watcher = store.watches().watcher(channel.watcher()).orElseThrow();
    Rhythm rhythm = Rhythm.find(channel.route().rhythm()).orElseThrow();
    List<Watch> watches =
        channels.watches(channel.id()).stream()
            .map(kept -> Kept.watch(kept, rhythm, watcher.language()))
            .toList();
    // each event has a name of its own there, so that what joined it meanwhile changes nothing
    boolean oneByOne = channel.route().way() == Way.WEBHOOK && rhythm == Rhythm.AT_ONCE;
    long upto = oneByOne ? last : channel.place().upto().orElse(last);
    Gathering found = Gathering.of(interest, watches, channel.place().done(), upto);
    if (found.isEmpty()) {
      aftermath.nothing(channel, found.upto());
      return true;
    }
    Telling telling = new Telling(channel, watcher, rhythm, watches);
    return oneByOne ? tellOneByOne(telling, found, enough) : tellTogether(telling, found);
  }

  private boolean tellTogether(Telling telling, Gathering found) {
    Optional<Channel> ours = begin(telling.channel(), found.upto(), Instant.MAX);
    if (ours.isEmpty()) {
      return true;
    }
    Telling current = telling.with(ours.get());
    Message message = messages.together(current, found);
    Outcome outcome = settle(current, message, found.upto(), found.events());
    return !(outcome instanceof Outcome.Failed);
  }

  /** Each event is a message of its own; one that fails is the first to be told next time. */
  private boolean tellOneByOne(Telling telling, Gathering found, Instant enough) {
    List<Event> now = found.events().stream().limit(MOST_HOOKS_OF_A_CHANNEL).toList();
    Channel channel = telling.channel();
    for (Event event : now) {
      Optional<Channel> ours = begin(channel, event.number(), enough);
      if (ours.isEmpty()) {
        return true;
      }
      Telling current = telling.with(ours.get());
      Message message = messages.one(current, event);
      Outcome outcome = settle(current, message, event.number(), List.of(event));
      if (!(outcome instanceof Outcome.Taken)) {
        return outcome instanceof Outcome.Refused;
      }
      channel = channels.find(channel.id()).orElse(ours.get());
    }
    if (now.size() == found.events().size()) {
      aftermath.nothing(channel, found.upto());
    }
    return true;
  }

  /** Nothing is sent where the channel is not ours any more, or its host has had enough for now. */
  private Optional<Channel> begin(Channel channel, long upto, Instant enough) {
    Instant now = clock.instant();
    if (!now.isBefore(enough)) {
      channels.postpone(channel, now);
      return Optional.empty();
    }
    if (channel.route().way() == Way.WEBHOOK && !pace.take(hook(channel).host())) {
      channels.postpone(channel, now.plus(LATER));
      return Optional.empty();
    }
    return channels.begin(channel, upto, now.plus(CLAIM));
  }

  private Outcome settle(Telling telling, Message message, long upto, List<Event> told) {
    Outcome outcome = message.send().get();
    aftermath.settle(telling, message.name(), upto, told, outcome);
    return outcome;
  }

  private WebhookAddress hook(Channel channel) {
    return WebhookAddress.read(key.open(channel.route().target(), Sealing.TARGET)).orElseThrow();
  }
}
