/**
 * The contract of a harvester: pages in, records out. Start reading at {@link
 * dev.winnow.harvest.Harvester}; what carries it is {@code dev.winnow.harvest.run.HarvestRun}.
 */
@NullMarked
package dev.winnow.harvest;

import org.jspecify.annotations.NullMarked;
