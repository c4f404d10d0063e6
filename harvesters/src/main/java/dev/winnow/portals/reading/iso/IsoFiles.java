package dev.winnow.portals.reading.iso;

import dev.winnow.catalogue.DataService;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.DistributionBuilder;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.vocabulary.FileFormats;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.portals.reading.Said;
import dev.winnow.portals.reading.xml.Xml;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the online resources of a record: services, downloads, and pages about the data. */
final class IsoFiles {

  private static final Pattern SERVICE =
      Pattern.compile("(?i).*\\b(WMS|WFS|WCS|WMTS|WPS|SOS|TMS|OAPIF)\\b.*");
  private static final Pattern ASKED =
      Pattern.compile("(?i).*[?&]service=(WMS|WFS|WCS|WMTS|WPS|SOS)\\b.*");
  private static final Pattern ABOUT =
      Pattern.compile("(?i)information|search|browsing|complete.*");

  private final List<Xml> links;
  private final List<String> formats;
  private final String dataSet;
  private final IsoText language;

  IsoFiles(Xml metadata, IsoText language) {
    this.links =
        metadata.all("distributionInfo").stream()
            .flatMap(info -> info.within("CI_OnlineResource").stream())
            .filter(link -> address(link).startsWith("http") || address(link).startsWith("ftp"))
            .toList();
    this.formats = formats(metadata);
    this.dataSet =
        Said.first(
            IsoText.first(metadata, "dataSetURI"),
            IsoText.first(metadata, "metadataLinkage", "CI_OnlineResource", "linkage"));
    this.language = language;
  }

  private static List<String> formats(Xml metadata) {
    List<String> formats = new ArrayList<>();
    for (Xml info : metadata.all("distributionInfo")) {
      for (Xml format : info.within("MD_Format")) {
        String named = IsoText.first(format, "name");
        String cited = IsoText.first(format, "formatSpecificationCitation", "CI_Citation", "title");
        formats.add(Said.first(named, cited));
      }
    }
    return Said.distinct(formats);
  }

  /** The page for people: what the record calls its address, else the first page about the data. */
  Stated<URI> landingPage() {
    if (dataSet.startsWith("http")) {
      return Said.address(dataSet);
    }
    return links.stream()
        .filter(IsoFiles::isAbout)
        .findFirst()
        .map(link -> Said.address(address(link)))
        .orElse(Stated.nothing());
  }

  List<String> documentation() {
    return links.stream().filter(IsoFiles::isAbout).map(IsoFiles::address).toList();
  }

  List<Distribution> all() {
    return links.stream().filter(link -> !isAbout(link)).map(this::distribution).toList();
  }

  private Distribution distribution(Xml link) {
    String address = address(link);
    String protocol = IsoText.first(link, "protocol");
    Optional<String> service = service(protocol, address);
    boolean download =
        service.isEmpty()
            && (function(link).equalsIgnoreCase("download")
                || protocol.toLowerCase(Locale.ROOT).contains("download"));
    Stated<URI> url = Said.address(address);
    Texts title = link.find("name").map(language::title).orElse(Texts.none());
    String mediaType =
        link.within("MimeFileType").stream()
            .findFirst()
            .map(type -> type.attribute("type"))
            .orElse("");
    return new DistributionBuilder()
        .title(title)
        .description(link.find("description").map(language::prose).orElse(Texts.none()))
        .accessUrl(url)
        .downloadUrl(download ? url : Stated.nothing())
        .mediaType(FileFormats.mediaType(mediaType))
        .format(FileFormats.resolve(service.orElseGet(() -> format(download)), mediaType, address))
        .accessService(service.map(kind -> new DataService("", title, url, Stated.nothing())))
        .build();
  }

  /** Formats are stated for the whole record: only a single one is that of every file. */
  private String format(boolean download) {
    return download && formats.size() == 1 ? formats.get(0) : "";
  }

  private static Optional<String> service(String protocol, String address) {
    for (Matcher found : List.of(SERVICE.matcher(protocol), ASKED.matcher(address))) {
      if (found.matches()) {
        return Optional.of(found.group(1).toUpperCase(Locale.ROOT));
      }
    }
    return Optional.empty();
  }

  private static boolean isAbout(Xml link) {
    String protocol = IsoText.first(link, "protocol");
    boolean service = service(protocol, address(link)).isPresent();
    return !service && ABOUT.matcher(function(link)).matches();
  }

  private static String function(Xml link) {
    return IsoText.first(link, "function");
  }

  private static String address(Xml link) {
    return IsoText.first(link, "linkage");
  }
}
