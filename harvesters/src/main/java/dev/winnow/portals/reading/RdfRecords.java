package dev.winnow.portals.reading;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Portal;
import dev.winnow.catalogue.dcat.DcatPage;
import dev.winnow.catalogue.dcat.DcatReader;
import dev.winnow.catalogue.dcat.DcatRecord;
import dev.winnow.catalogue.dcat.UnreadableDatasetException;
import dev.winnow.catalogue.dcat.rdf.RdfDocument;
import dev.winnow.catalogue.dcat.rdf.RdfException;
import dev.winnow.harvest.Found;
import dev.winnow.harvest.RawRecord;
import dev.winnow.harvest.UnreadableRecordException;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** DCAT in RDF that comes in the answer of another protocol. */
public final class RdfRecords {

  /** The form of such records: one dataset as sorted N-Triples. */
  public static final String FORM = "dcat-ntriples";

  /** Begins the comment in a context that keeps the dataset's own id, where it goes by another. */
  private static final String NAMED = "# dataset ";

  private RdfRecords() {}

  /**
   * The datasets of a piece of RDF/XML.
   *
   * @param wrapper the id that the protocol gives to the piece; the first dataset gets it, so that
   *     it is known under the same id when it is deleted. When empty, datasets go by their own ids
   * @return what cannot be used as a fault, never nothing
   */
  public static List<Found> of(byte[] rdf, URI address, Optional<String> wrapper) {
    return of(RdfDocument.of(address, "application/rdf+xml", rdf), address, wrapper);
  }

  /**
   * The datasets of a piece of RDF; they go by their own ids.
   *
   * @param mediaType as the portal states it
   * @return what cannot be used as a fault, never nothing
   */
  public static List<Found> of(byte[] rdf, String mediaType, URI address) {
    return of(RdfDocument.of(address, mediaType, rdf), address, Optional.empty());
  }

  private static List<Found> of(RdfDocument rdf, URI address, Optional<String> wrapper) {
    String name = wrapper.orElse(address.toString());
    List<Found> found = new ArrayList<>();
    try (DcatPage page = DcatPage.parse(rdf);
        Stream<DcatRecord> records = page.records()) {
      records.forEach(
          record -> {
            String own = record.sourceId();
            String id = wrapper.filter(given -> found.isEmpty()).orElse(own);
            byte[] context = id.equals(own) ? record.context() : named(own, record.context());
            found.add(new RawRecord(id, address, FORM, record.ntriples(), context));
          });
    } catch (RdfException | IOException e) {
      return List.of(lost(name, "unparsable", e.getMessage(), wrapper));
    }
    return found.isEmpty()
        ? List.of(lost(name, "no-dataset", name + " holds RDF without a dataset", wrapper))
        : found;
  }

  private static Found lost(String name, String kind, String words, Optional<String> wrapper) {
    return new Found.Unfetched(name, kind, words, wrapper.isEmpty());
  }

  /** Reads such a record. */
  public static Dataset read(Portal portal, RawRecord record) throws UnreadableRecordException {
    try {
      String context = new String(record.context(), StandardCharsets.UTF_8);
      if (!context.startsWith(NAMED)) {
        return DcatReader.read(portal, record.sourceId(), record.body(), record.context());
      }
      int end = context.indexOf('\n');
      byte[] rest = context.substring(end + 1).getBytes(StandardCharsets.UTF_8);
      Dataset own =
          DcatReader.read(portal, context.substring(NAMED.length(), end), record.body(), rest);
      return own.toBuilder()
          .id(DatasetId.firstSeen(portal.id(), record.sourceId()))
          .sourceId(record.sourceId())
          .build();
    } catch (UnreadableDatasetException e) {
      throw new UnreadableRecordException(e.kind(), e.getMessage(), e);
    }
  }

  private static byte[] named(String own, byte[] context) {
    String comment = NAMED + own.replaceAll("\\s", " ") + "\n";
    return (comment + new String(context, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
  }
}
