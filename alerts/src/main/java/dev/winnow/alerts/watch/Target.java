package dev.winnow.alerts.watch;

import dev.winnow.catalogue.DatasetId;

/** What is watched. */
public sealed interface Target {

  /** One dataset. */
  record OfDataset(DatasetId dataset) implements Target {}

  /**
   * Every dataset that a search finds, those to come included.
   *
   * @param query the search as it stands behind the question mark in the address of the search
   *     page, such as {@code q=water&format=csv}; empty for everything
   */
  record OfSearch(String query) implements Target {}

  /** An organisation and all its datasets. */
  record OfOrganisation(String organisation) implements Target {}

  /** A portal and all its datasets. */
  record OfPortal(String portal) implements Target {}
}
