/**
 * The database under the store: connections, transactions, migrations, the one lock that orders
 * changes, and how bytes are packed. Start reading at {@link dev.winnow.store.database.Database}.
 */
@NullMarked
package dev.winnow.store.database;

import org.jspecify.annotations.NullMarked;
