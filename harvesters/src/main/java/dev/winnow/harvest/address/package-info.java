/** Hosts, ports and networks, as guards look at them. */
@NullMarked
package dev.winnow.harvest.address;

import org.jspecify.annotations.NullMarked;
