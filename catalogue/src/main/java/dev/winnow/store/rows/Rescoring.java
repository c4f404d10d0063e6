package dev.winnow.store.rows;

import dev.winnow.catalogue.DatasetId;
import dev.winnow.store.database.Numbers;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Keeps new scores of datasets whose content stays as it is. */
public final class Rescoring {

  private Rescoring() {}

  /** Keeps those scores that came out otherwise, as one change per dataset; says of how many. */
  public static int keep(
      Handle handle,
      Numbers numbers,
      Map<DatasetId, List<ScoreDraft>> scores,
      String kind,
      Instant at) {
    Map<DatasetId, DatasetRow> rows = DatasetRows.named(handle, scores.keySet());
    Map<Long, Map<String, String>> hashes =
        ScoreRows.hashes(handle, rows.values().stream().map(DatasetRow::id).toList());
    Ledger ledger = new Ledger(handle);
    int changed = 0;
    for (Map.Entry<DatasetId, List<ScoreDraft>> entry : scores.entrySet()) {
      Optional<DatasetRow> row = Optional.ofNullable(rows.get(entry.getKey()));
      if (row.isEmpty()) {
        continue;
      }
      long dataset = row.get().id();
      Map<String, String> latest = hashes.getOrDefault(dataset, Map.of());
      List<ScoreDraft> others = others(ledger, dataset, entry.getValue(), latest);
      if (!others.isEmpty()) {
        long number = numbers.nextChange();
        ledger.touch(number, dataset, kind, at);
        others.forEach(draft -> ledger.score(number, dataset, draft));
        changed++;
      }
    }
    ledger.flush();
    return changed;
  }

  private static List<ScoreDraft> others(
      Ledger ledger, long dataset, List<ScoreDraft> drafts, Map<String, String> latest) {
    return drafts.stream().filter(draft -> isOther(ledger, dataset, draft, latest)).toList();
  }

  private static boolean isOther(
      Ledger ledger, long dataset, ScoreDraft draft, Map<String, String> latest) {
    boolean same = draft.hash().equals(latest.get(draft.score().profile()));
    if (same) {
      ledger.stillValid(dataset, draft.score());
    }
    return !same;
  }
}
