package dev.winnow.store;

/** Whose datasets are asked for. */
public sealed interface DueOf {

  /** Those that a portal lists. */
  record Portal(String id) implements DueOf {}

  /** Those that an organisation publishes, wherever. */
  record Organisation(String id) implements DueOf {}
}
