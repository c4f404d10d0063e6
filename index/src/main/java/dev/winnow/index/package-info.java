/**
 * The search: an index that follows the store's change number, and questions to it. The only place
 * that knows Lucene. Start reading at {@link dev.winnow.index.SearchIndex}.
 */
@NullMarked
package dev.winnow.index;

import org.jspecify.annotations.NullMarked;
