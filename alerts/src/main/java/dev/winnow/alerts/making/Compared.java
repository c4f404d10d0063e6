package dev.winnow.alerts.making;

import dev.winnow.catalogue.score.FreshnessStage;
import dev.winnow.store.event.Mark;
import dev.winnow.store.event.Transition;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** The scores of a batch of changes before and after, and what lasts of their datasets. */
final class Compared {

  private final Map<Long, Mark> marks;
  private final Map<String, Map<String, String>> told;

  Compared(Map<Long, Mark> marks, Map<String, Map<String, String>> told) {
    this.marks = marks;
    this.told = told;
  }

  /** The number of the score that a change is compared with: of the one before a stamp, if any. */
  OptionalLong before(Transition change) {
    return hold(change).map(hold -> OptionalLong.of(hold.score())).orElse(change.score().before());
  }

  private Optional<Hold> hold(Transition change) {
    return told(Hold.STAMPED, change.dataset().toString()).map(Hold::read);
  }

  /** Into which stage of freshness a dataset came, if that is news. */
  Optional<Happening> stage(Transition change) {
    return isCompared(change)
        ? ScoreChanges.stage(then(change).stage(), now(change).stage())
        : Optional.empty();
  }

  /** An update after a stamp is news, though the score is as good as the stamp made it. */
  private boolean isCompared(Transition change) {
    return change.score().differs()
        || change.score().after().isPresent() && hold(change).isPresent();
  }

  boolean isNotable(Transition change, double notable) {
    return isCompared(change) && ScoreChanges.isNotable(then(change), now(change), notable);
  }

  /** What a stamp by its portal made look better, as it was before. */
  Optional<Hold> neededHold(Transition change, double notable) {
    if (!change.score().differs() || hold(change).isPresent()) {
      return Optional.empty();
    }
    Hold hold = new Hold(change.score().before().getAsLong(), stageTold(change));
    return Optional.of(hold)
        .filter(one -> Hold.isNeeded(one.of(then(change)), now(change), notable));
  }

  /** What came late by time alone waits for another look and is not told yet. */
  private FreshnessStage stageTold(Transition change) {
    return told(Lateness.LATE, change.dataset().toString())
        .map(Lateness::read)
        .map(late -> late.first() ? FreshnessStage.DUE : FreshnessStage.OVERDUE)
        .orElseGet(() -> then(change).stage());
  }

  boolean isHeld(Transition change, double notable) {
    return Hold.isKept(then(change), now(change), notable);
  }

  /** Whether it was told that a dataset is later than its own rhythm so far. */
  boolean wasUnusual(Transition change) {
    return told(Lateness.UNUSUAL_TOLD, change.dataset().toString()).isPresent();
  }

  private Mark then(Transition change) {
    Mark mark = Batch.known(marks, before(change), "score");
    return hold(change).map(hold -> hold.of(mark)).orElse(mark);
  }

  private Mark now(Transition change) {
    return Batch.known(marks, change.score().after(), "score");
  }

  /** What lasts of a dataset. */
  Optional<String> told(String aspect, String dataset) {
    return Optional.ofNullable(told.get(aspect)).map(all -> all.get(dataset));
  }

  /** Another change of the same dataset may follow in the batch. */
  void tell(String aspect, String dataset, Optional<String> now) {
    Map<String, String> all = told.computeIfAbsent(aspect, key -> new HashMap<>());
    now.ifPresentOrElse(state -> all.put(dataset, state), () -> all.remove(dataset));
  }
}
