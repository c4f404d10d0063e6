/**
 * The commands of the terminal, one class each. Start reading at {@link
 * dev.winnow.app.command.WinnowCommand}.
 */
@NullMarked
package dev.winnow.app.command;

import org.jspecify.annotations.NullMarked;
