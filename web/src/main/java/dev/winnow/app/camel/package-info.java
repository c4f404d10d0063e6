/**
 * Gives portals of the type {@code camel} their documents. Start reading at {@link
 * dev.winnow.app.camel.CamelFetchers}.
 */
@NullMarked
package dev.winnow.app.camel;

import org.jspecify.annotations.NullMarked;
