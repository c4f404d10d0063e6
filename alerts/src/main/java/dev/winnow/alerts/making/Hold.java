package dev.winnow.alerts.making;

import dev.winnow.catalogue.score.FreshnessStage;
import dev.winnow.store.event.Mark;

/**
 * That a portal stamped a dataset with the day and so made it look better than it was. Until
 * something more is known, what is told of it goes by its score before: a stamp is no update, and
 * what it undoes and brings back has not happened.
 *
 * @param score the number of that score
 * @param stage the stage that was told last
 */
record Hold(long score, FreshnessStage stage) {

  /** The aspect under which it is kept. */
  static final String STAMPED = "stamped";

  static Hold read(String state) {
    String[] parts = state.split(" ");
    return new Hold(Long.parseLong(parts[0]), FreshnessStage.valueOf(parts[1]));
  }

  String write() {
    return score + " " + stage;
  }

  /** The score before, in the stage that was told. */
  Mark of(Mark mark) {
    return new Mark(mark.version(), mark.overall(), stage);
  }

  /** Whether a stamp that moved a score so is worth a hold. */
  static boolean isNeeded(Mark then, Mark now, double notable) {
    return ScoreChanges.isLate(then.stage()) && !ScoreChanges.isLate(now.stage())
        || ScoreChanges.isNotable(then, now, notable);
  }

  /** Whether a score that time or links made still looks better by nothing but the stamp. */
  static boolean isKept(Mark then, Mark now, double notable) {
    return ScoreChanges.isLate(then.stage()) && !ScoreChanges.isLate(now.stage())
        || ScoreChanges.isNotable(then, now, notable)
            && now.overall().getAsDouble() > then.overall().getAsDouble();
  }
}
