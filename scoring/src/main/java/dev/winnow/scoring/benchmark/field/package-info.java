/**
 * The whole field at a glance. Start reading at {@link dev.winnow.scoring.benchmark.field.Viewing}.
 */
@NullMarked
package dev.winnow.scoring.benchmark.field;

import org.jspecify.annotations.NullMarked;
