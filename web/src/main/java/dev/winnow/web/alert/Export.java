package dev.winnow.web.alert;

import dev.winnow.alerts.subscription.Mine;
import dev.winnow.alerts.watch.Kept;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Everything that is kept about one person, to take along.
 *
 * @param address of mails
 * @param language of mails
 * @param since when the first watch was confirmed
 * @param watches all of them
 */
public record Export(String address, String language, Optional<Instant> since, List<One> watches) {

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
   * @param messages how many messages its channel has told
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
      long messages) {}

  /** What is kept, to take along. */
  public static Export of(Mine mine) {
    return new Export(
        mine.address(),
        mine.language(),
        mine.since(),
        mine.watches().stream().map(Export::one).toList());
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
        one.channel().place().told());
  }
}
