package dev.winnow.scoring.benchmark.league;

import dev.winnow.scoring.benchmark.Participant;
import dev.winnow.scoring.benchmark.tally.Sample;
import dev.winnow.scoring.benchmark.tally.Tally;
import java.util.Map;

/**
 * Somebody who enters a comparison.
 *
 * @param participant who
 * @param tally what is counted in all its datasets
 * @param sample the same under the benchmark that is played
 * @param software the kind of each portal, such as "ckan", by the portal's id
 */
public record Entrant(
    Participant participant, Tally tally, Sample sample, Map<String, String> software) {

  public Entrant {
    software = Map.copyOf(software);
  }

  String id() {
    return participant.organisation().id();
  }

  boolean isKnown() {
    return sample.units() > 0;
  }

  /** The same with other units. */
  public Entrant with(Sample other) {
    return new Entrant(participant, tally, other, software);
  }
}
