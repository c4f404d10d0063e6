package dev.winnow.store.trend;

import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.score.Score;
import java.util.Optional;

/**
 * A latest score, for who asks for nothing else of a dataset.
 *
 * @param organisation the id of its publisher, if that is known
 */
public record ScoredDataset(DatasetId id, Optional<String> organisation, Score score) {}
