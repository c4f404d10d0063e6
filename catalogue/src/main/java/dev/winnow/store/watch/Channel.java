package dev.winnow.store.watch;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One way to one watcher in one rhythm, and how far its telling has come.
 *
 * @param id a random name
 * @param watcher whose it is
 * @param route where it leads
 * @param state whether it is used
 * @param reason why it is in that state, a code; empty when there is nothing to say
 * @param place how far its telling has come
 */
public record Channel(
    String id, String watcher, Route route, ChannelState state, String reason, Place place) {

  /**
   * Where a channel leads.
   *
   * @param way by mail or webhook
   * @param rhythm the code of the rhythm
   * @param digest of a webhook's address, keyed; empty for mail
   * @param target a webhook's address, sealed; nothing for mail
   * @param secret a webhook's secret, sealed; nothing for mail
   */
  public record Route(Way way, String rhythm, String digest, Sealed target, Sealed secret) {

    /** By mail, in a rhythm. */
    public static Route mail(String rhythm) {
      return new Route(Way.MAIL, rhythm, "", Sealed.NOTHING, Sealed.NOTHING);
    }

    /** The same way in another rhythm. */
    public Route in(String other) {
      return new Route(way, other, digest, target, secret);
    }
  }

  /**
   * How far the telling has come.
   *
   * @param done the number of the last event that needs no telling any more
   * @param upto the end of what is being told; empty when nothing is
   * @param due when to look again
   * @param attempts how often in a row telling failed
   * @param failing since when it fails
   * @param told how many messages were told
   * @param thread the first message, under which the others are threaded; empty before it
   */
  public record Place(
      long done,
      OptionalLong upto,
      Instant due,
      int attempts,
      Optional<Instant> failing,
      long told,
      String thread) {

    /** A place at an event with nothing told yet. */
    public static Place at(long done, Instant due) {
      return new Place(done, OptionalLong.empty(), due, 0, Optional.empty(), 0, "");
    }
  }
}
