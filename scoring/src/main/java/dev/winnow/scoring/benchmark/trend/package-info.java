/** Why figures move. Start reading at {@link dev.winnow.scoring.benchmark.trend.Decomposing}. */
@NullMarked
package dev.winnow.scoring.benchmark.trend;

import org.jspecify.annotations.NullMarked;
