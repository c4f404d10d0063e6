package dev.winnow.portals.datajson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.Cursor;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.FetchException.Kind;
import dev.winnow.harvest.Fetcher;
import dev.winnow.harvest.Found;
import dev.winnow.harvest.Headers;
import dev.winnow.harvest.Page;
import dev.winnow.harvest.Response;
import dev.winnow.harvest.Scope;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataJsonHarvesterTest {

  private static final URI URL = URI.create("https://data.example/data.json");
  private static final Portal PORTAL = Portal.of("p", "datajson", URL);

  private final DataJsonHarvester harvester = new DataJsonHarvester();
  private final Map<String, String> answers = new HashMap<>();

  @Test
  void readsWhatIsThereBeforeADocumentBreaksOff() throws FetchException {
    answers.put(URL.toString(), "{\"dataset\": [" + records(0, 3) + ", {\"identifier\": \"x");
    List<String> ids = new ArrayList<>();

    try (Page page = fetch(start())) {
      var broken =
          assertThrows(
              UncheckedIOException.class,
              () -> page.found().forEach(found -> ids.add(found.sourceId())));

      assertEquals(EOFException.class, broken.getCause().getClass());
      assertEquals(List.of("d0", "d1", "d2"), ids);
    }
  }

  @Test
  void aDocumentWithoutItsEndIsBrokenOff() throws FetchException {
    for (String text : List.of("{\"dataset\": [%s]", "{\"dataset\": [%s], \"a\": {", "[%s")) {
      answers.put(URL.toString(), text.formatted(records(0, 2)));
      try (Page page = fetch(start())) {
        assertThrows(UncheckedIOException.class, () -> page.found().count(), text);
      }
    }
  }

  @Test
  void saysWhatADocumentIsNot() {
    Map<String, Kind> documents =
        Map.of(
            "", Kind.UNPARSABLE,
            "\"text\"", Kind.UNPARSABLE,
            "no json", Kind.UNPARSABLE,
            "{\"dataset\"", Kind.TRUNCATED,
            "{\"error\": \"down\"}", Kind.ERROR_OBJECT,
            "{\"dataset\": null}", Kind.ERROR_OBJECT);
    documents.forEach(
        (document, kind) -> {
          answers.put(URL.toString(), document);
          assertEquals(
              kind, assertThrows(FetchException.class, () -> fetch(start())).kind(), document);
        });
  }

  @Test
  void goesOnFromAnOrdinal() throws FetchException {
    answers.put(URL.toString(), "\uFEFF[" + records(0, 5) + "]");

    assertEquals(List.of("d3", "d4"), ids(start().at(3)));
  }

  @Test
  void walksThePagesThatASiteKeepsQuietAbout() throws FetchException {
    answers.put(URL.toString(), "[" + records(0, 100) + "]");
    answers.put(URL + "?page=2", "[" + records(100, 200) + "]");
    answers.put(URL + "?page=3", "[" + records(200, 250) + "]");

    assertEquals(250, walk().size());
  }

  @Test
  void noticesThatASiteHasNoPages() throws FetchException {
    answers.put(URL.toString(), "[" + records(0, 100) + "]");
    answers.put(URL + "?page=2", "[" + records(0, 100) + "]");

    assertEquals(100, walk().size());
    answers.remove(URL + "?page=2");
    assertEquals(100, walk().size());
  }

  @Test
  void equalContentHasEqualBytes() throws FetchException {
    answers.put(URL.toString(), "[{\"title\": \"A\", \"identifier\": \"a\", \"n\": 1.50}]");
    String one = bodies();
    answers.put(URL.toString(), "[ {\"n\":1.50,\n\"identifier\":\"a\",\"title\":\"\\u0041\"} ]");

    assertEquals(one, bodies());
  }

  @Test
  void holdsNothingOfALargeDocument(@TempDir Path folder) throws IOException, FetchException {
    Path file = folder.resolve("large.json");
    int datasets = 2_000;
    try (Writer out = Files.newBufferedWriter(file)) {
      out.write("{\"dataset\": [");
      for (int i = 0; i < datasets; i++) {
        out.write(
            (i == 0 ? "" : ",")
                + records(i, i + 1)
                    .replace("}", ", \"description\": \"" + "x".repeat(2_000) + "\"}"));
      }
      out.write("]}");
    }
    Fetcher fetcher =
        request ->
            new Response(
                request.uri(),
                200,
                "",
                Optional.empty(),
                Optional.of(file),
                new byte[0],
                Headers.NONE);

    try (Page page = harvester.fetch(PORTAL, start(), fetcher)) {
      assertEquals(datasets, page.found().count());
    }
    assertEquals(false, Files.exists(file));
  }

  private List<String> walk() throws FetchException {
    List<String> ids = new ArrayList<>();
    Optional<Cursor> cursor = Optional.of(start());
    while (cursor.isPresent()) {
      try (Page page = fetch(cursor.get())) {
        page.found().forEach(found -> ids.add(found.sourceId()));
        cursor = page.next();
      }
    }
    return ids;
  }

  private List<String> ids(Cursor cursor) throws FetchException {
    try (Page page = fetch(cursor)) {
      return page.found().map(Found::sourceId).toList();
    }
  }

  private String bodies() throws FetchException {
    try (Page page = fetch(start())) {
      return page.found()
          .map(
              found ->
                  new String(((dev.winnow.harvest.RawRecord) found).body(), StandardCharsets.UTF_8))
          .collect(Collectors.joining());
    }
  }

  private Page fetch(Cursor cursor) throws FetchException {
    return harvester.fetch(PORTAL, cursor, this::answer);
  }

  private Response answer(dev.winnow.harvest.Request request) throws FetchException {
    String text = answers.get(request.uri().toString());
    if (text == null) {
      throw new FetchException(Kind.NOT_FOUND, request.uri(), "there is nothing");
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Response(
        request.uri(), 200, "", Optional.empty(), Optional.empty(), bytes, Headers.NONE);
  }

  private static Cursor start() {
    return Cursor.start(Scope.EVERYTHING, 500);
  }

  private static String records(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(i -> "{\"identifier\": \"d%d\", \"title\": \"Title %d\"}".formatted(i, i))
        .collect(Collectors.joining(","));
  }
}
