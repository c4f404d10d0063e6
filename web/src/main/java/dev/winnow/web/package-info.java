/**
 * Pages, REST API and feeds: read-only over store and index. Start reading at {@link
 * dev.winnow.web.WebServer}.
 */
@NullMarked
package dev.winnow.web;

import org.jspecify.annotations.NullMarked;
