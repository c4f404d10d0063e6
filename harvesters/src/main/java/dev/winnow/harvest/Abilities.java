package dev.winnow.harvest;

/**
 * What a kind of portal can do beside listing everything.
 *
 * @param since how it can be asked for what changed since a moment
 * @param deletions how one learns that a dataset is gone
 * @param splittable whether a page may be asked for at any position and size
 */
public record Abilities(Since since, Deletions deletions, boolean splittable) {

  /** How a portal can be asked for what changed since a moment. */
  public enum Since {
    NONE,
    FILTER,
    NEWEST_FIRST
  }

  /** How one learns that a dataset is gone. */
  public enum Deletions {
    BY_ABSENCE,
    SIGNALLED
  }

  /** Lists everything, in pages at any position, and says nothing about deletions. */
  public static final Abilities PAGED = new Abilities(Since.NONE, Deletions.BY_ABSENCE, true);

  /** Lists everything in the order it likes. */
  public static final Abilities WALK = new Abilities(Since.NONE, Deletions.BY_ABSENCE, false);
}
