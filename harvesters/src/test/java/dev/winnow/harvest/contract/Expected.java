package dev.winnow.harvest.contract;

import dev.winnow.store.run.Verdict;

/**
 * What a harvest must come to under a fault.
 *
 * @param verdict of the run
 * @param kept what the store must hold afterwards
 */
record Expected(Verdict verdict, Kept kept) {

  /** What the store holds after a run that a fault struck. */
  enum Kept {
    /** What the portal has, and nothing else. */
    EVERYTHING,
    /** What the portal has, but the seventh dataset as it was before. */
    ALL_BUT_THE_SEVENTH,
    /** Every dataset that was there before, as it was or as it is now. */
    NOTHING_LOST,
    /** As the portal is; the seventh goes, for its own page says that it is none any more. */
    THE_SEVENTH_LEAVES
  }

  static final Expected ALL_IS_WELL = new Expected(Verdict.COMPLETE, Kept.EVERYTHING);
  static final Expected FAILED = new Expected(Verdict.FAILED, Kept.NOTHING_LOST);
  static final Expected PARTIAL = new Expected(Verdict.PARTIAL, Kept.NOTHING_LOST);

  static Expected partial(Kept kept) {
    return new Expected(Verdict.PARTIAL, kept);
  }

  static Expected complete(Kept kept) {
    return new Expected(Verdict.COMPLETE, kept);
  }
}
