package dev.winnow.harvest.contract.fake;

import java.util.Set;

/** How portals of one type list datasets: a row of the contract, and all that it needs to know. */
public interface Protocol {

  /** The type, as in a portal's file. */
  String type();

  /** What it has. */
  Set<Trait> traits();

  /** Where the operator's address points, from a slash on. */
  String path();

  /** The honest answer to a request; what is cut from the shelf may not be. */
  Reply answer(Ask ask, Shelf shelf);
}
