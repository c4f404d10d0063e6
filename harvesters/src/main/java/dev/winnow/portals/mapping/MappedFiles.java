package dev.winnow.portals.mapping;

import dev.winnow.catalogue.Checksum;
import dev.winnow.catalogue.DataService;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.DistributionBuilder;
import dev.winnow.catalogue.vocabulary.FileFormats;
import dev.winnow.catalogue.vocabulary.Licences;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.portals.mapping.item.Item;
import dev.winnow.portals.reading.Said;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the distributions of a record as a mapping says. */
final class MappedFiles {

  private MappedFiles() {}

  static List<Distribution> read(List<Mapping.Files> all, Looked looked) {
    List<Distribution> distributions = new ArrayList<>();
    for (Mapping.Files files : all) {
      Item item = looked.item(files.from());
      List<Item> parts = files.items().map(path -> path.in(item)).orElse(List.of(item));
      for (Item part : parts) {
        SaidFields said = new SaidFields(files.fields(), looked.with(part));
        if (isReachable(said)) {
          distributions.add(distribution(said));
        }
      }
    }
    return distributions;
  }

  /** Where nobody can get anything is no distribution. */
  private static boolean isReachable(SaidFields said) {
    return !Said.first(said.text("accessUrl"), said.text("downloadUrl"), said.text("service"))
        .isEmpty();
  }

  private static Distribution distribution(SaidFields said) {
    Stated<URI> service = said.address("service");
    Stated<URI> download = said.address("downloadUrl");
    Stated<URI> stated = said.address("accessUrl");
    Stated<URI> access =
        stated.isStated() ? stated : service.isStated() && !download.isStated() ? service : stated;
    String mediaType = said.text("mediaType");
    String format = said.text("format");
    String address = download.value().or(stated::value).map(URI::toString).orElse("");
    return new DistributionBuilder()
        .id(said.text("id"))
        .title(said.title("title"))
        .description(said.prose("description"))
        .accessUrl(access)
        .downloadUrl(download)
        .format(FileFormats.resolve(format, mediaType, address))
        .mediaType(mediaType.isEmpty() ? Stated.nothing() : FileFormats.mediaType(mediaType))
        .licence(Licences.resolve(said.texts("licence")))
        .rights(said.prose("rights"))
        .byteSize(Said.byteSize(said.text("byteSize")))
        .checksum(checksum(said))
        .issued(said.moment("issued"))
        .modified(said.moment("modified"))
        .availability(said.text("availability"))
        .status(said.text("status"))
        .documentation(said.texts("documentation"))
        .conformsTo(said.texts("conformsTo"))
        .languages(said.languages("languages"))
        .accessService(
            service.isStated()
                ? Optional.of(
                    new DataService(
                        "", said.title("title"), service, said.address("serviceDescription")))
                : Optional.empty())
        .build();
  }

  private static Optional<Checksum> checksum(SaidFields said) {
    String value = said.text("checksum");
    String algorithm = said.text("checksumAlgorithm").toLowerCase(Locale.ROOT).replace("-", "");
    return value.isEmpty() ? Optional.empty() : Optional.of(new Checksum(algorithm, value));
  }
}
