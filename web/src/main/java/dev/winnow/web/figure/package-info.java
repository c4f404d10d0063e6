/**
 * Figures that can be quoted: a picture with its table, its date and its method, as a part of a
 * page and as a file. Start reading at {@link dev.winnow.web.figure.Figure}.
 */
@NullMarked
package dev.winnow.web.figure;

import org.jspecify.annotations.NullMarked;
