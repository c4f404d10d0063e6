package dev.winnow.catalogue.kind;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.vocabulary.FileFormat;
import java.util.List;
import java.util.Optional;

/** Whether a program can read a dataset. */
public final class Readability {

  private Readability() {}

  /** One file that a program can read is enough; empty where a format is not known. */
  public static Optional<Boolean> of(Dataset dataset) {
    List<Optional<Boolean>> answers =
        dataset.distributions().stream()
            .map(file -> file.format().value().map(FileFormat::machineReadable))
            .toList();
    if (answers.contains(Optional.of(true))) {
      return Optional.of(true);
    }
    return answers.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(false);
  }
}
