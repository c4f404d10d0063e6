package dev.winnow.store.rows;

/** The statements of the {@link Ledger}, their parameters in the order of the columns. */
final class LedgerSql {

  static final String INSERT_DATASET =
      """
      INSERT INTO dataset (id, portal, dataset_key, source_hash, organisation, change_number,
        content, raw, content_hash, raw_hash, openness, first_seen, last_seen, last_changed,
        seen_run, absent_since, signalled, held, removed)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  static final String UPDATE_DATASET =
      """
      UPDATE dataset SET source_hash = ?, organisation = ?, change_number = ?, content = ?, raw = ?,
        content_hash = ?, raw_hash = ?, openness = ?, first_seen = ?, last_seen = ?,
        last_changed = ?, seen_run = ?, absent_since = ?, signalled = ?, held = ?, removed = ?
      WHERE id = ?
      """;

  static final String INSERT_CHANGE =
      "INSERT INTO change_log (number, dataset, kind, moment, run) VALUES (?, ?, ?, ?, ?)";

  static final String INSERT_CONTENT =
      "INSERT INTO content (number, dataset, raw, body) VALUES (?, ?, ?, ?)";

  static final String INSERT_CHANGE_SEEN =
      """
      INSERT INTO change_seen (number, dataset, seen, before, touched, stated, stated_before)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """;

  static final String INSERT_RAW =
      "INSERT INTO raw (number, form, hash, body, context) VALUES (?, ?, ?, ?, ?)";

  static final String UPDATE_RAW =
      "UPDATE raw SET form = ?, hash = ?, body = ?, context = ? WHERE number = ?";

  static final String INSERT_SCORE =
      """
      INSERT INTO score (number, profile, dataset, version, overall, overall_low, overall_high,
        quality, quality_low, quality_high, licence, licence_low, licence_high, freshness,
        freshness_low, freshness_high, stage, as_of, valid_until, tree)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  static final String LATEST_SCORE =
      """
      INSERT INTO score_now (dataset, profile, number, tree_hash, as_of, valid_until)
      VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (dataset, profile) DO UPDATE SET number = excluded.number,
        tree_hash = excluded.tree_hash, as_of = excluded.as_of, valid_until = excluded.valid_until
      """;

  static final String HEADLINE =
      """
      UPDATE dataset SET stage = ?, overall = ?, quality = ?, licence = ?, freshness = ?
      WHERE id = ?
      """;

  static final String STILL_VALID =
      "UPDATE score_now SET as_of = ?, valid_until = ? WHERE dataset = ? AND profile = ?";

  static final String MARK_CHANGE = "UPDATE dataset SET change_number = ? WHERE id = ?";

  static final String DESCRIBE =
      "UPDATE dataset SET filled = ?, modified_day = ?, frequency = ? WHERE id = ?";

  private LedgerSql() {}
}
