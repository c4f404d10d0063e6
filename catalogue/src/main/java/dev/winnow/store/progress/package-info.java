/**
 * How far runs got, who runs them, and what went wrong. Start reading at {@link
 * dev.winnow.store.progress.RunRows}.
 */
@NullMarked
package dev.winnow.store.progress;

import org.jspecify.annotations.NullMarked;
