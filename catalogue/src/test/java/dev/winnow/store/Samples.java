package dev.winnow.store;

import dev.winnow.catalogue.Agent;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetBuilder;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.score.FreshnessStage;
import dev.winnow.catalogue.score.Score;
import dev.winnow.catalogue.score.ScorePart;
import dev.winnow.catalogue.score.Value;
import dev.winnow.store.run.Entry;
import dev.winnow.store.run.Raw;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Invented datasets, entries and scores for the tests of the store. */
final class Samples {

  static final Instant DAY_1 = Instant.parse("2026-03-01T03:30:00Z");
  static final Instant DAY_2 = Instant.parse("2026-03-02T03:30:00Z");
  static final Instant DAY_3 = Instant.parse("2026-03-03T03:30:00Z");
  static final Instant DAY_4 = Instant.parse("2026-03-04T03:30:00Z");

  private Samples() {}

  static DatasetId id(String portal, String key) {
    return new DatasetId(portal, key);
  }

  static Dataset dataset(String portal, String key, String title) {
    return new DatasetBuilder(id(portal, key), key).title(Texts.of(title)).build();
  }

  static Dataset published(String portal, String key, Agent publisher) {
    return dataset(portal, key, key).toBuilder().publisher(Optional.of(publisher)).build();
  }

  static Raw raw(String text) {
    return new Raw(
        "ckan-json",
        text,
        text.getBytes(StandardCharsets.UTF_8),
        "{}".getBytes(StandardCharsets.UTF_8));
  }

  static Entry entry(String portal, String key, String title) {
    return entry(dataset(portal, key, title), "raw of " + title);
  }

  static Entry entry(Dataset dataset, String raw, Score... scores) {
    return new Entry(dataset, raw(raw), List.of(scores));
  }

  static Score score(double points, Instant asOf, Optional<Instant> validUntil) {
    return score("winnow", points, asOf, validUntil);
  }

  static Score score(String profile, double points, Instant asOf, Optional<Instant> validUntil) {
    return new Score(
        profile,
        "1",
        Value.exact(points, 100),
        "good",
        List.of(part("quality", points), part("licence", 100), part("freshness", points / 2)),
        List.of(),
        Optional.of(FreshnessStage.FRESH),
        asOf,
        validUntil);
  }

  private static ScorePart part(String id, double points) {
    return new ScorePart(id, Value.exact(points, 100), 1, List.of(), Optional.empty());
  }
}
