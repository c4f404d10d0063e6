package dev.winnow.app.simulation;

/** How a process dies in the middle of a run. */
enum Kill {
  /** It lives. */
  NONE,
  /** Before a message is kept. */
  BEFORE,
  /** After a message was kept, before anybody knew. */
  AFTER,
  /** In the middle of the transaction that keeps a change. */
  AMID_CHANGE,
  /** In the middle of the transaction that ends the run. */
  AMID_END,
  /** It is asked to stop, and does. */
  STOPPED;

  /** The death of a process that exists in the test only. */
  static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
