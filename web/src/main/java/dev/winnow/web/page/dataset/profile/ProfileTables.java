package dev.winnow.web.page.dataset.profile;

import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.score.Value;
import dev.winnow.scoring.Comparison;
import dev.winnow.scoring.ScoreWords;
import dev.winnow.web.page.ScoreBox;
import dev.winnow.web.page.dataset.profile.ProfileTable.Answer;
import dev.winnow.web.page.dataset.profile.ProfileTable.Difference;
import dev.winnow.web.page.dataset.profile.ProfileTable.Row;
import dev.winnow.web.text.Voice;
import java.util.ArrayList;
import java.util.List;

/** Writes down how profiles differ about one dataset. */
public final class ProfileTables {

  private final DatasetId id;
  private final Voice voice;

  public ProfileTables(DatasetId id, Voice voice) {
    this.id = id;
    this.voice = voice;
  }

  public ProfileTable of(Comparison comparison) {
    return new ProfileTable(
        comparison.columns().stream().map(this::row).toList(),
        comparison.rows().stream().map(row -> difference(row, comparison)).toList());
  }

  private Row row(Comparison.Column column) {
    String profile = column.score().profile();
    String band = column.score().band();
    return new Row(
        voice.names().ofScore(profile),
        "/api/v1/datasets/" + id + "/score?profile=" + profile,
        voice.say(
            "tree.points",
            ScoreBox.overall(column.score(), voice),
            voice.numbers().shortPoints(column.score().overall().max())),
        band.isEmpty() ? "" : voice.names().ofScore(band),
        ScoreWords.say(column.rule(), voice.words().locale()));
  }

  private Difference difference(Comparison.Row row, Comparison comparison) {
    List<Answer> answers = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      String profile = comparison.columns().get(i).score().profile();
      row.cells()
          .get(i)
          .ifPresent(
              cell ->
                  answers.add(
                      new Answer(
                          voice.names().ofScore(profile),
                          points(cell.points()),
                          ScoreWords.say(cell.reason(), voice.words().locale()))));
    }
    return new Difference(voice.names().ofScore(row.metric()), answers);
  }

  private String points(Value value) {
    int digits = value.max() < 1 ? 2 : value.max() < 5 ? 1 : 0;
    return voice.say(
        "tree.points",
        voice.numbers().interval(value.low(), value.high(), digits),
        voice.numbers().interval(value.max(), value.max(), digits));
  }
}
