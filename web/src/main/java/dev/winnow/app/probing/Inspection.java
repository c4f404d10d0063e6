package dev.winnow.app.probing;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.score.Score;
import dev.winnow.portals.probe.Candidate;
import dev.winnow.portals.probe.PortalFile;
import dev.winnow.portals.probe.Probed;
import java.util.List;

/**
 * What a probe found, with what Winnow would make of it.
 *
 * @param probed as it was found
 * @param candidates the same candidates in the same order
 */
public record Inspection(Probed probed, List<Inspected> candidates) {

  public Inspection {
    candidates = List.copyOf(candidates);
  }

  /**
   * A candidate and its first datasets.
   *
   * @param candidate as it was found
   * @param evidence everything that is known about it, in sentences
   * @param sample at most five datasets with their scores
   */
  public record Inspected(Candidate candidate, List<String> evidence, List<Sample> sample) {

    public Inspected {
      evidence = List.copyOf(evidence);
      sample = List.copyOf(sample);
    }
  }

  /** A dataset as Winnow would show and score it. */
  public record Sample(Dataset dataset, Score score) {}

  /** The portal file of the sure candidate; empty when there is none. */
  public String portalFile() {
    return probed.sure().map(sure -> PortalFile.of(sure, probed.title())).orElse("");
  }
}
