/**
 * How answers are written: tables, trees, JSON, progress, exports. Start reading at {@link
 * dev.winnow.app.output.HarvestReport}.
 */
@NullMarked
package dev.winnow.app.output;

import org.jspecify.annotations.NullMarked;
