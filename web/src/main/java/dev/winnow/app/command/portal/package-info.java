/** Commands about portals: what they are, how they stand, what a run changed. */
@NullMarked
package dev.winnow.app.command.portal;

import org.jspecify.annotations.NullMarked;
