package dev.winnow.app.simulation;

/** What befalls a simulated portal during one run. */
enum Misfortune {
  NONE,
  /** One page fails once. */
  FLAKES,
  /** One record spoils every page that holds it. */
  POISON,
  /** Nothing can be had from some record on. */
  DOWN,
  /** A page breaks off in the middle. */
  CUT_OFF,
  /** The portal says that it has more than it has. */
  BOASTS,
  /** The list ends before its end. */
  ENDS_EARLY,
  /** The first page comes again and again. */
  REPEATS,
  /** An id is listed twice. */
  REPEATED_ID,
  /** A record has no title. */
  UNREADABLE,
  /** A record is listed, but cannot be had. */
  UNFETCHED,
  /** Nothing is listed. */
  EMPTY,
  /** The list changes while it is walked. */
  TURNS
}
