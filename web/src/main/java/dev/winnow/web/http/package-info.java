/**
 * How every answer is sent: routes, headers, ETags and problem documents. Start reading at {@link
 * dev.winnow.web.http.Reply}.
 */
@NullMarked
package dev.winnow.web.http;

import org.jspecify.annotations.NullMarked;
