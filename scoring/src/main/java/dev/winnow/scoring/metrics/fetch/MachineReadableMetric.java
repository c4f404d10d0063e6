package dev.winnow.scoring.metrics.fetch;

import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.score.Evidence;
import dev.winnow.catalogue.score.Fix.Who;
import dev.winnow.catalogue.score.Measurement;
import dev.winnow.catalogue.score.Message;
import dev.winnow.catalogue.vocabulary.FileFormat;
import dev.winnow.scoring.metrics.Metric;
import dev.winnow.scoring.metrics.Subject;
import dev.winnow.scoring.metrics.Tally;
import java.util.List;
import java.util.Optional;

/** Whether a program can read the data without help, not counting documents beside it. */
public final class MachineReadableMetric implements Metric {

  @Override
  public String id() {
    return "machine-readable";
  }

  @Override
  public Measurement measure(Subject subject) {
    List<Distribution> files = Files.data(subject.dataset());
    if (files.isEmpty()) {
      return Files.none(id());
    }
    Tally tally = Tally.of(files, file -> isMachineReadable(file));
    Measurement.State known = Measurement.State.MEASURED;
    if (tally.good() == tally.all()) {
      return tally
          .measurement(id(), known, tally.say("machine-readable.all"))
          .because(evidence(files.getFirst()));
    }
    if (tally.bad() == 0) {
      return tally.measurement(id(), known, tally.say("machine-readable.unknown"));
    }
    Message reason =
        tally.say(tally.good() == 0 ? "machine-readable.none" : "machine-readable.some");
    return tally
        .measurement(id(), known, reason)
        .because(firstBad(files))
        .fixedBy(Who.PUBLISHER, Message.of("fix.machine-readable"));
  }

  private static List<Evidence> firstBad(List<Distribution> files) {
    return files.stream()
        .filter(file -> isMachineReadable(file).filter(good -> !good).isPresent())
        .limit(1)
        .map(MachineReadableMetric::evidence)
        .toList();
  }

  private static Evidence evidence(Distribution file) {
    return Evidence.of("dct:format", file.format(), FileFormat::id);
  }

  private static Optional<Boolean> isMachineReadable(Distribution file) {
    return file.format().value().map(FileFormat::machineReadable);
  }
}
