/**
 * The signs by which each type of portal is recognised, one small file per type. Start reading at
 * {@link dev.winnow.portals.probe.sign.Recogniser}.
 */
@NullMarked
package dev.winnow.portals.probe.sign;

import org.jspecify.annotations.NullMarked;
