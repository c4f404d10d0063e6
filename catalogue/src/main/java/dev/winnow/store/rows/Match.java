package dev.winnow.store.rows;

import java.util.Optional;

/**
 * An entry beside what is kept of the same dataset.
 *
 * @param draft the entry, under the lasting name that it is kept under
 * @param kept the dataset as it is kept; empty when it is new
 */
public record Match(Draft draft, Optional<DatasetRow> kept) {}
