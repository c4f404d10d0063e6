package dev.winnow.web.alert;

import dev.winnow.alerts.subscription.Mine;
import dev.winnow.alerts.watch.Kept;
import dev.winnow.store.watch.Delivery;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Everything that is kept about one person, to take along.
 *
 * @param address of mails
 * @param language of mails
 * @param since when the first watch was confirmed
 * @param watches all of them
 * @param deliveries which messages were sent in the last thirty days, by the channels of the
 *     watches
 */
public record Export(
    String address,
    String language,
    Optional<Instant> since,
    List<One> watches,
    List<Delivery> deliveries) {

  /**
   * One watch.
   *
   * @param id its name
   * @param target "dataset", "search", "organisation" or "portal"
   * @param subject which one
   * @param kinds of events
   * @param rhythm how soon
   * @param webhook where to, when not by mail
   * @param state whether it is at work
   * @param asked when it was asked for
   * @param channel the way by which it is told, which others may share
   * @param messages how many messages that has told
   */
  public record One(
      String id,
      String target,
      String subject,
      List<String> kinds,
      String rhythm,
      Optional<String> webhook,
      String state,
      Instant asked,
      String channel,
      long messages) {}

  /** What is kept, to take along. */
  public static Export of(Mine mine, Function<String, List<Delivery>> log) {
    return new Export(
        mine.address(),
        mine.language(),
        mine.since(),
        mine.watches().stream().map(Export::one).toList(),
        mine.watches().stream()
            .map(one -> one.channel().id())
            .distinct()
            .flatMap(channel -> log.apply(channel).stream())
            .toList());
  }

  private static One one(Mine.One one) {
    return new One(
        one.watch().id(),
        Kept.code(one.watch().target()),
        Kept.subject(one.watch().target()),
        List.copyOf(new TreeSet<>(Kept.codes(one.watch().kinds()))),
        one.watch().rhythm().code(),
        one.webhook(),
        one.state().name().toLowerCase(Locale.ROOT),
        one.created(),
        one.channel().id(),
        one.channel().place().told());
  }
}
