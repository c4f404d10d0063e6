package dev.winnow.scoring.metrics.fetch;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.score.Measurement;
import dev.winnow.catalogue.score.Message;
import dev.winnow.catalogue.vocabulary.FileFormat;
import java.util.List;
import java.util.Set;

/** What kind of thing a distribution is: a file, a service, or a page or document to read. */
final class Files {

  private static final Set<String> DOCUMENTS =
      Set.of("HTML", "XHTML", "PDF", "PDFA1A", "PDFA1B", "PDFA2A", "DOC", "DOCX", "ODT", "RTF");

  private Files() {}

  static boolean isService(Distribution file) {
    return file.accessService().isPresent()
        || file.format().value().map(FileFormat::service).orElse(false);
  }

  /** Whether a program can read it; false where the format is not known. */
  static boolean isMachineReadable(Distribution file) {
    return file.format().value().map(FileFormat::machineReadable).orElse(false);
  }

  /** The distributions that carry the data: documents beside data a program can read are help. */
  static List<Distribution> data(Dataset dataset) {
    List<Distribution> files = dataset.distributions();
    if (files.size() < 2 || files.stream().noneMatch(Files::isMachineReadable)) {
      return files;
    }
    return files.stream().filter(file -> !isDocument(file)).toList();
  }

  /**
   * The answer where there is nothing to look at. It names no deed: that files are listed is asked
   * for once, and promises nothing about how good they will be.
   */
  static Measurement none(String metric) {
    return Measurement.measured(metric, 0, Message.of("files.none"));
  }

  private static boolean isDocument(Distribution file) {
    return file.format()
        .value()
        .filter(format -> !format.machineReadable() && DOCUMENTS.contains(format.id()))
        .isPresent();
  }
}
