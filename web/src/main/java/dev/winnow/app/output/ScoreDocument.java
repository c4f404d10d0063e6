package dev.winnow.app.output;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.score.Score;
import dev.winnow.store.run.Fault;
import java.util.List;

/** Scores being written in one form, dataset by dataset; closing it ends the document. */
public interface ScoreDocument extends AutoCloseable {

  /** Adds a dataset with its scores, one per profile that was asked for. */
  void add(Dataset dataset, List<Score> scores);

  /** Adds what could not be read. */
  default void add(Fault fault) {}

  @Override
  void close();
}
