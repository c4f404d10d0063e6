package dev.winnow.harvest.run;

import static java.time.temporal.ChronoUnit.SECONDS;

import dev.winnow.catalogue.Portal;
import dev.winnow.store.memory.PortalMemory;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What is asked of one run.
 *
 * @param limit stop after so many records; the run is then partial
 * @param full start at the beginning even where a killed run could be gone on with, and believe
 *     nothing that is remembered of the portal
 * @param scheduled whether no person asked for it, so that it keeps to quiet hours and pauses
 */
public record HarvestOptions(OptionalLong limit, boolean full, boolean scheduled) {

  /** Everything, going on where a killed run stopped. */
  public static final HarvestOptions ALL = new HarvestOptions(OptionalLong.empty(), false);

  /** The same, as a schedule asks for it. */
  public static final HarvestOptions SCHEDULED =
      new HarvestOptions(OptionalLong.empty(), false, true);

  /** What a person asks of a run. */
  public HarvestOptions(OptionalLong limit, boolean full) {
    this(limit, full, false);
  }

  /** The first so many records. */
  public static HarvestOptions first(long limit) {
    return new HarvestOptions(OptionalLong.of(limit), false);
  }

  /** Why a portal is left alone after earlier troubles, in words; empty when it is not. */
  Optional<String> rest(PortalMemory memory, Instant now) {
    return memory
        .rest()
        .filter(rest -> scheduled && now.isBefore(rest.until()))
        .map(
            rest ->
                "the last %d runs met trouble of kind %s, so it is left alone until %s; harvest it by hand to try sooner"
                    .formatted(rest.times(), rest.kind(), rest.until().truncatedTo(SECONDS)));
  }

  /** Why nothing may be asked for at this moment of the day, in words; empty when it may. */
  Optional<String> quiet(Portal portal, Instant now) {
    return portal
        .rules()
        .quietHours()
        .filter(hours -> scheduled)
        .flatMap(hours -> hours.endAfter(now, portal.timeZone()))
        .map(
            end ->
                "the portal's quiet hours last until %s"
                    .formatted(end.atZone(portal.timeZone()).toLocalTime()));
  }
}
