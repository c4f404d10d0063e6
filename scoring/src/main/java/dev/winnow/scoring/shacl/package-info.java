/**
 * Shapes as metrics: rules about descriptions, written in the W3C's SHACL and kept in {@code
 * config/shapes}. Start reading at {@link dev.winnow.scoring.shacl.ShapeMetric}.
 */
@NullMarked
package dev.winnow.scoring.shacl;

import org.jspecify.annotations.NullMarked;
