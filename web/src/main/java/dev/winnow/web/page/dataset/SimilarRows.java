package dev.winnow.web.page.dataset;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.LicenceReading;
import dev.winnow.catalogue.Organisation;
import dev.winnow.catalogue.score.FreshnessStage;
import dev.winnow.catalogue.score.Score;
import dev.winnow.store.StoredDataset;
import dev.winnow.web.page.AccessAnswer;
import dev.winnow.web.page.ScoreBox;
import dev.winnow.web.text.Phrase;
import dev.winnow.web.text.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells in which way similar datasets differ from one. */
final class SimilarRows {
  private static final Set<String> FREE = Set.of("any", "credit", "alike");
  private static final int MOST_FORMATS = 3;

  private final StoredDataset mine;
  private final String profile;
  private final Voice voice;

  SimilarRows(StoredDataset mine, String profile, Voice voice) {
    this.mine = mine;
    this.profile = profile;
    this.voice = voice;
  }

  List<DatasetPage.SimilarRow> of(List<StoredDataset> others) {
    return others.stream()
        .map(
            other ->
                new DatasetPage.SimilarRow(
                    "/datasets/" + other.dataset().id(),
                    DatasetPages.title(other.dataset(), voice),
                    differs(other),
                    other.score(profile).map(score -> ScoreBox.overall(score, voice)).orElse("–"),
                    Phrase.of(other.organisation().map(Organisation::name).orElse(""))))
        .toList();
  }

  private String differs(StoredDataset other) {
    List<String> points = new ArrayList<>();
    if (may(mine).equals(may(other))) {
      points.add(voice.say("similar.sameLicence"));
    } else {
      points.add(
          voice.say((FREE.contains(may(other)) ? "similar.free." : "licence.") + may(other)));
    }
    if (stage(mine) != stage(other)) {
      points.add(voice.names().ofStage(stage(other)));
    }
    String formats = formats(other.dataset());
    if (!formats.equals(formats(mine.dataset())) && !formats.isEmpty()) {
      points.add(formats);
    }
    return String.join("; ", points);
  }

  private String formats(Dataset dataset) {
    return dataset.distributions().stream()
        .map(file -> AccessAnswer.format(file, voice))
        .distinct()
        .limit(MOST_FORMATS)
        .collect(Collectors.joining(", "));
  }

  private static String may(StoredDataset stored) {
    return LicenceReading.of(stored.dataset()).may();
  }

  private FreshnessStage stage(StoredDataset stored) {
    Optional<Score> score = stored.score(profile);
    return score.flatMap(Score::freshness).orElse(FreshnessStage.UNKNOWN);
  }
}
