/**
 * Kills the real program again and again and looks what is left. Start reading at {@link
 * dev.winnow.benchmarks.killing.KillRounds}.
 */
@NullMarked
package dev.winnow.benchmarks.killing;

import org.jspecify.annotations.NullMarked;
