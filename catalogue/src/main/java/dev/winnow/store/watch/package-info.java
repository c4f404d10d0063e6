/**
 * Who is to be told of what, and how far that telling has come. Start reading at {@link
 * dev.winnow.store.watch.Watches}.
 */
@NullMarked
package dev.winnow.store.watch;

import org.jspecify.annotations.NullMarked;
