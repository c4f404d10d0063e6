package dev.winnow.harvest.run;

import dev.winnow.harvest.Scope;
import dev.winnow.harvest.run.HarvestMessage.Batch;
import dev.winnow.harvest.run.HarvestMessage.End;
import dev.winnow.store.Runs;
import dev.winnow.store.Store;
import dev.winnow.store.run.Reach;
import dev.winnow.store.run.Run;
import dev.winnow.store.run.RunEnd;
import dev.winnow.store.run.Verdict;

/**
 * The end of the queue: keeps batches in order and ends runs with their verdict. Being handed the
 * same message again changes nothing; a batch whose predecessor is missing is refused, so that a
 * hole is never taken for an absence.
 */
public final class KeepStep {

  private static final int RUNS_BEFORE = 50;

  private final Store store;
  private final RunWatch watch;

  /** Keeps in this store and tells this watch of ended runs. */
  public KeepStep(Store store, RunWatch watch) {
    this.store = store;
    this.watch = watch;
  }

  /** Keeps one message. */
  public void keep(HarvestMessage message) {
    switch (message) {
      case Batch batch -> keep(batch);
      case End end -> end(end);
    }
  }

  private void keep(Batch batch) {
    Run run = run(batch.run());
    if (run.ended().isPresent() || run.cursor().equals(batch.page().cursor())) {
      return;
    }
    if (!run.cursor().equals(batch.after())) {
      throw new IllegalStateException(
          "a batch of run %d (%s) is refused, because the one before it was not kept; it wanted %s, the store has %s"
              .formatted(run.id(), run.portal(), batch.after(), run.cursor()));
    }
    store.runs().keep(batch.page());
  }

  private void end(End end) {
    try {
      Run run = run(end.run());
      if (run.ended().isEmpty()) {
        Verdicts.Judgement judgement = judge(end, run);
        run =
            store
                .runs()
                .end(
                    new RunEnd(
                        run.id(),
                        end.at(),
                        judgement.verdict(),
                        judgement.reason(),
                        end.removals(),
                        end.outcome().reach()));
      }
      watch.ended(run);
    } catch (RuntimeException e) {
      watch.failed(end.run(), e);
      throw e;
    }
  }

  private Verdicts.Judgement judge(End end, Run run) {
    if (!run.cursor().equals(end.after())) {
      return new Verdicts.Judgement(
          Verdict.PARTIAL, "a part of what was harvested could not be kept; the log says why");
    }
    Verdicts.Judgement judgement = Verdicts.of(end.outcome(), run.counters());
    long nameless = end.outcome().nameless();
    return nameless == 0 || end.outcome().reach() != Reach.EVERYTHING
        ? judgement
        : Verdicts.doubted(judgement, nameless - namelessBefore(run), store.absences().unseen(run));
  }

  /** How many things had no name in the last complete run over everything. */
  private long namelessBefore(Run run) {
    return store.runs().of(run.portal(), RUNS_BEFORE).stream()
        .filter(before -> before.verdict().filter(Verdict.COMPLETE::equals).isPresent())
        .flatMap(before -> Position.read(before.cursor()).stream())
        .filter(position -> position.cursor().scope().equals(Scope.EVERYTHING))
        .mapToLong(position -> position.tally().nameless())
        .findFirst()
        .orElse(0);
  }

  private Run run(long id) {
    Runs runs = store.runs();
    return runs.find(id)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "there is no run "
                        + id
                        + " in this store; is the queue shared with another one?"));
  }
}
