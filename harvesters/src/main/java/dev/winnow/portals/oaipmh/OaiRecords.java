package dev.winnow.portals.oaipmh;

import dev.winnow.harvest.Found;
import dev.winnow.harvest.RawRecord;
import dev.winnow.portals.reading.RdfRecords;
import dev.winnow.portals.reading.Web;
import dev.winnow.portals.reading.iso.IsoIds;
import dev.winnow.portals.reading.xml.Xml;
import dev.winnow.portals.reading.xml.XmlWriter;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes records of what a repository lists; repositories mix data with papers and programs. */
final class OaiRecords {

  static final String FORM = "oai-xml";

  private static final Set<String> DATA =
      Set.of("dataset", "collection", "other", "database", "datapaper");
  private static final Pattern OTHER_KIND =
      Pattern.compile(
          "(?i).*(article|paper|preprint|book|thesis|report|lecture|presentation|poster|software"
              + "|image|photo|figure|video|audiovisual|sound|text|proceeding|documentation"
              + "|patent|lesson|workflow|interactive|review|annotation|publication).*");

  private OaiRecords() {}

  static List<Found> found(Xml record, URI base, boolean everything) {
    Xml header = record.find("header").orElse(record);
    String id = header.text("identifier");
    if (id.isEmpty()) {
      return List.of(
          Found.nameless("no identifier", "no-id", "a record's header has no identifier"));
    }
    if (header.attribute("status").equals("deleted")) {
      return List.of(new Found.Deleted(id));
    }
    Optional<Xml> metadata =
        record.all("metadata").stream().flatMap(all -> all.children().stream()).findFirst();
    if (metadata.isEmpty()) {
      return List.of(new Found.Unfetched(id, "no-metadata", "record '" + id + "' has no metadata"));
    }
    if (!everything && !isData(metadata.get())) {
      return List.of(new Found.Skipped(id));
    }
    URI address =
        URI.create(base + "?verb=GetRecord&metadataPrefix=oai_dc&identifier=" + Web.encode(id));
    return metadata.get().name().equals("RDF")
        ? RdfRecords.of(XmlWriter.write(metadata.get()), address, Optional.of(id))
        : List.of(new RawRecord(id, address, FORM, XmlWriter.write(record)));
  }

  /** What says that it is of another kind is no data; what says nothing may be. */
  private static boolean isData(Xml metadata) {
    Optional<Xml> iso = IsoIds.metadata(metadata);
    if (iso.isPresent()) {
      return IsoIds.isData(iso.get());
    }
    List<Xml> resourceTypes = metadata.within("resourceType");
    List<String> said =
        resourceTypes.isEmpty()
            ? metadata.within("type").stream().map(Xml::text).toList()
            : resourceTypes.stream().map(type -> type.attribute("resourceTypeGeneral")).toList();
    List<String> kinds =
        said.stream()
            .map(text -> text.substring(text.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT))
            .toList();
    boolean data = kinds.stream().anyMatch(DATA::contains);
    return data || kinds.stream().noneMatch(kind -> OTHER_KIND.matcher(kind).matches());
  }
}
