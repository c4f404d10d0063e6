package dev.winnow.store;

import dev.winnow.catalogue.DatasetId;

/**
 * What the store holds under an id of the source.
 *
 * @param id the dataset's lasting name
 * @param hash of the raw record it was last read from
 * @param removed whether it is a tombstone
 */
public record Known(DatasetId id, String hash, boolean removed) {}
