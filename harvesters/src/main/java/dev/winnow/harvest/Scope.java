package dev.winnow.harvest;

import java.time.Instant;

/** What a run wants: everything, or what changed since a moment. */
public sealed interface Scope {

  /** The whole portal. */
  record Everything() implements Scope {}

  /** What changed since a moment, as far as the portal can tell. */
  record Since(Instant moment) implements Scope {}

  /** The whole portal. */
  Scope EVERYTHING = new Everything();
}
