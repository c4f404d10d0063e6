/**
 * The tables as rows: one record per kind of row, one class per table that asks and writes. What
 * the rows mean is decided a package above. Start reading at {@link dev.winnow.store.rows.Ledger}.
 */
@NullMarked
package dev.winnow.store.rows;

import org.jspecify.annotations.NullMarked;
