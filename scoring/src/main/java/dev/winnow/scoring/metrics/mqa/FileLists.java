package dev.winnow.scoring.metrics.mqa;

import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.vocabulary.FileFormat;
import dev.winnow.catalogue.vocabulary.FileFormats;
import dev.winnow.catalogue.vocabulary.Licences;
import java.util.Optional;

/** The lists that MQA looks in. They differ from Winnow's own judgement, and stay as they are. */
final class FileLists {

  private FileLists() {}

  /**
   * Whether a format is stated, not only read off a media type or a file's ending. A media type
   * that is stated both as format and as media type cannot be told from one stated once.
   */
  static boolean statesFormat(Distribution file) {
    String said = file.format().raw();
    boolean borrowed =
        said.equals(file.mediaType().raw()) && file.format().rule().contains("media type");
    return !said.isEmpty() && !borrowed;
  }

  static boolean isListed(Distribution file) {
    return file.mediaType().isUnderstood()
        || stated(file).flatMap(FileFormats::address).isPresent();
  }

  static boolean isNonProprietary(Distribution file) {
    return stated(file).filter(FileFormats::inEuNonProprietaryList).isPresent();
  }

  static boolean isMachineReadable(Distribution file) {
    return stated(file).filter(FileFormats::inEuMachineReadableList).isPresent();
  }

  static boolean hasListedLicence(Distribution file) {
    return file.licence().value().filter(Licences::inEuList).isPresent();
  }

  /** The format as stated or as the media type says; a file's ending alone states nothing. */
  private static Optional<FileFormat> stated(Distribution file) {
    return file.format().value().filter(format -> !file.format().raw().isEmpty());
  }
}
