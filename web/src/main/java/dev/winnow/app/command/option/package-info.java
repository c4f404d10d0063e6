/** What every command understands. */
@NullMarked
package dev.winnow.app.command.option;

import org.jspecify.annotations.NullMarked;
