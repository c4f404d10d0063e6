/**
 * The program: main, the wiring of every part, and the one screen that shows the way of a record.
 * Start reading at {@link dev.winnow.app.Pipeline}.
 */
@NullMarked
package dev.winnow.app;

import org.jspecify.annotations.NullMarked;
