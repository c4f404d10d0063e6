/**
 * Web-accessible folders: metadata files that a web server lists. Start reading at {@link
 * dev.winnow.portals.waf.WafHarvester}.
 */
@NullMarked
package dev.winnow.portals.waf;

import org.jspecify.annotations.NullMarked;
