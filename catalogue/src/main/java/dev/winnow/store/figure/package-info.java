/**
 * What benchmarks count, as it is kept: numbers whose meaning only those know who write them. Start
 * reading at {@link dev.winnow.store.figure.Figures}.
 */
@NullMarked
package dev.winnow.store.figure;

import org.jspecify.annotations.NullMarked;
