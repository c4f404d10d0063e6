/** Watches from the terminal, for the operator at the machine. */
@NullMarked
package dev.winnow.app.command.watch;

import org.jspecify.annotations.NullMarked;
