package dev.winnow.harvest.run;

import dev.winnow.store.run.Reach;
import java.util.OptionalLong;

/**
 * How a walk through a portal ended, as the walk itself knows it; what was kept of it the store
 * knows.
 *
 * @param stop why it ended
 * @param words why, for people; empty at the proved end
 * @param firstDeclared how many datasets the portal declared at first
 * @param declared how many it declared at last
 * @param pages how many pages came in
 * @param skipped how many listed things are no datasets
 * @param poisoned how many records were given up because no page that holds them could be had
 * @param nameless how many things were listed of which nobody can tell which datasets they are
 * @param repeats whether the last page held nothing that earlier ones had not held
 * @param reach how much of the portal was looked at
 */
public record Outcome(
    Stop stop,
    String words,
    OptionalLong firstDeclared,
    OptionalLong declared,
    int pages,
    long skipped,
    long poisoned,
    long nameless,
    boolean repeats,
    Reach reach) {

  /** Why a walk ends. */
  public enum Stop {
    /** The portal said that there is nothing more. */
    PROVED_END,
    /** A page could not be had, or the pages go round in circles. */
    FAULT,
    /** As many records as were asked for. */
    LIMIT,
    /** All that one run may cost was spent. */
    BUDGET,
    /** Winnow is being stopped; the run stays open and goes on next time. */
    CANCELLED
  }
}
