/**
 * Scores of many datasets: how those of whole portals went, day by day, and a walk over the latest
 * ones. Start reading at {@link dev.winnow.store.trend.Trends}.
 */
@NullMarked
package dev.winnow.store.trend;

import org.jspecify.annotations.NullMarked;
