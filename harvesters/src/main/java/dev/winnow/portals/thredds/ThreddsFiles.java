package dev.winnow.portals.thredds;

import dev.winnow.catalogue.DataService;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.DistributionBuilder;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.vocabulary.FileFormats;
import dev.winnow.catalogue.vocabulary.Moments;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.portals.reading.Said;
import dev.winnow.portals.reading.Web;
import dev.winnow.portals.reading.xml.Xml;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** What can be fetched of a THREDDS dataset: its files, and services over a file of its own. */
final class ThreddsFiles {

  private static final String FILES = "HTTPServer";
  private static final Map<String, String> SERVICES =
      Map.of("OPENDAP", "OPENDAP", "WMS", "WMS", "WCS", "WCS", "NETCDFSUBSET", "API");
  private static final Map<String, Integer> UNITS =
      Map.of("bytes", 0, "kbytes", 1, "mbytes", 2, "gbytes", 3, "tbytes", 4);

  private final Xml catalogue;
  private final Xml dataset;
  private final URI address;

  ThreddsFiles(Xml catalogue, Xml dataset, URI address) {
    this.catalogue = catalogue;
    this.dataset = dataset;
    this.address = address;
  }

  List<Distribution> all() {
    List<Distribution> all = new ArrayList<>();
    if (Catalogue.isFile(dataset)) {
      all.addAll(of(dataset, true));
    }
    for (Xml file : dataset.within("dataset")) {
      if (Catalogue.isFile(file)) {
        all.addAll(of(file, false));
      }
    }
    return all;
  }

  private List<Distribution> of(Xml file, boolean withServices) {
    List<Distribution> all = new ArrayList<>();
    for (Xml service : services(file)) {
      String type = service.attribute("serviceType");
      boolean download = type.equalsIgnoreCase(FILES);
      Optional<String> kind =
          Optional.ofNullable(SERVICES.get(type.toUpperCase(Locale.ROOT)))
              .filter(k -> withServices);
      if (download || kind.isPresent()) {
        for (String path : paths(file)) {
          url(service, path).ifPresent(url -> all.add(distribution(file, url, kind)));
        }
      }
    }
    return all;
  }

  private Distribution distribution(Xml file, URI url, Optional<String> service) {
    Stated<URI> stated = Said.address(url.toString());
    Texts title = Said.title("", file.attribute("name"));
    DistributionBuilder builder = new DistributionBuilder().title(title).accessUrl(stated);
    if (service.isPresent()) {
      return builder
          .format(FileFormats.resolve(service.get(), "", ""))
          .accessService(Optional.of(new DataService("", title, stated, Stated.nothing())))
          .build();
    }
    String format =
        Said.first(
            file.text("dataFormat"),
            file.text("metadata", "dataFormat"),
            dataset.text("dataFormat"),
            dataset.text("metadata", "dataFormat"));
    return builder
        .downloadUrl(stated)
        .format(FileFormats.resolve(format, "", url.getPath()))
        .byteSize(size(file))
        .modified(modified(file))
        .build();
  }

  private static Stated<dev.winnow.catalogue.vocabulary.Moment> modified(Xml file) {
    return file.all("date").stream()
        .filter(date -> date.attribute("type").equalsIgnoreCase("modified"))
        .findFirst()
        .map(date -> Moments.resolve(date.text()))
        .orElse(Stated.nothing());
  }

  private static OptionalLong size(Xml file) {
    Optional<Xml> said = file.find("dataSize");
    Integer power =
        UNITS.get(said.map(one -> one.attribute("units")).orElse("").toLowerCase(Locale.ROOT));
    try {
      return said.isEmpty() || power == null
          ? OptionalLong.empty()
          : OptionalLong.of(
              Math.round(Double.parseDouble(said.get().text()) * Math.pow(1000, power)));
    } catch (NumberFormatException e) {
      return OptionalLong.empty();
    }
  }

  private static List<String> paths(Xml file) {
    List<String> paths = new ArrayList<>();
    paths.add(file.attribute("urlPath"));
    file.all("access").forEach(access -> paths.add(access.attribute("urlPath")));
    return paths.stream().filter(path -> !path.isEmpty()).distinct().toList();
  }

  private Optional<URI> url(Xml service, String path) {
    return Web.resolve(address, service.attribute("base"))
        .flatMap(base -> Web.resolve(address, base + path + service.attribute("suffix")));
  }

  /** The services of a file by the name that it, its metadata or its dataset states. */
  private List<Xml> services(Xml file) {
    String name =
        Said.first(
            file.text("serviceName"),
            file.attribute("serviceName"),
            file.text("metadata", "serviceName"),
            file.find("access").map(access -> access.attribute("serviceName")).orElse(""),
            dataset.text("serviceName"),
            dataset.attribute("serviceName"),
            dataset.text("metadata", "serviceName"));
    List<Xml> all = catalogue.within("service");
    Optional<Xml> named =
        all.stream().filter(service -> service.attribute("name").equals(name)).findFirst();
    if (named.isEmpty()) {
      return all;
    }
    return named.get().all("service").isEmpty() ? List.of(named.get()) : named.get().all("service");
  }
}
