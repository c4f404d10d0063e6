package dev.winnow.alerts.delivery;

import dev.winnow.alerts.delivery.Deliveries.Timing;
import dev.winnow.alerts.event.Event;
import dev.winnow.alerts.letter.Outcome;
import dev.winnow.alerts.watch.Rhythm;
import dev.winnow.store.watch.Channel;
import dev.winnow.store.watch.ChannelState;
import dev.winnow.store.watch.Delivery;
import dev.winnow.store.watch.Watches;
import dev.winnow.store.watch.Way;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What follows from what came of sending: the next place and time, a pause, or the end. */
final class Aftermath {

  /** Mails about single events are gathered for so long, so that a bad morning is one mail. */
  static final Duration BETWEEN_MAILS = Duration.ofMinutes(10);

  private static final Logger LOG = LoggerFactory.getLogger(Aftermath.class);
  private static final Duration DAY = Duration.ofDays(1);

  private final Watches watches;
  private final Messages messages;
  private final Timing timing;

  Aftermath(Watches watches, Messages messages, Timing timing) {
    this.watches = watches;
    this.messages = messages;
    this.timing = timing;
  }

  /** Nothing is to be told up to an event. */
  void nothing(Channel channel, long upto) {
    Rhythm rhythm = Rhythm.find(channel.route().rhythm()).orElseThrow();
    Instant due = timing.windows().next(rhythm, timing.clock().instant());
    watches.channels().done(channel, upto, Optional.empty(), due);
  }

  void settle(Telling telling, String message, long upto, List<Event> told, Outcome outcome) {
    Instant now = timing.clock().instant();
    Channel channel = telling.channel();
    watches
        .deliveries()
        .add(
            new Delivery(
                channel.id(), message, now, told.size(), Told.result(outcome), outcome.words()));
    Duration lag = Duration.between(told.getLast().moment(), now);
    timing.meter().accept(new Told(channel.route().way(), outcome, told.size(), lag));
    switch (outcome) {
      case Outcome.Taken taken ->
          watches.channels().done(channel, upto, Optional.of(message), next(telling, now));
      case Outcome.Refused refused -> refused(telling, refused, now);
      case Outcome.Failed failed -> failed(telling, failed, now);
    }
  }

  private Instant next(Telling telling, Instant now) {
    boolean gathered =
        telling.rhythm() == Rhythm.AT_ONCE && telling.channel().route().way() == Way.MAIL;
    return gathered ? now.plus(BETWEEN_MAILS) : timing.windows().next(telling.rhythm(), now);
  }

  /** A mailbox that is not there stops everything that is mailed to it. */
  private void refused(Telling telling, Outcome.Refused refused, Instant now) {
    Channel channel = telling.channel();
    if (channel.route().way() == Way.WEBHOOK) {
      silence(telling, ChannelState.STOPPED, refused.words(), now);
      return;
    }
    LOG.info(
        "an address refused a mail for good and is sent nothing any more: {}", refused.words());
    watches.channels().of(channel.watcher()).stream()
        .filter(other -> other.route().way() == Way.MAIL)
        .forEach(other -> watches.channels().put(other.id(), ChannelState.STOPPED, "bounced", now));
  }

  private void failed(Telling telling, Outcome.Failed failed, Instant now) {
    Channel channel = telling.channel();
    Optional<Duration> pause = RetrySchedule.after(channel.place().attempts() + 1, channel.id());
    if (pause.isPresent()) {
      watches.channels().failed(channel, now, now.plus(longer(pause.get(), failed)));
    } else if (channel.route().way() == Way.WEBHOOK) {
      silence(telling, ChannelState.PAUSED, failed.words(), now);
    } else {
      LOG.warn("mails to an address failed for days and are paused: {}", failed.words());
      watches.channels().put(channel.id(), ChannelState.PAUSED, "failing", now);
    }
  }

  /** The other side may ask for a longer pause, at most a day. */
  private static Duration longer(Duration pause, Outcome.Failed failed) {
    Duration asked = failed.pause().orElse(Duration.ZERO);
    Duration kept = asked.compareTo(DAY) > 0 ? DAY : asked;
    return kept.compareTo(pause) > 0 ? kept : pause;
  }

  /** The owner is told first: who dies in between tells it again, in the same mail. */
  private void silence(Telling telling, ChannelState state, String words, Instant now) {
    Channel channel = telling.channel();
    boolean gone = state == ChannelState.STOPPED;
    Instant since = channel.place().failing().orElse(now);
    Outcome told = messages.silence(telling, gone, since, words);
    if (told instanceof Outcome.Failed failed) {
      LOG.warn("the owner of a webhook that is silenced could not be told: {}", failed.words());
      watches.channels().failed(channel, now, now.plus(DAY));
      return;
    }
    watches.channels().put(channel.id(), state, gone ? "gone" : "failing", now);
  }
}
