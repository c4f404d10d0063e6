/**
 * The pages of portals and their runs as values. Start reading at {@link
 * dev.winnow.web.page.portal.PortalPages}.
 */
@NullMarked
package dev.winnow.web.page.portal;

import org.jspecify.annotations.NullMarked;
