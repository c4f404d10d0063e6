package dev.winnow.store;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.store.database.Database;
import dev.winnow.store.database.Hashes;
import dev.winnow.store.database.Numbers;
import dev.winnow.store.rows.DatasetRow;
import dev.winnow.store.rows.DatasetRows;
import dev.winnow.store.rows.Draft;
import dev.winnow.store.rows.Match;
import dev.winnow.store.rows.Matches;
import dev.winnow.store.rows.RawRows;
import dev.winnow.store.rows.Rescoring;
import dev.winnow.store.rows.ScoreDraft;
import dev.winnow.store.rows.ScoreRows;
import dev.winnow.store.run.Entry;
import dev.winnow.store.run.Raw;
import dev.winnow.store.trend.ScoreWalk;
import dev.winnow.store.trend.ScoredDataset;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** Datasets as they are kept. */
public final class Datasets {

  private final Database database;

  Datasets(Database database) {
    this.database = database;
  }

  /** What is held under these ids of the source, by source id; absent ones are new. */
  public Map<String, Known> known(String portal, Collection<String> sourceIds) {
    Map<String, String> hashes = new HashMap<>();
    sourceIds.forEach(id -> hashes.put(Hashes.of(id), id));
    Map<String, DatasetRow> rows =
        database.read(handle -> DatasetRows.bySource(handle, portal, hashes.keySet()));
    Map<String, Known> known = new HashMap<>();
    rows.forEach(
        (hash, row) ->
            known.put(
                hashes.get(hash), new Known(row.name(), row.content().rawHash(), row.isRemoved())));
    return known;
  }

  /** The dataset of this id, tombstones included. */
  public Optional<StoredDataset> find(DatasetId id) {
    return Optional.ofNullable(load(List.of(id)).get(id));
  }

  /** These datasets by id, tombstones included, in one question; unknown ids are absent. */
  public Map<DatasetId, StoredDataset> load(Collection<DatasetId> ids) {
    return database.read(handle -> Loading.load(handle, ids));
  }

  /**
   * The same for who shows no score to people: only the scores under one profile, and of those only
   * the figures, without reasons, evidence, fixes and gains.
   */
  public Map<DatasetId, StoredDataset> withFigures(Collection<DatasetId> ids, String profile) {
    return database.read(handle -> Loading.withFigures(handle, ids, profile));
  }

  /** The same without scores, for who makes new ones. */
  public Map<DatasetId, StoredDataset> withoutScores(Collection<DatasetId> ids) {
    return database.read(handle -> Loading.withoutScores(handle, ids));
  }

  /** What the portal last sent for this dataset. */
  public Optional<Raw> raw(DatasetId id) {
    return Optional.ofNullable(raws(List.of(id)).get(id));
  }

  /**
   * What portals last sent for these datasets, in one question per portal; unknown ids are absent.
   */
  public Map<DatasetId, Raw> raws(Collection<DatasetId> ids) {
    return database.read(handle -> RawRows.latest(handle, ids));
  }

  /** Every change of a dataset, the newest first; changes of its copies are not its own. */
  public List<Version> history(DatasetId id) {
    return database.read(handle -> Loading.history(handle, id));
  }

  /** Ids of datasets that are there, in order of id, after this one; to walk through all. */
  public List<DatasetId> after(Optional<DatasetId> last, int limit) {
    return database.read(handle -> DatasetRows.after(handle, last, limit));
  }

  /** How many datasets are there, by portal. */
  public Map<String, Long> counts() {
    return database.read(DatasetRows::counts);
  }

  /**
   * Everything known beside the kept descriptions of these datasets, at a moment; of an unknown id
   * only the moment is known.
   */
  public Map<DatasetId, Facts> facts(Collection<DatasetId> ids, Instant asOf) {
    return database.read(handle -> Loading.facts(handle, ids, asOf));
  }

  /**
   * Everything known beside these descriptions, at a moment: the links are those that they name
   * now, so that new and changed datasets can be scored before they are kept.
   */
  public Map<DatasetId, Facts> factsOf(Collection<Dataset> datasets, Instant asOf) {
    return database.read(handle -> Loading.factsOf(handle, datasets, asOf));
  }

  /**
   * Datasets whose scores time alone may have changed by now, the longest due first, at most {@code
   * limit}; empty when nothing is due. {@link #rescore} takes them off this list.
   */
  public List<DatasetId> due(Instant now, int limit) {
    return database.read(handle -> ScoreRows.due(handle, now, limit));
  }

  /**
   * Lets every score be due that was not made by these versions of profiles, as when a profile was
   * changed, and every dataset that has none under one of them.
   *
   * @param versions of the profiles that are kept, by id
   * @return whether there were any
   */
  public boolean outdate(Map<String, String> versions, Instant at) {
    boolean some = false;
    for (Map.Entry<String, String> profile : versions.entrySet()) {
      if (database.read(
          handle -> ScoreRows.hasOthers(handle, profile.getKey(), profile.getValue()))) {
        database.write(
            handle -> ScoreRows.wakeOthers(handle, profile.getKey(), profile.getValue(), at));
        some = true;
      }
    }
    return some;
  }

  /**
   * Datasets of one publisher or portal whose headline scores time alone may change until a moment,
   * the soonest first, at most {@code limit}.
   */
  public List<DatasetId> due(Instant until, DueOf whose, int limit) {
    return database.read(
        handle ->
            switch (whose) {
              case DueOf.Portal portal ->
                  ScoreRows.dueOf(handle, until, "d.portal = ?", portal.id(), limit);
              case DueOf.Organisation organisation ->
                  ScoreRows.dueOf(
                      handle,
                      until,
                      "d.organisation = (SELECT id FROM organisation WHERE slug = ?)",
                      organisation.id(),
                      limit);
            });
  }

  /**
   * The latest scores of datasets that are there, in order of id after this one, at most {@code
   * limit}; those of one portal or organisation only, where such an id is given.
   */
  public List<ScoredDataset> scores(
      String profile,
      Optional<String> portal,
      Optional<String> organisation,
      Optional<DatasetId> last,
      int limit) {
    ScoreWalk walk = new ScoreWalk(profile, portal, organisation);
    return database.read(handle -> walk.after(handle, last, limit));
  }

  /**
   * Keeps new scores of unchanged datasets; kind is TIME, LINKS or PROFILE. A score that came out
   * the same, moments aside, is no change: only how long it holds is kept. Unknown ids are passed
   * over.
   */
  public void rescore(List<Rescored> scores, ChangeKind kind, Instant at) {
    if (kind != ChangeKind.TIME && kind != ChangeKind.LINKS && kind != ChangeKind.PROFILE) {
      throw new IllegalArgumentException(
          "scores without new content are a change of kind time, links or profile, was "
              + kind.code());
    }
    Map<DatasetId, List<ScoreDraft>> drafts = new LinkedHashMap<>();
    scores.forEach(
        rescored ->
            drafts.put(rescored.id(), rescored.scores().stream().map(ScoreDraft::of).toList()));
    database.change((handle, numbers) -> Rescoring.keep(handle, numbers, drafts, kind.code(), at));
  }

  /**
   * Keeps datasets that were read anew from their raw records, where they differ, as a change of
   * kind PROFILE: Winnow understands them otherwise, the portal said nothing new. Unknown ids are
   * passed over.
   */
  public void reread(List<Entry> entries, Instant at) {
    Map<String, List<Draft>> byPortal = new TreeMap<>();
    for (Entry entry : entries) {
      byPortal
          .computeIfAbsent(entry.dataset().id().portal(), portal -> new ArrayList<>())
          .add(Draft.of(entry));
    }
    byPortal.forEach(
        (portal, drafts) ->
            database.change((handle, numbers) -> reread(handle, numbers, portal, drafts, at)));
  }

  private static int reread(
      Handle handle, Numbers numbers, String portal, List<Draft> drafts, Instant at) {
    List<Match> kept =
        Matches.find(handle, portal, drafts).stream()
            .filter(match -> match.kept().isPresent())
            .toList();
    Keeping keeping = new Keeping(handle, numbers, portal, kept, at);
    kept.forEach(match -> keeping.reread(match.kept().orElseThrow(), match.draft()));
    keeping.flush();
    return kept.size();
  }
}
