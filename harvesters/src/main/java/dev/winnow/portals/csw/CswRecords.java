package dev.winnow.portals.csw;

import dev.winnow.harvest.Found;
import dev.winnow.harvest.RawRecord;
import dev.winnow.portals.reading.RdfRecords;
import dev.winnow.portals.reading.iso.IsoIds;
import dev.winnow.portals.reading.xml.Xml;
import dev.winnow.portals.reading.xml.XmlWriter;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Makes records of what a catalogue service lists; services and applications are no datasets. */
final class CswRecords {

  static final String ISO = "iso-xml";
  static final String DUBLIN_CORE = "csw-dc-xml";

  private static final Set<String> NO_DATA =
      Set.of("service", "application", "software", "document");
  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

  private CswRecords() {}

  static List<Found> found(Xml element, Function<String, URI> addresses, long position) {
    Optional<Xml> iso = IsoIds.metadata(element);
    if (iso.isPresent()) {
      String id = IsoIds.id(iso.get());
      return List.of(
          id.isEmpty()
              ? noId(position)
              : IsoIds.isData(iso.get())
                  ? record(id, ISO, iso.get(), addresses)
                  : new Found.Skipped(id));
    }
    boolean rdf =
        element.name().equals("RDF") || element.namespace().equals("http://www.w3.org/ns/dcat#");
    return rdf
        ? rdf(element, addresses, position)
        : List.of(dublinCore(element, addresses, position));
  }

  private static Found dublinCore(Xml element, Function<String, URI> addresses, long position) {
    String id = element.text("identifier");
    if (id.isEmpty()) {
      return noId(position);
    }
    boolean data = element.texts("type").stream().noneMatch(NO_DATA::contains);
    return data ? record(id, DUBLIN_CORE, element, addresses) : new Found.Skipped(id);
  }

  private static List<Found> rdf(Xml element, Function<String, URI> addresses, long position) {
    Xml whole =
        element.name().equals("RDF")
            ? element
            : new Xml("rdf", RDF, "RDF", List.of(), List.of(element));
    boolean data =
        whole.children().stream().noneMatch(child -> child.name().equals("DataService"))
            || whole.find("Dataset").isPresent();
    URI address = addresses.apply(Long.toString(position));
    return data
        ? RdfRecords.of(XmlWriter.write(whole), address, Optional.empty())
        : List.of(new Found.Skipped("position " + position));
  }

  private static Found record(
      String id, String form, Xml element, Function<String, URI> addresses) {
    return new RawRecord(id, addresses.apply(id), form, XmlWriter.write(element));
  }

  private static Found noId(long position) {
    return Found.nameless(
        "position " + position,
        "no-id",
        "the record at position " + position + " has no identifier");
  }
}
