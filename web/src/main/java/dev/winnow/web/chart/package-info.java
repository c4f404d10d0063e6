/**
 * Pictures drawn on the server: plain values that become SVG inside a page or a file of their own.
 * Start reading at {@link dev.winnow.web.chart.Drawing}.
 */
@NullMarked
package dev.winnow.web.chart;

import org.jspecify.annotations.NullMarked;
