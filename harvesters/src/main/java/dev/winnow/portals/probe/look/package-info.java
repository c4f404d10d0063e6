/**
 * Looking at an address before anything is known about it: what it answers, and what a harvest
 * there would bring. Start reading at {@link dev.winnow.portals.probe.look.FirstLook}.
 */
@NullMarked
package dev.winnow.portals.probe.look;

import org.jspecify.annotations.NullMarked;
