/**
 * Which organisation a publisher is: one organisation however many portals it publishes on, however
 * they spell it. Start reading at {@link dev.winnow.store.publisher.Publishers}.
 */
@NullMarked
package dev.winnow.store.publisher;

import org.jspecify.annotations.NullMarked;
