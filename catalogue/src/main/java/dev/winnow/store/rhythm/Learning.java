package dev.winnow.store.rhythm;

import dev.winnow.store.rhythm.PeerRows.Key;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Learns how often data changes from how long each dataset was watched and how often it was seen to
 * change, those that never did included: what never changes would else be forgotten, and everything
 * rare be called late.
 */
final class Learning {

  /** Watched for less, a dataset says little; for less than this without a change, nothing. */
  private static final Duration WATCHED = Duration.ofDays(60);

  private static final double WATCHED_IN_VAIN = 180;
  private static final long FEWEST = 8;
  private static final double LEAST_SPREAD = 0.3;
  private static final double DAY = Duration.ofDays(1).toMillis();

  private final Map<Key, Sum> sums = new HashMap<>();

  private Learning() {}

  /** What datasets of one kind add up to; noise is what chance alone spreads them. */
  private record Sum(long datasets, double logDays, double squares, double noise) {

    static final Sum NOTHING = new Sum(0, 0, 0, 0);

    Sum plus(double days, long changes) {
      double log = Math.log(days);
      return new Sum(datasets + 1, logDays + log, squares + log * log, noise + 1 / (changes + 1.0));
    }

    double mean() {
      return logDays / datasets;
    }

    double spread() {
      double variance = squares / datasets - mean() * mean() - noise / datasets;
      return Math.max(LEAST_SPREAD, Math.sqrt(Math.max(0, variance)));
    }
  }

  /** Learns everything anew. */
  static void all(Handle handle) {
    Learning learning = new Learning();
    handle
        .createQuery(
            """
            SELECT d.organisation, d.frequency, d.last_seen - d.first_seen, COUNT(c.number)
            FROM dataset d LEFT JOIN change_seen c ON c.dataset = d.id
              AND c.touched <> 'description'
              AND NOT (c.touched = 'date' AND d.portal IN (SELECT portal FROM stamped_day))
            WHERE d.removed IS NULL AND d.frequency IS NOT NULL AND d.last_seen - d.first_seen >= ?
            GROUP BY d.id, d.organisation, d.frequency, d.last_seen, d.first_seen
            """)
        .bind(0, WATCHED.toMillis())
        .map(
            (row, context) -> {
              long organisation = row.getLong(1);
              return learning.add(
                  row.wasNull() ? OptionalLong.empty() : OptionalLong.of(organisation),
                  row.getString(2),
                  row.getLong(3) / DAY,
                  row.getLong(4));
            })
        .forEach(added -> {});
    learning.write(handle);
  }

  private boolean add(OptionalLong organisation, String frequency, double watched, long changes) {
    if (changes == 0 && watched < WATCHED_IN_VAIN) {
      return false;
    }
    // Half a change more, so that what never changed counts as what is about to.
    double days = watched / (changes + 0.5);
    organisation.ifPresent(one -> add(new Key(one, frequency), days, changes));
    organisation.ifPresent(one -> add(new Key(one, PeerRows.ANY), days, changes));
    add(new Key(PeerRows.EVERYBODY, frequency), days, changes);
    return true;
  }

  private void add(Key key, double days, long changes) {
    sums.put(key, sums.getOrDefault(key, Sum.NOTHING).plus(days, changes));
  }

  private void write(Handle handle) {
    handle.execute("DELETE FROM rhythm_peers");
    try (PreparedBatch batch =
        handle.prepareBatch(
            """
            INSERT INTO rhythm_peers (organisation, frequency, datasets, log_days, spread)
            VALUES (?, ?, ?, ?, ?)
            """)) {
      sums.forEach(
          (key, sum) -> {
            if (sum.datasets() >= FEWEST) {
              batch
                  .bind(0, key.organisation())
                  .bind(1, key.frequency())
                  .bind(2, sum.datasets())
                  .bind(3, sum.mean())
                  .bind(4, sum.spread())
                  .add();
            }
          });
      if (batch.size() > 0) {
        batch.execute();
      }
    }
  }
}
