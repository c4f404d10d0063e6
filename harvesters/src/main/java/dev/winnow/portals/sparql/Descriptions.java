package dev.winnow.portals.sparql;

import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.FetchException.Kind;
import dev.winnow.harvest.Found;
import dev.winnow.harvest.RawRecord;
import dev.winnow.harvest.Response;
import dev.winnow.portals.reading.RdfRecords;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Asks for everything about some datasets together. Endpoints cut answers off at a limit of rows
 * without a word: an answer as long as such a limit is asked for again in halves, and what is
 * missing in a shorter one, alone.
 */
final class Descriptions {

  private static final String LIMIT_HEADER = "X-SPARQL-MaxRows";
  private static final int ROUND = 10_000;

  private final Endpoint endpoint;

  Descriptions(Endpoint endpoint) {
    this.endpoint = endpoint;
  }

  /** One thing for each dataset, in order. */
  List<Found> of(List<String> datasets) throws FetchException {
    Map<String, Found> described = new LinkedHashMap<>();
    describe(datasets, described);
    List<Found> found = new ArrayList<>();
    for (String dataset : datasets) {
      found.add(
          described.containsKey(dataset)
              ? described.get(dataset)
              : new Found.Unfetched(
                  dataset,
                  "not-described",
                  "%s lists %s, but says nothing about it".formatted(endpoint.address(), dataset)));
    }
    return found;
  }

  private void describe(List<String> datasets, Map<String, Found> into) throws FetchException {
    if (asked(datasets, into) && datasets.size() > 1) {
      int half = datasets.size() / 2;
      datasets.forEach(into::remove);
      describe(datasets.subList(0, half), into);
      describe(datasets.subList(half, datasets.size()), into);
    }
  }

  /** Asks once; returns whether the answer looks cut off. */
  private boolean asked(List<String> datasets, Map<String, Found> into) throws FetchException {
    try (Response response = endpoint.graph(Queries.describe(datasets))) {
      byte[] rdf = bytes(response);
      if (rdf.length == 0) {
        throw new FetchException(
            Kind.ERROR_OBJECT,
            endpoint.address(),
            "%s lists %d datasets, and says nothing when asked about them"
                .formatted(endpoint.address(), datasets.size()));
      }
      HashSet<String> wanted = new HashSet<>(datasets);
      for (Found one : RdfRecords.of(rdf, response.mediaType(), endpoint.address())) {
        if (one instanceof Found.Unfetched lost && !lost.kind().equals("no-dataset")) {
          throw new FetchException(Kind.UNPARSABLE, endpoint.address(), lost.message());
        }
        if (one instanceof RawRecord && wanted.contains(one.sourceId())) {
          into.put(one.sourceId(), one);
        }
      }
      return isCutOff(rdf, response);
    }
  }

  /** N-Triples have a line for each row; other forms tell nothing, and are believed. */
  private static boolean isCutOff(byte[] rdf, Response response) {
    if (!response.mediaType().equals("application/n-triples")
        && !response.mediaType().equals("text/plain")) {
      return false;
    }
    long rows = 0;
    for (byte sign : rdf) {
      rows += sign == '\n' ? 1 : 0;
    }
    String stated = response.headers().first(LIMIT_HEADER);
    long limit = stated.matches("\\d{1,9}") ? Long.parseLong(stated) : ROUND;
    return rows > 0 && limit > 0 && rows % limit == 0;
  }

  private static byte[] bytes(Response response) throws FetchException {
    try (InputStream in = response.open()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new FetchException(
          Kind.TRUNCATED, response.uri(), response.uri() + " cannot be read: " + e, e);
    }
  }
}
