package dev.winnow.portals.dcat;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.winnow.catalogue.Portal;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.dcat.rdf.ParsedRdf.Limits;
import dev.winnow.harvest.Abilities;
import dev.winnow.harvest.Cursor;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.Found;
import dev.winnow.harvest.Headers;
import dev.winnow.harvest.Page;
import dev.winnow.harvest.RawRecord;
import dev.winnow.harvest.Response;
import dev.winnow.harvest.Scope;
import dev.winnow.harvest.UnreadableRecordException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A portal that publishes DCAT, harvested over loopback. */
class DcatHarvesterTest {

  private static final String PREFIXES =
      """
      @prefix dcat: <http://www.w3.org/ns/dcat#> .
      @prefix dct: <http://purl.org/dc/terms/> .
      @prefix hydra: <http://www.w3.org/ns/hydra/core#> .
      """;

  @RegisterExtension
  static WireMockExtension portalServer =
      WireMockExtension.newInstance().options(wireMockConfig().dynamicPort()).build();

  private final DcatHarvester harvester = new DcatHarvester();
  private final PlainFetcher fetcher = new PlainFetcher();

  private Portal portal() {
    return Portal.of("vallby", "dcat", URI.create(portalServer.url("/catalog.ttl")));
  }

  private static void serve(String path, String mediaType, String body) {
    portalServer.stubFor(
        get(urlEqualTo(path))
            .willReturn(aResponse().withHeader("Content-Type", mediaType).withBody(body)));
  }

  private static String dataset(String name) {
    return "<https://vallby.example/%1$s> a dcat:Dataset ; dct:title \"%1$s\" .\n".formatted(name);
  }

  private Page fetch(Cursor cursor) throws FetchException {
    return harvester.fetch(portal(), cursor, fetcher);
  }

  private static Cursor start() {
    return Cursor.start(Scope.EVERYTHING, 100);
  }

  private static List<String> ids(Page page) {
    return page.found().map(Found::sourceId).toList();
  }

  @Test
  void walksPagesUntilThereIsNoNextOne() throws Exception {
    String host = portalServer.baseUrl();
    serve(
        "/catalog.ttl",
        "text/turtle",
        PREFIXES
            + dataset("a")
            + dataset("b")
            + "<%1$s/catalog.ttl> hydra:next <%1$s/catalog.ttl?page=2> ; hydra:totalItems 3 ."
                .formatted(host));
    serve("/catalog.ttl?page=2", "text/turtle", PREFIXES + dataset("c"));

    List<String> ids = new ArrayList<>();
    List<OptionalLong> declared = new ArrayList<>();
    List<Long> positions = new ArrayList<>();
    Optional<Cursor> cursor = Optional.of(start());
    while (cursor.isPresent()) {
      positions.add(cursor.get().position());
      try (Page page = fetch(cursor.get())) {
        ids.addAll(ids(page));
        declared.add(page.declared());
        cursor = page.next();
      }
    }
    assertEquals(
        List.of("https://vallby.example/a", "https://vallby.example/b", "https://vallby.example/c"),
        ids);
    assertEquals(List.of(OptionalLong.of(3), OptionalLong.empty()), declared);
    assertEquals(List.of(0L, 2L), positions);
    assertEquals(
        List.of("/catalog.ttl", "/catalog.ttl?page=2"),
        fetcher.requests().stream().map(r -> r.uri().toString().substring(host.length())).toList());
  }

  @Test
  void asksForRdfAndForALargeDocument() throws Exception {
    portalServer.stubFor(
        get(urlEqualTo("/catalog.ttl"))
            .withHeader("Accept", containing("application/rdf+xml;q=0.9"))
            .willReturn(aResponse().withBody(PREFIXES + dataset("a"))));
    try (Page page = fetch(start())) {
      assertEquals(List.of("https://vallby.example/a"), ids(page));
    }
    assertTrue(fetcher.requests().getFirst().large());
  }

  @ParameterizedTest
  @CsvSource({
    "http://internal:8080/catalog.ttl?page=2, /catalog.ttl?page=2",
    "https://localhost/catalog.ttl?page=2, /catalog.ttl?page=2",
    "/catalog.ttl?page=2&q=a%20b, /catalog.ttl?page=2&q=a%20b",
    "next.ttl, /next.ttl"
  })
  void bringsTheNextPageBackToThePortal(String said, String path) throws Exception {
    serve("/catalog.ttl", "text/turtle", PREFIXES + "[] hydra:next \"%s\" .".formatted(said));
    try (Page page = fetch(start())) {
      assertEquals(0, page.found().count());
      assertEquals(Optional.of(start().at(0, portalServer.baseUrl() + path)), page.next());
    }
  }

  @Test
  void takesTheAddressAfterARedirectAsBase() throws Exception {
    portalServer.stubFor(
        get(urlEqualTo("/catalog.ttl")).willReturn(temporaryRedirect("/deep/er/all.ttl")));
    serve("/deep/er/all.ttl", "text/turtle", PREFIXES + "<a> a dcat:Dataset ; dct:title \"A\" .");
    try (Page page = fetch(start())) {
      assertEquals(List.of(portalServer.url("/deep/er/a")), ids(page));
    }
  }

  @Test
  void givesRecordsThatAreReadWithoutThePortal() throws Exception {
    serve("/catalog.ttl", "text/turtle", PREFIXES + dataset("a") + "<b> a dcat:Dataset .");
    List<Found> found;
    try (Page page = fetch(start())) {
      found = page.found().toList();
    }
    RawRecord first = (RawRecord) found.getFirst();
    assertEquals("dcat-ntriples", first.form());
    assertEquals(portal().url(), first.address());
    assertEquals(
        """
        <https://vallby.example/a> <http://purl.org/dc/terms/title> "a" .
        <https://vallby.example/a> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/dcat#Dataset> .
        """,
        new String(first.body(), StandardCharsets.UTF_8));
    assertEquals(Texts.of("a"), harvester.read(portal(), first).title());
    UnreadableRecordException fault =
        assertThrows(
            UnreadableRecordException.class,
            () -> harvester.read(portal(), (RawRecord) found.getLast()));
    assertEquals("no-title", fault.kind());
  }

  @Test
  void saysThatListedDatasetsAreNotDescribedWhereNoneIs() throws Exception {
    serve(
        "/catalog.ttl",
        "text/turtle",
        PREFIXES + "<https://v.example/> a dcat:Catalog ; dcat:dataset <https://v.example/a> .");
    try (Page page = fetch(start())) {
      assertEquals(
          List.of(
              new Found.Unfetched(
                  "https://v.example/a",
                  "not-described",
                  "the catalogue at %s lists https://v.example/a, but does not describe it"
                      .formatted(portal().url()))),
          page.found().toList());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          HTML         | <!doctype html><html><body>Log in</body></html>
          ERROR_OBJECT | {"error": {"message": "down"}}
          UNPARSABLE   | @prefix dcat: <http://www.w3.org/ns/dcat#> . <a> a dcat:Dataset ; ]
          UNPARSABLE   | <?xml version="1.0"?><result/>
          """)
  void tellsKindsOfFaultsApart(FetchException.Kind kind, String body) {
    serve("/catalog.ttl", "text/turtle", body);
    FetchException fault = assertThrows(FetchException.class, () -> fetch(start()));
    assertEquals(kind, fault.kind());
    assertEquals(portal().url(), fault.uri());
  }

  @Test
  void streamsALargeDocumentFromDisk(@TempDir Path folder) throws Exception {
    StringBuilder turtle = new StringBuilder(PREFIXES);
    for (int i = 0; i < 500; i++) {
      turtle.append(dataset("d" + i));
    }
    Path file = Files.writeString(folder.resolve("catalog.ttl"), turtle);
    DcatHarvester small = new DcatHarvester(new Limits(100, Long.MAX_VALUE));
    Response spooled =
        new Response(
            file.toUri(), 200, "", Optional.empty(), Optional.of(file), new byte[0], Headers.NONE);
    try (Page page = small.fetch(portal(), start(), request -> spooled)) {
      assertEquals(500, page.found().count());
      assertEquals(Optional.empty(), page.next());
    }
    assertTrue(Files.notExists(file), "the spooled document is gone once it is parsed");
  }

  @Test
  void walksWithoutSplittingAndAsksOnlyCkanForChanges() throws FetchException {
    assertEquals("dcat", harvester.type());
    assertEquals(
        Abilities.WALK,
        harvester.abilities(
            Portal.of("vallby", "dcat", URI.create("https://data.vallby.example/dcat.ttl"))));
    assertEquals(Abilities.Since.FILTER, harvester.abilities(portal()).since());

    serve(
        "/catalog.ttl?modified_since=2026-11-01T00%3A00%3A00Z",
        "text/turtle", PREFIXES + dataset("a"));
    Cursor changes = Cursor.start(new Scope.Since(Instant.parse("2026-11-01T00:00:00Z")), 100);
    try (Page page = harvester.fetch(portal(), changes, fetcher)) {
      assertEquals(1, page.found().count());
    }
  }
}
