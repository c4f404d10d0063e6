package dev.winnow.scoring.metrics.mqa;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.catalogue.score.Fix.Who;
import dev.winnow.catalogue.score.Measurement;
import dev.winnow.catalogue.score.Message;

/**
 * A question about files: any of them may answer it, or the share of those that do counts.
 *
 * @param field the property asked for
 * @param listed whether its value is looked up in a list, not only its presence
 * @param test what one file earns, from 0 to 1
 */
record OfFiles(String field, boolean listed, Test test) implements Answer {

  /** What one file earns, from 0 to 1. */
  interface Test {
    double met(Distribution file, Quirks quirks);
  }

  @Override
  public int population(Dataset dataset) {
    return dataset.distributions().size();
  }

  @Override
  public Measurement to(String metric, Dataset dataset, Facts facts, Quirks quirks) {
    double best = 0;
    double sum = 0;
    for (Distribution file : dataset.distributions()) {
      double met = test.met(file, quirks);
      best = Math.max(best, met);
      sum += met;
    }
    boolean share = quirks.files() == Quirks.OfFiles.SHARE;
    int files = dataset.distributions().size();
    double earned = share && files > 0 ? sum / files : best;
    Message reason =
        share && files > 0
            ? Message.of(listed ? "mqa.share-listed" : "mqa.share-stated", field, said(sum), files)
            : reason(earned);
    return answer(metric, earned, reason);
  }

  private Message reason(double earned) {
    String no = listed ? "mqa.not-listed" : "mqa.not-stated";
    String yes = listed ? "mqa.listed" : "mqa.stated";
    return Message.of(earned <= 0 ? no : earned < 1 ? "mqa.half-listed" : yes, field);
  }

  private Measurement answer(String metric, double earned, Message reason) {
    Measurement answer =
        listed
            ? Measurement.measured(metric, earned, reason)
            : Measurement.declared(metric, earned, reason);
    String deed = listed ? "fix.mqa-list" : "fix.mqa-state";
    return earned < 1 ? answer.fixedBy(Who.PUBLISHER, Message.of(deed, field)) : answer;
  }

  private static String said(double sum) {
    return sum == Math.rint(sum) ? String.valueOf(Math.round(sum)) : String.valueOf(sum);
  }
}
