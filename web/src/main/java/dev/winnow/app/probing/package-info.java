/**
 * What the probe needs of the rest of Winnow: the way to the network, scores for its sample, what
 * is held already. Start reading at {@link dev.winnow.app.probing.Inspector}.
 */
@NullMarked
package dev.winnow.app.probing;

import org.jspecify.annotations.NullMarked;
