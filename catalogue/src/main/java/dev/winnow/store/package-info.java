/**
 * What is kept: datasets with every version, raw records, scores, changes, runs and what is known
 * about links. The only place that knows SQL. Start reading at {@link dev.winnow.store.Store}.
 */
@NullMarked
package dev.winnow.store;

import org.jspecify.annotations.NullMarked;
