/** Commands about organisations. */
@NullMarked
package dev.winnow.app.command.organisation;

import org.jspecify.annotations.NullMarked;
