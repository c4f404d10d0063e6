/**
 * How the scores of whole portals went, day by day. Start reading at {@link
 * dev.winnow.store.trend.Trends}.
 */
@NullMarked
package dev.winnow.store.trend;

import org.jspecify.annotations.NullMarked;
