/**
 * The run that carries a harvester: pages in, batches out, a verdict at the end. Start reading at
 * {@link dev.winnow.harvest.run.HarvestStep}, then {@link dev.winnow.harvest.run.HarvestRun}.
 */
@NullMarked
package dev.winnow.harvest.run;

import org.jspecify.annotations.NullMarked;
