package dev.winnow.harvest.run;

import java.util.OptionalLong;

/**
 * What a person may ask of one run.
 *
 * @param limit stop after so many records; the run is then partial
 * @param full start at the beginning even where a killed run could be gone on with, and believe
 *     nothing that is remembered of the portal
 */
public record HarvestOptions(OptionalLong limit, boolean full) {

  /** Everything, going on where a killed run stopped. */
  public static final HarvestOptions ALL = new HarvestOptions(OptionalLong.empty(), false);

  /** The first so many records. */
  public static HarvestOptions first(long limit) {
    return new HarvestOptions(OptionalLong.of(limit), false);
  }
}
