package dev.winnow.web.coming;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.catalogue.score.FreshnessStage;
import dev.winnow.catalogue.score.Score;
import dev.winnow.scoring.Scorer;
import dev.winnow.store.DueOf;
import dev.winnow.store.StoredDataset;
import dev.winnow.web.source.Sources;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the datasets that will be overdue soon when nothing is published: the score is asked at
 * each moment at which time alone can change it.
 */
public final class Coming {

  private static final int MOST = 500;
  private static final int STEPS = 10;

  private final Sources sources;

  /** What comes to datasets of these sources. */
  public Coming(Sources sources) {
    this.sources = sources;
  }

  /**
   * A dataset that will be overdue.
   *
   * @param dataset which one
   * @param overdue from when on
   */
  public record Late(Dataset dataset, Instant overdue) {}

  /** Datasets of a publisher or portal that will be overdue within this time, the soonest first. */
  public List<Late> within(Duration time, DueOf whose) {
    Instant until = sources.now().plus(time);
    List<DatasetId> ids = sources.store().datasets().due(until, whose, MOST);
    Map<DatasetId, Facts> facts = sources.store().datasets().facts(ids, sources.now());
    return sources.store().datasets().load(ids).values().stream()
        .filter(stored -> stored.removed().isEmpty())
        .flatMap(stored -> late(stored, known(facts, stored), until).stream())
        .sorted(Comparator.comparing(Late::overdue).thenComparing(late -> late.dataset().id()))
        .toList();
  }

  private Optional<Late> late(StoredDataset stored, Facts facts, Instant until) {
    Optional<Score> score = stored.score(Score.HEADLINE);
    if (score.map(Coming::isLate).orElse(true)) {
      return Optional.empty();
    }
    Scorer scorer = sources.scorer();
    Optional<Instant> at = score.get().validUntil();
    for (int step = 0; step < STEPS && at.isPresent() && !at.get().isAfter(until); step++) {
      Facts then =
          new Facts(at.get(), facts.firstSeen(), facts.history().lookedAt(at.get()), facts.links());
      Score coming = scorer.score(Score.HEADLINE, stored.dataset(), then);
      if (isLate(coming)) {
        return Optional.of(new Late(stored.dataset(), at.get()));
      }
      at = coming.validUntil();
    }
    return Optional.empty();
  }

  private Facts known(Map<DatasetId, Facts> facts, StoredDataset stored) {
    return facts.getOrDefault(stored.dataset().id(), Facts.at(sources.now()));
  }

  private static boolean isLate(Score score) {
    return score
        .freshness()
        .filter(stage -> stage == FreshnessStage.OVERDUE || stage == FreshnessStage.DELINQUENT)
        .isPresent();
  }
}
