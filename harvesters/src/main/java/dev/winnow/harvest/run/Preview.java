package dev.winnow.harvest.run;

import dev.winnow.catalogue.Dataset;
import dev.winnow.store.diff.Diff;
import dev.winnow.store.run.Fault;
import java.util.List;

/**
 * What a run would bring, found out without writing anything.
 *
 * @param report as the run's would be
 * @param changes what would be added, changed, returned, removed and held, at most 10,000
 * @param missed how many datasets would be missed for the first time; nothing happens to them yet
 * @param samples the first datasets that would be added or changed, at most 20
 * @param faults the first faults, at most 100
 */
public record Preview(
    RunReport report, List<Diff> changes, long missed, List<Dataset> samples, List<Fault> faults) {

  public Preview {
    changes = List.copyOf(changes);
    samples = List.copyOf(samples);
    faults = List.copyOf(faults);
  }
}
