package dev.winnow.web.page.dataset.profile;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.catalogue.score.Score;
import dev.winnow.catalogue.score.Value;
import dev.winnow.scoring.ScoreChange;
import dev.winnow.scoring.ScoreWords;
import dev.winnow.scoring.Scorer;
import dev.winnow.scoring.whatif.Assumption;
import dev.winnow.web.text.Harvested;
import dev.winnow.web.text.Voice;
import java.util.List;

/** Answers what a score would be. */
public final class WhatIfViews {

  private static final int LONGEST = 200;

  private final Scorer scorer;
  private final Voice voice;

  /** Answers with this scorer, in this voice. */
  public WhatIfViews(Scorer scorer, Voice voice) {
    this.scorer = scorer;
    this.voice = voice;
  }

  /**
   * The answer.
   *
   * @param field what is assumed, as the reader chose it; empty when nothing was asked
   * @param value its value
   */
  public WhatIfView of(Dataset dataset, Facts facts, String field, String value) {
    String shown = Harvested.plain(value, LONGEST);
    if (field.isEmpty() || shown.isBlank()) {
      return new WhatIfView(Assumption.fields(), field, shown, "", List.of());
    }
    try {
      Assumption assumption = Assumption.of(field, shown.strip());
      return answered(assumption, dataset, facts);
    } catch (IllegalArgumentException e) {
      String example = Assumption.fields().contains(field) ? Assumption.example(field) : "";
      return new WhatIfView(
          Assumption.fields(),
          field,
          shown,
          voice.say("whatif.wrong", shown, field, example),
          List.of());
    }
  }

  private WhatIfView answered(Assumption assumption, Dataset dataset, Facts facts) {
    String profile = scorer.profiles().getFirst();
    Score before = scorer.score(profile, dataset, facts);
    Score after = scorer.score(profile, assumption.applyTo(dataset), facts);
    String answer =
        voice.say(
            "whatif.answer",
            assumption.field(),
            assumption.value(),
            points(after.overall()),
            points(before.overall()));
    List<WhatIfView.Change> changes =
        ScoreChange.between(before, after).metrics().stream().map(this::change).toList();
    return new WhatIfView(
        Assumption.fields(), assumption.field(), assumption.value(), answer, changes);
  }

  private WhatIfView.Change change(ScoreChange.Change change) {
    return new WhatIfView.Change(
        voice.names().ofScore(change.metric()),
        voice.say(
            "whatif.points",
            points(change.before()),
            points(change.after()),
            voice.numbers().shortPoints(change.after().max())),
        ScoreWords.say(change.is(), voice.words().locale()));
  }

  private String points(Value value) {
    return voice.numbers().interval(value.low(), value.high(), value.max() <= 20 ? 1 : 0);
  }
}
