/** Handlers of the pages for people. Start reading at {@link dev.winnow.web.site.Site}. */
@NullMarked
package dev.winnow.web.site;

import org.jspecify.annotations.NullMarked;
