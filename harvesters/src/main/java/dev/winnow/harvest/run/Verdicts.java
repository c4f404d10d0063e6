package dev.winnow.harvest.run;

import dev.winnow.store.run.Counters;
import dev.winnow.store.run.Reach;
import dev.winnow.store.run.Verdict;

/**
 * Decides what a run is worth. Only a complete one may count an absence, so doubt means partial.
 */
public final class Verdicts {

  /** Portals that cut their lists without a word cut them at a thousand, or some thousands. */
  private static final long CAP = 1_000;

  private Verdicts() {}

  /** A verdict with its reason in words, empty when complete. */
  public record Judgement(Verdict verdict, String reason) {}

  /** The verdict on a walk of which this was counted. */
  public static Judgement of(Outcome outcome, Counters counted) {
    return switch (outcome.stop()) {
      case FAULT ->
          new Judgement(counted.seen() == 0 ? Verdict.FAILED : Verdict.PARTIAL, outcome.words());
      case LIMIT, BUDGET, CANCELLED -> partial(outcome.words());
      case PROVED_END -> ofEnd(outcome, counted);
    };
  }

  /**
   * The same verdict, unless known datasets were not found that may be among the things without a
   * name.
   *
   * @param more how many more of those there are than there were in the last complete run
   * @param missing how many known datasets were not found
   */
  static Judgement doubted(Judgement judgement, long more, long missing) {
    if (judgement.verdict() != Verdict.COMPLETE || more <= 0 || missing == 0) {
      return judgement;
    }
    return partial(
        "%,d more things than before are listed without an id that can be read, and the %,d datasets that were not found may be among them"
            .formatted(more, missing));
  }

  private static Judgement ofEnd(Outcome outcome, Counters counted) {
    boolean changes = outcome.reach() == Reach.CHANGES;
    if (!changes && counted.seen() == 0 && counted.failed() > 0) {
      return new Judgement(
          Verdict.FAILED, "none of the %,d records could be read".formatted(counted.failed()));
    }
    if (outcome.poisoned() > 0) {
      return partial(
          "%,d %s could not be fetched, whatever the size of the page"
              .formatted(outcome.poisoned(), outcome.poisoned() == 1 ? "record" : "records"));
    }
    if (outcome.reach() == Reach.NOT_MODIFIED) {
      return complete();
    }
    if (outcome.declared().isEmpty()) {
      return uncounted(outcome, counted);
    }
    long declared = outcome.declared().getAsLong();
    long first = outcome.firstDeclared().orElse(declared);
    if (outcome.pages() > 1 && declared < first) {
      return partial(
          "the portal shrank from %,d to %,d datasets while it was walked, so that some may have been passed over"
              .formatted(first, declared));
    }
    long unique = counted.seen() + counted.failed() + outcome.skipped();
    boolean onePage = outcome.pages() == 1;
    if (unique == declared || onePage && unique + counted.duplicates() == declared) {
      return complete();
    }
    return partial(
        "the portal declares %,d datasets, %,d different ones were found%s"
            .formatted(declared, unique, repeated(counted)));
  }

  /**
   * A list that comes in one piece and ends at a round number is more often cut than whole; one
   * that ends in a repetition, or says as much twice as once, has lost its way.
   */
  private static Judgement uncounted(Outcome outcome, Counters counted) {
    long listed = counted.records() + outcome.skipped();
    if (outcome.pages() == 1 && listed > 0 && listed % CAP == 0) {
      return partial(
          "the list has exactly %,d entries and states no total, which looks like a limit of the portal: there may be more"
              .formatted(listed));
    }
    boolean halfTwice = counted.duplicates() > 0 && 2 * counted.duplicates() >= listed;
    if (outcome.pages() > 1 && (outcome.repeats() || halfTwice)) {
      return partial(
          "the list repeats itself%s and states no total: there may be more"
              .formatted(halfTwice ? times(counted, listed) : " at its end"));
    }
    return complete();
  }

  private static String times(Counters counted, long listed) {
    return " (%,d of %,d entries)".formatted(counted.duplicates(), listed);
  }

  private static String repeated(Counters counted) {
    return counted.duplicates() == 0 ? "" : " and %,d repeated".formatted(counted.duplicates());
  }

  private static Judgement complete() {
    return new Judgement(Verdict.COMPLETE, "");
  }

  private static Judgement partial(String reason) {
    return new Judgement(Verdict.PARTIAL, reason);
  }
}
