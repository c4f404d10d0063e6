package dev.winnow.scoring.metrics.mqa;

import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.vocabulary.FileFormat;
import dev.winnow.catalogue.vocabulary.FileFormats;
import dev.winnow.catalogue.vocabulary.Licence;
import dev.winnow.catalogue.vocabulary.Licences;
import java.util.Optional;
import java.util.Set;

/** The lists that MQA looks in. They differ from Winnow's own judgement, and stay as they are. */
final class FileLists {

  /** What the newer list of non-proprietary formats has more than the old one. */
  private static final Set<String> ONLY_IN_31 = Set.of("ETSI_XML", "GPKG");

  /** The EU's list has it, so MQA knows it; it says that the licence is still to be decided. */
  private static final String PROVISIONAL = "OP_DATPRO";

  /** The licences of which data.norge.no knows an address. */
  private static final Set<String> NORWEGIAN =
      Set.of("CC-BY-4.0", "CC0-1.0", "NLOD-1.0", "NLOD-2.0", "NLOD");

  private FileLists() {}

  static boolean statesFormat(Distribution file) {
    return FileFormats.isStated(file.format(), file.mediaType());
  }

  static double isListed(Distribution file, Quirks quirks) {
    boolean mediaType = file.mediaType().isUnderstood();
    boolean format = isFormatListed(file);
    return switch (quirks.alignment()) {
      case ANY -> mediaType || format ? 1 : 0;
      case BOTH -> mediaType && format ? 1 : 0;
      case HALF_EACH -> (mediaType ? 0.5 : 0) + (format ? 0.5 : 0);
    };
  }

  static boolean isFormatListed(Distribution file) {
    return stated(file).flatMap(FileFormats::address).isPresent();
  }

  static boolean isNonProprietary(Distribution file, Quirks quirks) {
    Optional<FileFormat> listed = stated(file).filter(FileFormats::inEuNonProprietaryList);
    return switch (quirks.nonProprietary()) {
      case EU_29 -> listed.filter(format -> !ONLY_IN_31.contains(format.id())).isPresent();
      case EU_31 -> listed.isPresent();
      case NONE -> false;
    };
  }

  static boolean isMachineReadable(Distribution file, Quirks quirks) {
    return switch (quirks.machineReadable()) {
      case EU_20 -> stated(file).filter(FileFormats::inEuMachineReadableList).isPresent();
      case EVERY_FILE_TYPE -> isFormatListed(file);
      case NONE -> false;
    };
  }

  static boolean isKnownLicence(Distribution file, Quirks quirks) {
    Optional<Licence> licence = file.licence().value();
    return switch (quirks.licences()) {
      case EU ->
          licence.filter(Licences::inEuList).isPresent()
              || file.licence().raw().endsWith(PROVISIONAL);
      case NORWEGIAN_EIGHT -> licence.map(Licence::id).filter(NORWEGIAN::contains).isPresent();
    };
  }

  /** The format as stated or as the media type says; a file's ending alone states nothing. */
  private static Optional<FileFormat> stated(Distribution file) {
    return file.format().value().filter(format -> !file.format().raw().isEmpty());
  }
}
