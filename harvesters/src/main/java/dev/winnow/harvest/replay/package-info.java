/**
 * Exchanges with portals written to a folder and played back, so that what a portal gave once can
 * be compared for ever. Start reading at {@link dev.winnow.harvest.replay.RecordedWalk}.
 */
@NullMarked
package dev.winnow.harvest.replay;

import org.jspecify.annotations.NullMarked;
