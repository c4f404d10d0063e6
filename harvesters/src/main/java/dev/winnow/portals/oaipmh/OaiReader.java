package dev.winnow.portals.oaipmh;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Portal;
import dev.winnow.catalogue.vocabulary.Moment;
import dev.winnow.catalogue.vocabulary.Moments;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.harvest.RawRecord;
import dev.winnow.harvest.UnreadableRecordException;
import dev.winnow.portals.reading.RdfRecords;
import dev.winnow.portals.reading.dublincore.DublinCore;
import dev.winnow.portals.reading.iso.IsoIds;
import dev.winnow.portals.reading.iso.IsoRecord;
import dev.winnow.portals.reading.xml.Xml;
import dev.winnow.portals.reading.xml.XmlReader;
import java.util.Optional;

/** Reads one record of a repository, in whichever format it came. */
final class OaiReader {

  private final Portal portal;
  private final RawRecord record;

  OaiReader(Portal portal, RawRecord record) {
    this.portal = portal;
    this.record = record;
  }

  Dataset read() throws UnreadableRecordException {
    if (record.form().equals(RdfRecords.FORM)) {
      return RdfRecords.read(portal, record);
    }
    Xml whole = XmlReader.record(record);
    Xml metadata =
        whole.all("metadata").stream()
            .flatMap(all -> all.children().stream())
            .findFirst()
            .orElseThrow(
                () ->
                    new UnreadableRecordException(
                        "no-metadata", "record '" + record.sourceId() + "' has no metadata"));
    Stated<Moment> stamped = Moments.resolve(whole.text("header", "datestamp"));
    Dataset dataset = metadata(metadata);
    return dataset.toBuilder().recordModified(dataset.recordModified().or(stamped)).build();
  }

  private Dataset metadata(Xml metadata) throws UnreadableRecordException {
    Optional<Xml> iso = IsoIds.metadata(metadata);
    if (iso.isPresent()) {
      return new IsoRecord(portal, record, iso.get()).read();
    }
    Optional<Xml> datacite =
        metadata.name().equals("resource")
            ? Optional.of(metadata)
            : metadata.within("resource").stream().findFirst();
    if (datacite.isPresent()) {
      return new DataciteRecord(portal, record, datacite.get()).read();
    }
    if (metadata.find("title").isPresent() || metadata.name().matches("dc|qualifieddc|dcterms")) {
      return new DublinCore(portal, record, metadata).read();
    }
    throw new UnreadableRecordException(
        "unknown-format",
        "record '%s' is in a format Winnow does not read: <%s> of %s; set metadataPrefix to oai_dc"
            .formatted(record.sourceId(), metadata.name(), metadata.namespace()));
  }
}
