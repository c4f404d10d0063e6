/**
 * What keeps people's addresses to themselves: digests, sealing and signed links, all of one key.
 * Start reading at {@link dev.winnow.alerts.key.AlertKey}.
 */
@NullMarked
package dev.winnow.alerts.key;

import org.jspecify.annotations.NullMarked;
