/**
 * What is counted in one dataset. Start reading at {@link
 * dev.winnow.scoring.benchmark.figure.Figure}.
 */
@NullMarked
package dev.winnow.scoring.benchmark.figure;

import org.jspecify.annotations.NullMarked;
