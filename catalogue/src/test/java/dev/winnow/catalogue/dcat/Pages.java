package dev.winnow.catalogue.dcat;

import dev.winnow.catalogue.dcat.rdf.ParsedRdf.Limits;
import dev.winnow.catalogue.dcat.rdf.RdfDocument;
import dev.winnow.catalogue.dcat.rdf.RdfException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Pages written down in tests. */
final class Pages {

  static final Limits ON_DISK = new Limits(0, Long.MAX_VALUE);

  static final String PREFIXES =
      """
      @prefix dcat: <http://www.w3.org/ns/dcat#> .
      @prefix dct: <http://purl.org/dc/terms/> .
      @prefix foaf: <http://xmlns.com/foaf/0.1/> .
      @prefix vcard: <http://www.w3.org/2006/vcard/ns#> .
      @prefix hydra: <http://www.w3.org/ns/hydra/core#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      @prefix adms: <http://www.w3.org/ns/adms#> .
      @prefix spdx: <http://spdx.org/rdf/terms#> .
      @prefix locn: <http://www.w3.org/ns/locn#> .
      @prefix dcatap: <http://data.europa.eu/r5r/> .
      @prefix schema: <http://schema.org/> .
      @prefix time: <http://www.w3.org/2006/time#> .
      """;

  private Pages() {}

  static RdfDocument document(String address, String mediaType, String text) {
    return RdfDocument.of(URI.create(address), mediaType, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The page at a portal's address, in Turtle after the usual prefixes. */
  static DcatPage turtle(String text) {
    try {
      return DcatPage.parse(
          document("https://data.vallby.example/catalog.ttl", "text/turtle", PREFIXES + text));
    } catch (RdfException e) {
      throw new IllegalArgumentException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<DcatRecord> records(RdfDocument document, Limits limits)
      throws RdfException, IOException {
    try (DcatPage page = DcatPage.parse(document, limits)) {
      return page.records().toList();
    }
  }

  static List<String> ids(String turtle) {
    try (DcatPage page = turtle(turtle)) {
      return page.records().map(DcatRecord::sourceId).toList();
    }
  }

  /** Records as text, which compares and prints well. */
  static List<String> texts(List<DcatRecord> records) {
    List<String> texts = new ArrayList<>();
    for (DcatRecord record : records) {
      texts.add(record.sourceId() + "\n" + text(record));
    }
    return texts;
  }

  static String text(DcatRecord record) {
    return new String(record.ntriples(), StandardCharsets.UTF_8);
  }
}
