package dev.winnow.portals.ckan;

import dev.winnow.catalogue.Checksum;
import dev.winnow.catalogue.DataService;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.DistributionBuilder;
import dev.winnow.catalogue.vocabulary.Addresses;
import dev.winnow.catalogue.vocabulary.FileFormats;
import dev.winnow.catalogue.vocabulary.Languages;
import dev.winnow.catalogue.vocabulary.Licences;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.portals.json.JsonRecord;
import dev.winnow.portals.json.Words;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads the resources of a CKAN package as distributions. */
final class CkanResources {

  private static final Distribution EMPTY = new DistributionBuilder().build();

  private CkanResources() {}

  static List<Distribution> read(JsonRecord said, URI page) {
    return said.records("resources").stream()
        .filter(resource -> !resource.text("state").equalsIgnoreCase("deleted"))
        .map(resource -> one(resource, page))
        .filter(distribution -> !distribution.equals(EMPTY))
        .toList();
  }

  private static Distribution one(JsonRecord said, URI page) {
    String url = said.text("url");
    String access = either(said.text("access_url"), url);
    String download = download(said, url);
    Stated<URI> accessUrl = address(access, page);
    String mediaType = nothing(said.text("mimetype", "media_type"));
    return new DistributionBuilder()
        .id(said.text("uri", "id"))
        .title(Words.map(said.languages("name_translated", "name", "title"), Words::clean))
        .description(
            Words.map(said.languages("description_translated", "description"), Words::prose))
        .accessUrl(accessUrl)
        .downloadUrl(download.equals(access) ? accessUrl : address(download, page))
        .format(FileFormats.resolve(said.text("format"), mediaType, url))
        .mediaType(mediaType.isEmpty() ? Stated.nothing() : FileFormats.mediaType(mediaType))
        .licence(Licences.resolve(licence(said)))
        .rights(said.languages("rights"))
        .byteSize(size(said.text("size", "byte_size")))
        .checksum(checksum(said))
        .issued(CkanReader.moment(said, "issued", "release_date", "created"))
        .modified(CkanReader.moment(said, "modified", "last_modified"))
        .availability(said.text("availability"))
        .status(said.text("status"))
        .documentation(said.texts("documentation"))
        .conformsTo(said.texts("conforms_to"))
        .languages(said.texts("language").stream().map(Languages::resolve).toList())
        .accessService(service(said, page))
        .build();
  }

  /** A file that CKAN itself keeps, or that is called a download. */
  private static String download(JsonRecord said, String url) {
    String stated = said.text("download_url");
    boolean kept = said.text("url_type").equals("upload") || url.contains("/download/");
    return stated.isEmpty() && kept ? url : stated;
  }

  private static List<String> licence(JsonRecord said) {
    return List.of(
        said.text("license_url"), said.text("license_id"), said.text("license_title", "license"));
  }

  private static OptionalLong size(String said) {
    String digits = said.endsWith(".0") ? said.substring(0, said.length() - 2) : said;
    return digits.matches("\\d{1,18}")
        ? OptionalLong.of(Long.parseLong(digits)).stream().filter(size -> size > 0).findFirst()
        : OptionalLong.empty();
  }

  /** The digits, with the algorithm where it is stated beside or in front of them. */
  private static Optional<Checksum> checksum(JsonRecord said) {
    String hash = said.text("hash");
    if (hash.isEmpty()) {
      return Optional.empty();
    }
    int colon = hash.indexOf(':');
    String algorithm = colon > 0 ? hash.substring(0, colon) : said.text("hash_algorithm");
    String name =
        algorithm.substring(algorithm.indexOf('#') + 1).replaceFirst("checksumAlgorithm_", "");
    return Optional.of(
        new Checksum(name.toLowerCase(Locale.ROOT).replace("-", ""), hash.substring(colon + 1)));
  }

  private static Optional<DataService> service(JsonRecord said, URI page) {
    return said.records("access_services").stream()
        .findFirst()
        .map(
            service ->
                new DataService(
                    service.text("uri"),
                    service.languages("title"),
                    address(service.text("endpoint_url"), page),
                    address(service.text("endpoint_description"), page)));
  }

  private static Stated<URI> address(String said, URI page) {
    return said.isEmpty() ? Stated.nothing() : Addresses.resolve(said, Optional.of(page));
  }

  private static String either(String one, String other) {
    return one.isEmpty() ? other : one;
  }

  private static String nothing(String said) {
    return said.equalsIgnoreCase("null") || said.equalsIgnoreCase("none") ? "" : said;
  }
}
