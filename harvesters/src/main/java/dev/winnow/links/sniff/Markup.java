package dev.winnow.links.sniff;

import java.io.StringReader;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Tells markup apart by its first element; nothing that it refers to is ever fetched. */
final class Markup {

  private static final Pattern PAGE =
      Pattern.compile(
          "(?is)^(<\\?xml[^>]*>|<!--.*?-->|\\s)*<(!doctype\\s+html|html|head|body)[\\s>].*");

  /** By the local name of the first element, in small letters. */
  private static final Map<String, String> ROOTS =
      Map.ofEntries(
          Map.entry("rdf", "RDF_XML"),
          Map.entry("feed", "ATOM"),
          Map.entry("rss", "RSS"),
          Map.entry("kml", "KML"),
          Map.entry("gpx", "GPX"),
          Map.entry("svg", "SVG"),
          Map.entry("html", "HTML"),
          Map.entry("wms_capabilities", "WMS_SRVC"),
          Map.entry("wmt_ms_capabilities", "WMS_SRVC"),
          Map.entry("wfs_capabilities", "WFS_SRVC"),
          Map.entry("iati-activities", "IATI"),
          Map.entry("iati-organisations", "IATI"),
          Map.entry("schema", "SCHEMA_XML"),
          Map.entry("stylesheet", "XSLT"),
          Map.entry("osm", "OSM"),
          Map.entry("citymodel", "CITYGML"),
          Map.entry("landxml", "LANDXML"),
          Map.entry("collada", "COLLADA"));

  private Markup() {}

  /** The format; empty when it is no markup at all. */
  static Optional<String> format(String start) {
    if (PAGE.matcher(start).matches()) {
      return Optional.of("HTML");
    }
    return root(start).map(Markup::format);
  }

  private record Root(String name, String namespace) {}

  private static String format(Root root) {
    String name = root.name().toLowerCase(Locale.ROOT);
    if (name.equals("featurecollection") || root.namespace().contains("opengis.net/gml")) {
      return "GML";
    }
    if (name.equals("capabilities")) {
      return service(root.namespace());
    }
    return ROOTS.getOrDefault(name, "XML");
  }

  private static String service(String namespace) {
    for (String service : new String[] {"wmts", "wcs", "wps", "sos", "csw", "cat"}) {
      if (namespace.contains("/" + service)) {
        return service.equals("cat") ? "CSW_SRVC" : service.toUpperCase(Locale.ROOT) + "_SRVC";
      }
    }
    return "XML";
  }

  private static Optional<Root> root(String start) {
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(start));
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT) {
          String namespace = Optional.ofNullable(reader.getNamespaceURI()).orElse("");
          return Optional.of(new Root(reader.getLocalName(), namespace));
        }
      }
    } catch (XMLStreamException e) {
      // Malformed, or cut off before its first element: then it is told by other rules.
      return Optional.empty();
    }
    return Optional.empty();
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    return factory;
  }
}
