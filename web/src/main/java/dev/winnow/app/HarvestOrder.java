package dev.winnow.app;

import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.run.HarvestOptions;
import dev.winnow.harvest.run.Progress;

/**
 * What is to be harvested, as the first message of a pipeline.
 *
 * @param portal whose datasets
 * @param options what a person asked of this run
 * @param progress is told how far it is
 */
record HarvestOrder(Portal portal, HarvestOptions options, Progress progress) {

  /** Everything, with nobody looking, as a schedule orders it. */
  static HarvestOrder everything(Portal portal) {
    return new HarvestOrder(portal, HarvestOptions.SCHEDULED, Progress.NONE);
  }
}
