/**
 * What is counted in an organisation's datasets, added up by independent units. Start reading at
 * {@link dev.winnow.scoring.benchmark.tally.Tallying}.
 */
@NullMarked
package dev.winnow.scoring.benchmark.tally;

import org.jspecify.annotations.NullMarked;
