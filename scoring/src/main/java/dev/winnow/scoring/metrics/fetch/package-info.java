/**
 * Whether the data can be fetched and read by a program: addresses, links, services and formats.
 * Start reading at {@link dev.winnow.scoring.metrics.fetch.LinksMetric}.
 */
@NullMarked
package dev.winnow.scoring.metrics.fetch;

import org.jspecify.annotations.NullMarked;
