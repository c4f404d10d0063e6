/** What software that portals run is recognised by. */
@NullMarked
package dev.winnow.portals.probe.sign.software;

import org.jspecify.annotations.NullMarked;
