package dev.winnow.harvest.http;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.http.Fault;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.FetchException.Kind;
import dev.winnow.harvest.Request;
import dev.winnow.harvest.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class BodyTest extends FetcherTestBed {

  @Test
  void noticesADocumentThatBreaksOff() {
    answer("/short", ok("{\"a\":").withHeader("Content-Length", "1000"));
    answer("/chunks", ok("{}").withFault(Fault.MALFORMED_RESPONSE_CHUNK));
    answer("/reset", ok("{}").withFault(Fault.CONNECTION_RESET_BY_PEER));
    answer("/nothing", ok("{}").withFault(Fault.EMPTY_RESPONSE));

    settings =
        settings.withTimes(
            Duration.ofSeconds(5),
            Duration.ofSeconds(1),
            Duration.ofSeconds(5),
            Duration.ofSeconds(5));
    assertTrue(List.of(Kind.TRUNCATED, Kind.TIMEOUT).contains(failure("/short").kind()));
    assertTrue(List.of(Kind.TRUNCATED, Kind.UNREACHABLE).contains(failure("/chunks").kind()));
    assertEquals(Kind.UNREACHABLE, failure("/reset").kind());
    assertEquals(Kind.UNREACHABLE, failure("/nothing").kind());
    SERVER.verify(3, getRequestedFor(urlEqualTo("/reset")));
  }

  @Test
  void decompressesWhateverTheHeaderSays() throws Exception {
    answer("/gzip", aResponse().withHeader("Content-Encoding", "gzip").withBody(gzip("{}")));
    answer("/silent", aResponse().withBody(gzip("{}")));
    answer("/lie", aResponse().withHeader("Content-Encoding", "gzip").withBody("{}"));
    answer(
        "/deflate", aResponse().withHeader("Content-Encoding", "deflate").withBody(deflate("{}")));

    for (String path : List.of("/gzip", "/silent", "/lie", "/deflate")) {
      assertEquals("{}", text(fetch(path)), path);
    }
  }

  @Test
  void dropsADocumentThatGrowsTooLargeWhenDecompressed() throws Exception {
    settings = settings.withLimits(100_000, 1_000_000, 10_000);
    answer("/bomb", aResponse().withBody(gzip(" ".repeat(5_000_000))));

    assertEquals(Kind.TOO_LARGE, failure("/bomb").kind());
    assertEquals(
        Kind.TOO_LARGE, failure(Request.get(uri("/bomb"), "application/json").streamed()).kind());
    SERVER.verify(2, getRequestedFor(urlEqualTo("/bomb")));
    assertEquals(List.of(), spooled());
  }

  @Test
  void spoolsALargeDocumentToAFileThatGoesWhenItIsClosed() throws Exception {
    settings = settings.withLimits(100_000, 1_000_000, 10_000);
    answer("/large", ok("x".repeat(50_000)));

    Response response = fetch("/large");

    assertEquals(50_000, Files.size(response.file().orElseThrow()));
    assertEquals(50_000, response.open().readAllBytes().length);
    response.close();
    assertEquals(List.of(), spooled());
  }

  @Test
  void refusesAWebPageWhereDataWasAskedFor() throws FetchException {
    answer("/page", ok("\uFEFF\n <!-- hi --><!DOCTYPE html><title>Login</title>"));
    answer("/rdf", ok("<?xml version='1.0'?><!DOCTYPE rdf:RDF []><rdf:RDF/>"));

    assertEquals(Kind.HTML, failure("/page").kind());
    SERVER.verify(1, getRequestedFor(urlEqualTo("/page")));
    assertEquals(52, fetch("/rdf").bytes().length);
    assertTrue(text(fetch(Request.get(uri("/page"), "text/html"))).contains("Login"));
  }

  private List<Path> spooled() throws IOException {
    try (var files = Files.list(spool)) {
      return files.toList();
    }
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  private static byte[] deflate(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new DeflaterOutputStream(bytes)) {
      out.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }
}
