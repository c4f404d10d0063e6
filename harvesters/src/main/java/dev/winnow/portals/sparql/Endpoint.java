package dev.winnow.portals.sparql;

import com.fasterxml.jackson.databind.JsonNode;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.Fetcher;
import dev.winnow.harvest.Request;
import dev.winnow.harvest.Response;
import dev.winnow.portals.reading.Answers;
import dev.winnow.portals.reading.Nodes;
import dev.winnow.portals.reading.Web;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks a SPARQL endpoint by POST, as the SPARQL 1.1 Protocol says. */
final class Endpoint {

  private static final String JSON = "application/sparql-results+json, application/json;q=0.9";
  private static final String RDF =
      "application/n-triples, text/turtle;q=0.9, application/rdf+xml;q=0.5";

  private final URI address;
  private final Fetcher fetcher;

  Endpoint(URI address, Fetcher fetcher) {
    this.address = address;
    this.fetcher = fetcher;
  }

  URI address() {
    return address;
  }

  /** The addresses that a SELECT of one variable gives. */
  List<String> addresses(String query) throws FetchException {
    return rows(query).stream().map(row -> Nodes.text(row, "dataset", "value")).toList();
  }

  /** The number that a SELECT counts. */
  long number(String query) throws FetchException {
    String said =
        rows(query).stream().map(row -> Nodes.text(row, "count", "value")).findFirst().orElse("");
    if (!said.matches("\\d{1,18}")) {
      throw new FetchException(
          FetchException.Kind.ERROR_OBJECT,
          address,
          "%s was asked how many datasets it has, and answered '%s'".formatted(address, said));
    }
    return Long.parseLong(said);
  }

  /** What a CONSTRUCT gives; to be closed. */
  Response graph(String query) throws FetchException {
    return fetcher.fetch(request(query, RDF));
  }

  private List<JsonNode> rows(String query) throws FetchException {
    try (Response response = fetcher.fetch(request(query, JSON))) {
      JsonNode answer = Nodes.document(response);
      List<JsonNode> rows = new ArrayList<>();
      Answers.list(answer, address, "results", "bindings").forEach(rows::add);
      return rows;
    }
  }

  private Request request(String query, String accept) {
    byte[] form = ("query=" + Web.encode(query)).getBytes(StandardCharsets.US_ASCII);
    return new Request(
        address, accept, Optional.of(form), "application/x-www-form-urlencoded", false, false);
  }
}
