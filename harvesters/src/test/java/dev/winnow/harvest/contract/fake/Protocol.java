package dev.winnow.harvest.contract.fake;

import dev.winnow.harvest.Fetchers;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How portals of one type list datasets: a row of the contract, and all that it needs to know. */
public interface Protocol {

  /** The type, as in a portal's file. */
  String type();

  /** What it has. */
  Set<Trait> traits();

  /** Where the operator's address points, from a slash on. */
  String path();

  /** What else its portals' files say. */
  default Map<String, String> settings() {
    return Map.of();
  }

  /** How it is asked for what changed; empty where it cannot be. */
  default Optional<Question> changes() {
    return Optional.empty();
  }

  /** What carries its documents, where that is not the web alone. */
  default Fetchers carriedBy(Fetchers web) {
    return web;
  }

  /** The honest answer to a request; what is cut from the shelf may not be. */
  Reply answer(Ask ask, Shelf shelf);
}
