/**
 * Whether a run is what the runs before it let one expect. Start reading at {@link
 * dev.winnow.store.expectation.Expectations}.
 */
@NullMarked
package dev.winnow.store.expectation;

import org.jspecify.annotations.NullMarked;
