/**
 * What others quote: figures as files and badges to be shown on other sites. Start reading at
 * {@link dev.winnow.web.quote.FigureHandler}.
 */
@NullMarked
package dev.winnow.web.quote;

import org.jspecify.annotations.NullMarked;
