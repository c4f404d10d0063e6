package dev.winnow.portals.reading.dublincore;

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
import java.util.regex.Pattern;

/** The links of a catalogue's Dublin Core record; what they are, their scheme says. */
final class References {

  private static final Pattern SERVICE =
      Pattern.compile("(?i)(?:.*\\b)?(?:OGC:)?(WMS|WFS|WCS|WMTS|WPS|CSW|SOS|TMS)\\b.*");
  private static final Pattern PICTURE = Pattern.compile("(?i).*(thumbnail|browse|image/).*");
  private static final Pattern ABOUT = Pattern.compile("(?i)(alternate|metadata)\\b.*");
  private static final Pattern PAGE = Pattern.compile("(?i)(.*\\bhtml|WWW:LINK.*)");

  private final Xml core;

  References(Xml core) {
    this.core = core;
  }

  /** The page for people among the links. */
  static Optional<String> page(Xml core) {
    return core.all("references").stream()
        .filter(link -> PAGE.matcher(scheme(link)).matches())
        .map(Xml::text)
        .filter(text -> text.startsWith("http"))
        .findFirst();
  }

  List<Distribution> all() {
    List<Distribution> all = new ArrayList<>();
    List<Xml> links = new ArrayList<>(core.all("references"));
    links.addAll(core.all("URI"));
    for (Xml link : links) {
      String scheme = scheme(link);
      boolean data =
          !ABOUT.matcher(scheme).matches()
              && !PICTURE.matcher(scheme).matches()
              && !PAGE.matcher(scheme).matches();
      if (data && link.text().startsWith("http")) {
        all.add(distribution(link, scheme));
      }
    }
    return all;
  }

  private Distribution distribution(Xml link, String scheme) {
    Stated<URI> url = Said.address(link.text());
    var service = SERVICE.matcher(scheme);
    boolean isService = service.matches();
    String format = isService ? service.group(1).toUpperCase(Locale.ROOT) : "";
    Texts title = Said.title("", Said.first(link.attribute("description"), link.attribute("name")));
    return new DistributionBuilder()
        .title(title)
        .accessUrl(url)
        .downloadUrl(scheme.toLowerCase(Locale.ROOT).contains("download") ? url : Stated.nothing())
        .format(FileFormats.resolve(format, isService ? "" : mediaType(), link.text()))
        .accessService(
            isService
                ? Optional.of(new DataService("", title, url, Stated.nothing()))
                : Optional.empty())
        .build();
  }

  /** A record with one format means it for its files. */
  private String mediaType() {
    List<String> formats = core.texts("format");
    return formats.size() == 1 && formats.get(0).contains("/") ? formats.get(0) : "";
  }

  private static String scheme(Xml link) {
    return Said.first(link.attribute("scheme"), link.attribute("protocol"));
  }
}
