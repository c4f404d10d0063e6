/**
 * Handlers of the API, the feeds and the tables for programs. Start reading at {@link
 * dev.winnow.web.api.Api}.
 */
@NullMarked
package dev.winnow.web.api;

import org.jspecify.annotations.NullMarked;
