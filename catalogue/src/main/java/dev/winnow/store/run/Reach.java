package dev.winnow.store.run;

/** How much of a portal a run looked at, which decides what it may conclude from silence. */
public enum Reach {
  /** Everything was listed: what was not seen is absent. */
  EVERYTHING,
  /** Only what changed since some moment was listed: silence means nothing. */
  CHANGES,
  /** The portal said that nothing was modified: what is there is seen, what was absent still is. */
  NOT_MODIFIED
}
