/** What commands write about portals and their runs. */
@NullMarked
package dev.winnow.app.output.portal;

import org.jspecify.annotations.NullMarked;
