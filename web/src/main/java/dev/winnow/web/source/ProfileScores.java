package dev.winnow.web.source;

import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.catalogue.score.Score;
import dev.winnow.scoring.Comparison;
import dev.winnow.scoring.Scorer;
import dev.winnow.store.Store;
import dev.winnow.store.StoredDataset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Scores of kept datasets under any profile: the kept ones, and those that are computed when asked
 * for.
 *
 * @param store what is kept
 * @param scorer the profiles
 * @param clock the time
 */
public record ProfileScores(Store store, Scorer scorer, Clock clock) {

  /** The form in which the portal's own RDF is kept. */
  private static final String RDF = "dcat-ntriples";

  /**
   * A dataset's score under a profile; empty when it is to be kept and is not yet.
   *
   * @throws IllegalArgumentException naming the profiles there are, when this is none of them
   */
  public Optional<Score> score(StoredDataset stored, String profile) {
    return scorer.kept().contains(profile)
        ? stored.score(profile)
        : Optional.of(scorer.score(profile, stored.dataset(), facts(stored.dataset().id())));
  }

  /** A dataset's scores under all profiles, the headline one first. */
  public List<Score> all(StoredDataset stored) {
    Set<String> asked = new LinkedHashSet<>(scorer.profiles());
    asked.removeAll(scorer.kept());
    Map<String, Score> scores = new HashMap<>();
    stored.scores().forEach(score -> scores.put(score.profile(), score));
    scorer
        .score(asked, stored.dataset(), facts(stored.dataset().id()))
        .forEach(score -> scores.put(score.profile(), score));
    return scorer.profiles().stream()
        .flatMap(id -> Optional.ofNullable(scores.get(id)).stream())
        .toList();
  }

  /** A dataset's scores under all profiles, the headline one first, side by side. */
  public Comparison compared(StoredDataset stored) {
    return scorer.compare(all(stored));
  }

  private Facts facts(DatasetId id) {
    Instant now = clock.instant();
    Facts facts = store.datasets().facts(List.of(id), now).getOrDefault(id, Facts.at(now));
    return store
        .datasets()
        .raw(id)
        .filter(raw -> raw.form().equals(RDF))
        .map(raw -> facts.withDescription(new String(raw.body(), StandardCharsets.UTF_8)))
        .orElse(facts);
  }
}
