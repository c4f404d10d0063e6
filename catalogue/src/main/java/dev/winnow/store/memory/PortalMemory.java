package dev.winnow.store.memory;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What the harvests of one portal remember.
 *
 * @param walk the last complete run that listed everything; its pages are remembered with it
 * @param fullAt when a complete run last asked for everything without conditions
 * @param sinceFull how many complete runs came after that one
 * @param watermark from when on the next run may ask for changes only
 * @param trial what was found when the portal's filter for changes was last tried
 * @param rest until when scheduled runs are skipped
 */
public record PortalMemory(
    OptionalLong walk,
    Optional<Instant> fullAt,
    long sinceFull,
    Optional<Instant> watermark,
    Optional<Trial> trial,
    Optional<Rest> rest) {

  /** Of a portal that was never harvested. */
  public static final PortalMemory NOTHING =
      new PortalMemory(
          OptionalLong.empty(),
          Optional.empty(),
          0,
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /**
   * What came of trying a portal's filter for changes.
   *
   * @param trusted whether it told the far future from the far past
   * @param words what was seen
   */
  public record Trial(boolean trusted, Instant at, String words) {}

  /**
   * A pause that a portal is given after it could not be harvested.
   *
   * @param kind of the trouble, such as "quota"
   * @param times how many runs in a row met it
   */
  public record Rest(Instant until, String kind, int times) {}

  /** After a complete run that asked for everything without conditions. */
  public PortalMemory afterFull(long run, Instant started) {
    return new PortalMemory(
        OptionalLong.of(run), Optional.of(started), 0, watermark, trial, Optional.empty());
  }

  /** After another complete run, which listed everything when {@code newWalk} names it. */
  public PortalMemory afterComplete(OptionalLong newWalk) {
    return new PortalMemory(
        newWalk.isPresent() ? newWalk : walk,
        fullAt,
        sinceFull + 1,
        watermark,
        trial,
        Optional.empty());
  }

  /** The same with changes to be asked for from this moment on. */
  public PortalMemory withWatermark(Instant moment) {
    return new PortalMemory(walk, fullAt, sinceFull, Optional.of(moment), trial, rest);
  }

  /** The same with a newer trial of the filter for changes. */
  public PortalMemory withTrial(Trial newer) {
    return new PortalMemory(walk, fullAt, sinceFull, watermark, Optional.of(newer), rest);
  }

  /** The same with a pause, or without. */
  public PortalMemory withRest(Optional<Rest> newRest) {
    return new PortalMemory(walk, fullAt, sinceFull, watermark, trial, newRest);
  }
}
