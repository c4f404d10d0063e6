package dev.winnow.store;

import dev.winnow.catalogue.Agent;
import dev.winnow.catalogue.comparison.Touching;
import dev.winnow.catalogue.score.ChangeSeen;
import dev.winnow.store.database.Numbers;
import dev.winnow.store.publisher.PortalRow;
import dev.winnow.store.publisher.Publishers;
import dev.winnow.store.rows.Comparison;
import dev.winnow.store.rows.DatasetRow;
import dev.winnow.store.rows.Draft;
import dev.winnow.store.rows.Ledger;
import dev.winnow.store.rows.Match;
import dev.winnow.store.rows.ScoreDraft;
import dev.winnow.store.rows.ScoreRows;
import dev.winnow.store.rows.Sight;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * Keeps datasets of one portal within one transaction: what is new, what differs, and what is only
 * seen again. A raw record that differs but reads as the same dataset takes the place of the one
 * that is kept, and is no change.
 */
final class Keeping {

  private final Handle handle;
  private final Numbers numbers;
  private final Instant at;
  private final Ledger ledger;
  private final List<Long> woken = new ArrayList<>();
  private final Comparison comparison;
  private final Map<Long, Map<String, String>> treeHashes;
  private final Map<Agent, OptionalLong> publishers;
  private final Map<Long, Instant> lastLooks;

  /** Looks up everything that the entries will be compared with. */
  Keeping(Handle handle, Numbers numbers, String portal, Collection<Match> matches, Instant at) {
    this.handle = handle;
    this.numbers = numbers;
    this.at = at;
    this.ledger = new Ledger(handle);
    this.comparison = new Comparison(handle, matches);
    List<Long> kept =
        matches.stream().flatMap(match -> match.kept().stream()).map(DatasetRow::id).toList();
    this.lastLooks =
        matches.stream()
            .flatMap(match -> match.kept().stream())
            .collect(
                Collectors.toMap(DatasetRow::id, row -> row.sight().last(), (one, other) -> one));
    this.treeHashes = ScoreRows.hashes(handle, kept);
    List<Agent> agents =
        matches.stream().flatMap(match -> match.draft().dataset().publisher().stream()).toList();
    this.publishers = Publishers.resolve(handle, numbers, PortalRow.find(handle, portal), agents);
  }

  /** Says which run brings what is kept from now on. */
  void during(long run) {
    ledger.during(run);
  }

  /** Keeps an entry that a run has seen; says how the dataset changed, if it did. */
  Optional<ChangeKind> seen(Match match, long run) {
    Draft draft = match.draft();
    if (match.kept().isEmpty()) {
      add(draft, run);
      return Optional.of(ChangeKind.ADDED);
    }
    DatasetRow kept = match.kept().get();
    DatasetRow row = kept.withSource(draft.source()).with(kept.sight().again(run, at));
    boolean sent = !kept.content().rawHash().equals(draft.raw().hash());
    if (kept.isRemoved()) {
      write(row, draft, ChangeKind.RETURNED, sent);
      return Optional.of(ChangeKind.RETURNED);
    }
    if (comparison.differs(kept, draft)) {
      // The portal sent the same bytes: what differs is how we read them.
      ChangeKind kind = sent ? ChangeKind.CONTENT : ChangeKind.PROFILE;
      write(row, draft, kind, sent);
      return Optional.of(kind);
    }
    if (sent) {
      ledger.rawAgain(kept.content().raw(), draft);
      row = row.with(kept.content().sentAs(draft.raw().hash()));
    }
    ledger.update(row);
    return Optional.empty();
  }

  /** Keeps a dataset that was read anew from its raw record, when it differs. */
  void reread(DatasetRow kept, Draft draft) {
    if (comparison.differs(kept, draft)) {
      write(kept, draft, ChangeKind.PROFILE, false);
    }
  }

  /** Lets a tombstone be there again as it was; its scores are due. */
  void revive(DatasetRow tombstone, long run) {
    DatasetRow row =
        tombstone.with(tombstone.sight().again(run, at)).withChange(numbers.nextChange());
    ledger.update(row);
    log(row, ChangeKind.RETURNED);
    woken.add(row.id());
  }

  /** Writes everything that was kept. */
  void flush() {
    ledger.flush();
    ScoreRows.wake(handle, woken, at);
  }

  private void add(Draft draft, long run) {
    long number = numbers.nextChange();
    DatasetRow row =
        new DatasetRow(
            numbers.nextDataset(),
            draft.dataset().id(),
            draft.source(),
            Publishers.of(draft, publishers),
            number,
            new DatasetRow.Content(number, number, draft.hash(), draft.raw().hash()),
            draft.openness(),
            Sight.first(run, at));
    ledger.insert(row);
    ledger.raw(number, draft);
    ledger.content(row, draft.body());
    ledger.describe(row.id(), draft.dataset());
    log(row, ChangeKind.ADDED);
    draft.scores().forEach(score -> ledger.score(number, row.id(), score));
  }

  private void write(DatasetRow before, Draft draft, ChangeKind kind, boolean sent) {
    long number = numbers.nextChange();
    DatasetRow row = before.withChange(number);
    if (sent) {
      ledger.raw(number, draft);
      row = row.with(before.content().sent(number, draft.raw().hash()));
    }
    if (comparison.differs(before, draft)) {
      boolean byPublisher = sent && comparison.differsInSubstance(before, draft);
      row =
          content(row, draft, byPublisher ? Optional.of(change(before, draft)) : Optional.empty());
    }
    ledger.update(row);
    log(row, kind);
    for (ScoreDraft score : draft.scores()) {
      keep(row, score);
    }
  }

  private DatasetRow content(DatasetRow before, Draft draft, Optional<ChangeSeen> change) {
    DatasetRow row =
        before
            .with(before.content().read(before.change(), draft.hash()))
            .by(Publishers.of(draft, publishers), draft.openness());
    ledger.content(row, draft.body());
    ledger.describe(row.id(), draft.dataset());
    change.ifPresent(seen -> ledger.changeSeen(row, seen));
    return change.isPresent() ? row.with(row.sight().changed(at)) : row;
  }

  private ChangeSeen change(DatasetRow before, Draft draft) {
    return new ChangeSeen(
        Optional.ofNullable(lastLooks.get(before.id())).filter(last -> !last.isAfter(at)),
        at,
        comparison.touch(before, draft),
        Touching.date(draft.dataset()),
        comparison.date(before));
  }

  private void keep(DatasetRow row, ScoreDraft draft) {
    Map<String, String> latest = treeHashes.getOrDefault(row.id(), Map.of());
    if (draft.hash().equals(latest.get(draft.score().profile()))) {
      ledger.stillValid(row.id(), draft.score());
    } else {
      ledger.score(row.change(), row.id(), draft);
    }
  }

  private void log(DatasetRow row, ChangeKind kind) {
    ledger.change(row.change(), row.id(), kind.code(), at);
  }
}
