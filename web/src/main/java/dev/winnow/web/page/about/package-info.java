/**
 * The page that explains the scores as a value. Start reading at {@link
 * dev.winnow.web.page.about.AboutPage}.
 */
@NullMarked
package dev.winnow.web.page.about;

import org.jspecify.annotations.NullMarked;
