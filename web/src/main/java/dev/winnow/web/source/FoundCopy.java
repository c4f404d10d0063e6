package dev.winnow.web.source;

import dev.winnow.store.StoredDataset;
import dev.winnow.store.copies.Copy;

/**
 * A copy of a dataset with all that is known about it.
 *
 * @param copy which record it is and why it is taken for a copy
 * @param stored the record
 */
public record FoundCopy(Copy copy, StoredDataset stored) {}
