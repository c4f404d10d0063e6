package dev.winnow.store.event;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.score.Score;
import dev.winnow.store.database.Columns;
import dev.winnow.store.database.Database;
import dev.winnow.store.database.InList;
import dev.winnow.store.expectation.Alarm;
import dev.winnow.store.expectation.Expectations;
import dev.winnow.store.rows.Comparison;
import dev.winnow.store.rows.ScoreRows;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What there is to make events of. Changes outside of runs are looked at in order as they come, the
 * changes of a run after its end, when it is known what kind of run it was.
 */
public final class Transitions {

  private final Database database;

  /** The changes of a database. */
  public Transitions(Database database) {
    this.database = database;
  }

  /** How far changes outside of runs were looked at, and how far they go. */
  public Progress progress() {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT p.change_number, c.change_number FROM event_progress p, counter c")
                .map((row, context) -> new Progress(row.getLong(1), row.getLong(2)))
                .one());
  }

  /** The last change that was looked at, and the last there is. */
  public record Progress(long told, long last) {}

  /** Changes outside of runs after this number, in order. */
  public List<Transition> outside(long after, int limit) {
    return database.read(handle -> TransitionRows.outside(handle, after, limit));
  }

  /** Changes of a run after this number, in order. */
  public List<Transition> during(long run, long after, int limit) {
    return database.read(handle -> TransitionRows.during(handle, run, after, limit));
  }

  /** The changes of these numbers, as far as they may be news. */
  public List<Transition> numbered(Collection<Long> numbers) {
    return database.read(handle -> TransitionRows.numbered(handle, numbers));
  }

  /** Runs that have ended and whose changes were not all looked at, the first to end first. */
  public List<EndedRun> ended(int limit) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT id, portal, started, ended, verdict, datasets, told FROM run
                    WHERE all_told = 0 AND ended IS NOT NULL ORDER BY ended, id LIMIT ?
                    """)
                .bind(0, limit)
                .map(
                    (row, context) ->
                        new EndedRun(
                            row.getLong(1),
                            row.getString(2),
                            Instant.ofEpochMilli(row.getLong(3)),
                            Instant.ofEpochMilli(row.getLong(4)),
                            Columns.text(row, 5).orElse(""),
                            row.getLong(6),
                            row.getLong(7)))
                .list());
  }

  /**
   * A run that has ended.
   *
   * @param verdict its code
   * @param datasets how many its portal had then
   * @param told the number of its last change that was looked at
   */
  public record EndedRun(
      long id,
      String portal,
      Instant started,
      Instant ended,
      String verdict,
      long datasets,
      long told) {}

  /** What of a run was out of the usual. */
  public List<Alarm> alarms(long run) {
    return database.read(handle -> Expectations.of(handle, run));
  }

  /** The contents of these numbers. */
  public Map<Long, Dataset> contents(Collection<Long> numbers) {
    return database.read(handle -> Comparison.contents(handle, numbers));
  }

  /** The headline scores of these numbers without their trees. */
  public Map<Long, Mark> marks(Collection<Long> numbers) {
    return database.read(handle -> TransitionRows.marks(handle, numbers));
  }

  /** The headline scores of these numbers. */
  public Map<Long, Score> scores(Collection<Long> numbers) {
    return only(database.read(handle -> ScoreRows.ofChanges(handle, numbers, Score.HEADLINE)));
  }

  /** The same without reasons, evidence, fixes and gains. */
  public Map<Long, Score> figures(Collection<Long> numbers) {
    return only(
        database.read(handle -> ScoreRows.figuresOfChanges(handle, numbers, Score.HEADLINE)));
  }

  private static Map<Long, Score> only(Map<Long, List<Score>> ofOneProfile) {
    Map<Long, Score> scores = new HashMap<>();
    ofOneProfile.forEach((number, all) -> scores.put(number, all.getFirst()));
    return scores;
  }

  /** What is known of the addresses that datasets name, by the number of the dataset's row. */
  public Map<Long, List<LinkState>> links(Collection<Long> datasets) {
    return database.read(handle -> TransitionRows.links(handle, datasets));
  }

  /** Hosts that failed when they were last looked at. */
  public List<LinkState> failingHosts() {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT address, state, kind, since, detail, failing, failures FROM link
                    WHERE substr(address, 1, 2) = '//' AND state IN ('BROKEN', 'UNSURE')
                    """)
                .map((row, context) -> LinkState.read(row, 1))
                .list());
  }

  /** How many datasets name an address of a host. */
  public int users(String host) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT COUNT(DISTINCT u.dataset) FROM link_target t
                      JOIN link_use u ON u.hash = t.hash WHERE t.host = ?
                    """)
                .bind(0, host)
                .mapTo(Integer.class)
                .one());
  }

  /** Datasets that name an address of a host, the longest known first. */
  public List<DatasetId> datasetsOn(String host, int limit) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT DISTINCT d.id, d.portal, d.dataset_key FROM link_target t
                      JOIN link_use u ON u.hash = t.hash JOIN dataset d ON d.id = u.dataset
                    WHERE t.host = ? AND d.removed IS NULL ORDER BY d.id LIMIT ?
                    """)
                .bind(0, host)
                .bind(1, limit)
                .map((row, context) -> new DatasetId(row.getString(2), row.getString(3)))
                .list());
  }

  /** How the harvests of all portals fare. */
  public List<PortalState> portals() {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT s.portal, s.first, s.complete, r.verdict, r.started, r.reason
                    FROM (SELECT portal, MIN(started) AS first, MAX(id) AS newest,
                        MAX(CASE WHEN verdict = 'complete' THEN ended END) AS complete
                      FROM run GROUP BY portal) s
                    JOIN run r ON r.id = s.newest ORDER BY s.portal
                    """)
                .map(
                    (row, context) ->
                        new PortalState(
                            row.getString(1),
                            Instant.ofEpochMilli(row.getLong(2)),
                            Columns.moment(row, 3),
                            Columns.text(row, 4).orElse(""),
                            Instant.ofEpochMilli(row.getLong(5)),
                            row.getString(6)))
                .list());
  }

  /** What was told last of these subjects; those of which nothing lasts are absent. */
  public Map<String, String> standings(String aspect, Collection<String> subjects) {
    Map<String, String> standings = new HashMap<>();
    database
        .read(
            handle ->
                InList.ask(
                    handle,
                    "SELECT subject, state FROM event_standing"
                        + " WHERE aspect = ? AND subject IN (?*)",
                    List.of(aspect),
                    subjects,
                    (row, context) -> Map.entry(row.getString(1), row.getString(2))))
        .forEach(one -> standings.put(one.getKey(), one.getValue()));
    return standings;
  }

  /** Everything of an aspect that lasts, by subject. */
  public Map<String, String> standings(String aspect) {
    return standings(aspect, "");
  }

  /** Everything of an aspect that lasts of subjects that begin like this. */
  public Map<String, String> standings(String aspect, String beginning) {
    Map<String, String> standings = new HashMap<>();
    database
        .read(
            handle ->
                handle
                    .createQuery(
                        "SELECT subject, state FROM event_standing"
                            + " WHERE aspect = ? AND subject >= ? AND subject < ?")
                    .bind(0, aspect)
                    .bind(1, beginning)
                    .bind(2, beginning + "\uFFFF")
                    .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                    .list())
        .forEach(one -> standings.put(one.getKey(), one.getValue()));
    return standings;
  }

  /** What portals are called, as far as they are configured. */
  public Optional<String> portalTitle(String portal) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT title FROM portal WHERE id = ?")
                .bind(0, portal)
                .mapTo(String.class)
                .findOne());
  }

  /**
   * Keeps news in one transaction.
   *
   * @return false, and nothing is kept, when another process told them first
   */
  public boolean keep(News news) {
    return database.change((handle, numbers) -> NewsKeeping.keep(handle, news));
  }
}
