package dev.winnow.portals.sparql;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.Abilities;
import dev.winnow.harvest.Abilities.Deletions;
import dev.winnow.harvest.Abilities.Since;
import dev.winnow.harvest.About;
import dev.winnow.harvest.About.Basis;
import dev.winnow.harvest.Cursor;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.FetchException.Kind;
import dev.winnow.harvest.Fetcher;
import dev.winnow.harvest.Found;
import dev.winnow.harvest.Harvester;
import dev.winnow.harvest.Page;
import dev.winnow.harvest.RawRecord;
import dev.winnow.harvest.UnreadableRecordException;
import dev.winnow.portals.reading.Listed;
import dev.winnow.portals.reading.RdfRecords;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Harvests DCAT behind a SPARQL endpoint. The addresses of datasets are asked for in the order of
 * their letters, each page behind the last address of the one before, so that no limit of rows cuts
 * the list short; what is said about them is then asked for together. Only an empty page is the
 * end. The cursor's token is the last address.
 */
public final class SparqlHarvester implements Harvester {

  private static final int MOST_AT_ONCE = 256;

  @Override
  public String type() {
    return "sparql";
  }

  @Override
  public About about() {
    return new About(
        "DCAT behind a SPARQL 1.1 endpoint; the url is the endpoint's.",
        Map.of(),
        "Datasets changed since a moment are asked for by dct:modified; where some have none, the"
            + " trial fails and everything is listed.",
        "By absence from a complete walk, which only an empty page ends.",
        "Datasets that are blank nodes cannot be asked for. Answers that are as long as a limit of"
            + " rows are asked for again in halves. Where the same catalogue can be had as a"
            + " document, dcat asks less of the portal.",
        Basis.SPECIFICATION);
  }

  @Override
  public Abilities abilities(Portal portal) {
    return new Abilities(Since.FILTER, Deletions.BY_ABSENCE, false);
  }

  @Override
  public Page fetch(Portal portal, Cursor cursor, Fetcher fetcher) throws FetchException {
    Endpoint endpoint = new Endpoint(portal.url(), fetcher);
    String behind = cursor.token().orElse("");
    int most = Math.min(cursor.size(), MOST_AT_ONCE);
    List<String> addresses =
        endpoint.addresses(Queries.list(cursor.scope(), behind, most)).stream().distinct().toList();
    // at its start and again at its end, because catalogues grow while they are walked
    OptionalLong declared =
        cursor.token().isEmpty() || addresses.isEmpty()
            ? OptionalLong.of(endpoint.number(Queries.count(cursor.scope())))
            : OptionalLong.empty();
    if (addresses.isEmpty()) {
      return new Listed(List.of(), Optional.empty(), declared);
    }
    String last = addresses.getLast();
    if (addresses.contains(behind)) {
      throw new FetchException(
          Kind.LOOP,
          portal.url(),
          "%s was asked for what comes behind '%s', and names that again"
              .formatted(portal.url(), behind));
    }
    List<Found> found = new Descriptions(endpoint).of(addresses);
    return new Listed(
        found, Optional.of(cursor.at(cursor.position() + addresses.size(), last)), declared);
  }

  @Override
  public Dataset read(Portal portal, RawRecord record) throws UnreadableRecordException {
    return RdfRecords.read(portal, record);
  }
}
