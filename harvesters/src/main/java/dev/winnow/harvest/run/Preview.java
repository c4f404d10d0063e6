package dev.winnow.harvest.run;

import dev.winnow.catalogue.Dataset;
import dev.winnow.store.run.Fault;
import java.util.List;

/**
 * What a run would bring, found out without writing anything.
 *
 * @param report as the run's would be; nothing is ever removed by it
 * @param samples the first datasets that would be added or changed, at most 20
 * @param faults the first faults, at most 100
 */
public record Preview(RunReport report, List<Dataset> samples, List<Fault> faults) {

  public Preview {
    samples = List.copyOf(samples);
    faults = List.copyOf(faults);
  }
}
