/**
 * What pages and API ask of the store and the index. Start reading at {@link
 * dev.winnow.web.source.Sources}.
 */
@NullMarked
package dev.winnow.web.source;

import org.jspecify.annotations.NullMarked;
