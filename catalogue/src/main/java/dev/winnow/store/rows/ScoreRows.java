package dev.winnow.store.rows;

import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.score.Score;
import dev.winnow.store.database.Columns;
import dev.winnow.store.database.InList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Asks for scores. */
public final class ScoreRows {

  // A dataset is due once per profile; asking for this many rows each fills the list, mostly.
  private static final int PROFILES = 4;

  private static final String NOT_BY =
      """
      d.removed IS NULL AND EXISTS (SELECT 1 FROM score_now n WHERE n.dataset = d.id)
        AND NOT EXISTS (SELECT 1 FROM score_now n
          JOIN score s ON s.number = n.number AND s.profile = n.profile
          WHERE n.dataset = d.id AND n.profile = ? AND s.version = ?)
      """;

  private ScoreRows() {}

  /** A score beside the number it is asked for by. */
  private record Found(long by, Score score) {}

  /** The hash of the latest tree of a dataset, by profile. */
  private record Hash(long dataset, String profile, String hash) {}

  /** The hashes of the latest trees of these datasets, by dataset and profile. */
  public static Map<Long, Map<String, String>> hashes(Handle handle, Collection<Long> datasets) {
    Map<Long, Map<String, String>> hashes = new HashMap<>();
    InList.ask(
            handle,
            "SELECT dataset, profile, tree_hash FROM score_now WHERE dataset IN (?*)",
            List.of(),
            datasets,
            (row, context) -> new Hash(row.getLong(1), row.getString(2), row.getString(3)))
        .forEach(
            found ->
                hashes
                    .computeIfAbsent(found.dataset(), dataset -> new HashMap<>())
                    .put(found.profile(), found.hash()));
    return hashes;
  }

  /** The latest scores of these datasets, by dataset, in the order of their profiles' ids. */
  public static Map<Long, List<Score>> latest(Handle handle, Collection<Long> datasets) {
    return latest(handle, datasets, "", List.of(), ScoreDraft::read);
  }

  /** The figures of the latest scores of these datasets under one profile, by dataset. */
  public static Map<Long, List<Score>> figures(
      Handle handle, Collection<Long> datasets, String profile) {
    return latest(handle, datasets, "n.profile = ? AND", List.of(profile), ScoreDraft::readFigures);
  }

  /** How a packed tree becomes a score. */
  private interface Reading {
    Score read(byte[] tree, Instant asOf, Optional<Instant> validUntil);
  }

  private static Map<Long, List<Score>> latest(
      Handle handle, Collection<Long> datasets, String which, List<?> bound, Reading reading) {
    return grouped(
        InList.ask(
            handle,
            """
            SELECT n.dataset, s.tree, n.as_of, n.valid_until
            FROM score_now n JOIN score s ON s.number = n.number AND s.profile = n.profile
            WHERE %s n.dataset IN (?*)
            ORDER BY n.dataset, n.profile
            """
                .formatted(which),
            bound,
            datasets,
            (row, context) ->
                new Found(
                    row.getLong(1),
                    reading.read(
                        row.getBytes(2),
                        Instant.ofEpochMilli(row.getLong(3)),
                        Columns.moment(row, 4)))));
  }

  /** The scores that came with these changes, by the change's number. */
  public static Map<Long, List<Score>> ofChanges(Handle handle, Collection<Long> numbers) {
    return ofChanges(handle, numbers, "", List.of(), ScoreDraft::read);
  }

  /** Those under one profile. */
  public static Map<Long, List<Score>> ofChanges(
      Handle handle, Collection<Long> numbers, String profile) {
    return ofChanges(handle, numbers, "profile = ? AND", List.of(profile), ScoreDraft::read);
  }

  /** The figures of those under one profile. */
  public static Map<Long, List<Score>> figuresOfChanges(
      Handle handle, Collection<Long> numbers, String profile) {
    return ofChanges(handle, numbers, "profile = ? AND", List.of(profile), ScoreDraft::readFigures);
  }

  private static Map<Long, List<Score>> ofChanges(
      Handle handle, Collection<Long> numbers, String which, List<?> bound, Reading reading) {
    return grouped(
        InList.ask(
            handle,
            """
            SELECT number, tree, as_of, valid_until FROM score
            WHERE %s number IN (?*) ORDER BY number, profile
            """
                .formatted(which),
            bound,
            numbers,
            (row, context) ->
                new Found(
                    row.getLong(1),
                    reading.read(
                        row.getBytes(2),
                        Instant.ofEpochMilli(row.getLong(3)),
                        Columns.moment(row, 4)))));
  }

  /** Datasets with a score that holds no longer than now, the longest due first. */
  public static List<DatasetId> due(Handle handle, Instant now, int limit) {
    return handle
        .createQuery(
            """
            SELECT d.portal, d.dataset_key
            FROM (SELECT dataset, valid_until FROM score_now
              WHERE valid_until <= ? ORDER BY valid_until, dataset LIMIT ?) s
            JOIN dataset d ON d.id = s.dataset
            ORDER BY s.valid_until, s.dataset
            """)
        .bind(0, now.toEpochMilli())
        .bind(1, (long) limit * PROFILES)
        .map((row, context) -> new DatasetId(row.getString(1), row.getString(2)))
        .stream()
        .distinct()
        .limit(limit)
        .toList();
  }

  /** Datasets of somebody with a headline score that holds no longer than until then. */
  public static List<DatasetId> dueOf(
      Handle handle, Instant until, String whose, String id, int limit) {
    return handle
        .createQuery(
            """
            SELECT d.portal, d.dataset_key
            FROM score_now s JOIN dataset d ON d.id = s.dataset
            WHERE s.profile = ? AND s.valid_until <= ? AND d.removed IS NULL AND %s
            ORDER BY s.valid_until, d.id LIMIT ?
            """
                .formatted(whose))
        .bind(0, Score.HEADLINE)
        .bind(1, until.toEpochMilli())
        .bind(2, id)
        .bind(3, limit)
        .map((row, context) -> new DatasetId(row.getString(1), row.getString(2)))
        .list();
  }

  /** Lets no score of these datasets be due while they are tombstones. */
  public static void rest(Handle handle, Collection<Long> datasets) {
    InList.execute(
        handle,
        "UPDATE score_now SET valid_until = NULL WHERE dataset IN (?*)",
        List.of(),
        datasets);
  }

  /** Lets every score of these datasets be due at once. */
  public static void wake(Handle handle, Collection<Long> datasets, Instant at) {
    InList.execute(
        handle,
        "UPDATE score_now SET valid_until = ? WHERE dataset IN (?*)",
        List.of(at.toEpochMilli()),
        datasets);
  }

  /** Whether a dataset is there that is not scored by this version of a profile. */
  public static boolean hasOthers(Handle handle, String profile, String version) {
    return handle
        .createQuery("SELECT id FROM dataset d WHERE " + NOT_BY + " LIMIT 1")
        .bind(0, profile)
        .bind(1, version)
        .mapTo(Long.class)
        .findFirst()
        .isPresent();
  }

  /** Lets every score be due at once of datasets that are not scored by this version. */
  public static void wakeOthers(Handle handle, String profile, String version, Instant at) {
    handle.execute(
        "UPDATE score_now SET valid_until = ? WHERE dataset IN (SELECT id FROM dataset d WHERE "
            + NOT_BY
            + ")",
        at.toEpochMilli(),
        profile,
        version);
  }

  private static Map<Long, List<Score>> grouped(List<Found> found) {
    Map<Long, List<Score>> scores = new HashMap<>();
    for (Found one : found) {
      scores.computeIfAbsent(one.by(), by -> new ArrayList<>(2)).add(one.score());
    }
    return scores;
  }
}
