/** What protocols and documents that catalogues of all kinds speak are recognised by. */
@NullMarked
package dev.winnow.portals.probe.sign.protocol;

import org.jspecify.annotations.NullMarked;
