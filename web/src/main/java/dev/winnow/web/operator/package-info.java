/**
 * What only the operator of this server may ask it to do, by a token. Start reading at {@link
 * dev.winnow.web.operator.Operator}.
 */
@NullMarked
package dev.winnow.web.operator;

import org.jspecify.annotations.NullMarked;
