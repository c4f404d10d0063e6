package dev.winnow.harvest.replay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.winnow.catalogue.json.CatalogueJson;
import dev.winnow.harvest.Cursor;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.Fetcher;
import dev.winnow.harvest.Found;
import dev.winnow.harvest.Harvester;
import dev.winnow.harvest.Page;
import dev.winnow.harvest.RawRecord;
import dev.winnow.harvest.UnreadableRecordException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;

/**
 * A walk from the first page on, written down page by page: what was found, how it was read, and
 * how the pages went on. Equal answers give equal walks.
 */
public final class RecordedWalk {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
  private static final String EXPECTED = "expected.json";
  private static final int MOST_PAGES = 20;

  private final Harvester harvester;
  private final RecordedPortal recorded;
  private final Fetcher fetcher;
  private long taken;

  /** A walk of a portal with what answers it. */
  public RecordedWalk(Harvester harvester, RecordedPortal recorded, Fetcher fetcher) {
    this.harvester = harvester;
    this.recorded = recorded;
    this.fetcher = fetcher;
  }

  /** Walks, at most 20 pages. */
  public JsonNode walk() throws IOException {
    ArrayNode pages = JSON.createArrayNode();
    Optional<Cursor> next = Optional.of(Cursor.start(recorded.scope(), recorded.size()));
    while (next.isPresent() && pages.size() < MOST_PAGES && taken < recorded.limit()) {
      next = page(next.get(), pages.addObject());
    }
    return JSON.readTree(JSON.writeValueAsBytes(pages));
  }

  /** What a folder expects. */
  public static JsonNode expected(Path folder) throws IOException {
    return JSON.readTree(Files.readString(folder.resolve(EXPECTED)));
  }

  /** Makes a walk what a folder expects. */
  public static void expect(JsonNode walk, Path folder) throws IOException {
    Files.writeString(folder.resolve(EXPECTED), text(walk) + "\n");
  }

  /** A walk as it is written. */
  public static String text(JsonNode walk) {
    return walk.toPrettyString();
  }

  private Optional<Cursor> page(Cursor cursor, ObjectNode result) throws IOException {
    ArrayNode found = result.putArray("found");
    try (Page page = harvester.fetch(recorded.portal(), cursor, fetcher)) {
      Iterator<Found> all = page.found().iterator();
      while (taken < recorded.limit() && all.hasNext()) {
        found.add(read(all.next()));
        taken++;
      }
      if (taken >= recorded.limit()) {
        return Optional.empty();
      }
      page.declared().ifPresent(declared -> result.put("declared", declared));
      page.next().ifPresent(after -> result.put("next", after.position()));
      return page.next();
    } catch (FetchException e) {
      result.put("failed", e.kind().code()).put("message", e.getMessage());
    } catch (UncheckedIOException e) {
      result.put("broken", e.getCause().getMessage());
    }
    return Optional.empty();
  }

  private JsonNode read(Found found) throws IOException {
    return switch (found) {
      case Found.Unfetched lost ->
          JSON.createObjectNode()
              .put("unfetched", lost.sourceId())
              .put("kind", lost.kind())
              .put("message", lost.message());
      case Found.Deleted gone -> JSON.createObjectNode().put("deleted", gone.sourceId());
      case Found.Skipped skipped -> JSON.createObjectNode().put("skipped", skipped.sourceId());
      case RawRecord record -> {
        try {
          yield JSON.readTree(CatalogueJson.write(harvester.read(recorded.portal(), record)));
        } catch (UnreadableRecordException e) {
          yield JSON.createObjectNode()
              .put("unreadable", e.kind())
              .put("id", record.sourceId())
              .put("message", e.getMessage());
        }
      }
    };
  }
}
