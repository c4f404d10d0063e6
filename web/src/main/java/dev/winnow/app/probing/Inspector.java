package dev.winnow.app.probing;

import dev.winnow.app.probing.Inspection.Inspected;
import dev.winnow.app.probing.Inspection.Sample;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.portals.probe.Candidate;
import dev.winnow.portals.probe.Probed;
import dev.winnow.scoring.Scorer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Adds to a probe what Winnow would make of the portal: scores, and what is held already. */
public final class Inspector {

  private static final String HEADLINE = "winnow";
  private static final int SAMPLE = 5;
  private static final int COMPARED = 2;

  private final Scorer scorer;
  private final Overlap overlap;
  private final Clock clock;

  /** Scores by this scorer and compares with what is held. */
  public Inspector(Scorer scorer, Overlap overlap, Clock clock) {
    this.scorer = scorer;
    this.overlap = overlap;
    this.clock = clock;
  }

  /** Everything that is to be said about what was probed. */
  public Inspection of(Probed probed) {
    List<Inspected> inspected = new ArrayList<>();
    for (Candidate candidate : probed.candidates()) {
      List<String> held =
          inspected.size() < COMPARED && !candidate.datasets().isEmpty()
              ? overlap.of(candidate.datasets())
              : List.of();
      inspected.add(new Inspected(candidate, evidence(candidate, held), sample(candidate)));
    }
    return new Inspection(probed, inspected);
  }

  private static List<String> evidence(Candidate candidate, List<String> held) {
    Stream<String> robots =
        candidate.robots().isEmpty()
            ? Stream.of("robots.txt forbids nothing of it.")
            : candidate.robots().stream();
    return Stream.of(candidate.evidence().stream(), robots, held.stream())
        .flatMap(sentences -> sentences)
        .toList();
  }

  private List<Sample> sample(Candidate candidate) {
    String profile =
        scorer.profiles().contains(HEADLINE) ? HEADLINE : scorer.profiles().iterator().next();
    return candidate.datasets().stream()
        .limit(SAMPLE)
        .map(dataset -> scored(dataset, profile))
        .toList();
  }

  private Sample scored(Dataset dataset, String profile) {
    return new Sample(dataset, scorer.score(profile, dataset, Facts.at(clock.instant())));
  }
}
