package dev.winnow.store.memory;

import dev.winnow.store.database.Words;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Asks for diagnoses of runs and writes them. */
final class DiagnosisRows {

  private static final int LONGEST = 4000;

  private DiagnosisRows() {}

  static Optional<Diagnosis> find(Handle handle, long run) {
    return handle
        .createQuery("SELECT kind, words, advice, letter FROM diagnosis WHERE run = ?")
        .bind(0, run)
        .map(
            (row, context) ->
                new Diagnosis(
                    row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
        .findOne();
  }

  static void put(Handle handle, long run, Diagnosis diagnosis) {
    handle.execute(
        """
        INSERT INTO diagnosis (run, kind, words, advice, letter) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (run) DO UPDATE SET kind = excluded.kind, words = excluded.words,
          advice = excluded.advice, letter = excluded.letter
        """,
        run,
        diagnosis.kind(),
        Words.clean(diagnosis.words(), LONGEST),
        Words.clean(diagnosis.advice(), LONGEST),
        Words.clean(diagnosis.letter(), LONGEST));
  }
}
