/**
 * Sitemaps of any kind, and the order in which they are walked. Start reading at {@link
 * dev.winnow.portals.reading.sitemap.Sitemaps}.
 */
@NullMarked
package dev.winnow.portals.reading.sitemap;

import org.jspecify.annotations.NullMarked;
