package dev.winnow.portals.mapping.item;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.FetchException.Kind;
import dev.winnow.harvest.RawRecord;
import dev.winnow.harvest.Response;
import dev.winnow.harvest.UnreadableRecordException;
import dev.winnow.portals.json.Json;
import dev.winnow.portals.reading.Nodes;
import dev.winnow.portals.reading.xml.Xml;
import dev.winnow.portals.reading.xml.XmlReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A format that documents come in, with its own kind of paths. */
public enum Format {
  JSON("json", "application/json"),
  LINES("lines", "application/x-ndjson, application/jsonl, */*;q=0.5"),
  XML("xml", "application/xml, text/xml, */*;q=0.5"),
  HTML("html", "text/html, application/xhtml+xml"),
  CSV("csv", "text/csv, text/plain;q=0.8, */*;q=0.5"),
  ARCHIVE("archive", "application/gzip, application/x-tar, */*;q=0.5");

  private final String code;
  private final String accept;

  Format(String code, String accept) {
    this.code = code;
    this.accept = accept;
  }

  /** As it is written in a portal's file. */
  public String code() {
    return code;
  }

  /** What is asked for in the Accept header. */
  public String accept() {
    return accept;
  }

  /** The form of its records, such as "mapping-json". */
  public String form() {
    return this == XML || this == HTML ? "mapping-xml" : "mapping-json";
  }

  /** Whether its items stand one behind the other and are read as a stream, without a path. */
  public boolean isStreamed() {
    return this == LINES || this == CSV || this == ARCHIVE;
  }

  /**
   * A path into items of this format.
   *
   * @throws IllegalArgumentException when it is none; the message says what one looks like
   */
  public Path path(String written) {
    if (written.isBlank()) {
      throw new IllegalArgumentException("a path must not be empty; '.' means the item itself");
    }
    return switch (this) {
      case JSON, LINES, ARCHIVE -> JsonPaths.compile(written.strip());
      case XML -> XmlPaths.compile(written.strip());
      case HTML -> HtmlPaths.compile(written);
      case CSV -> JsonPaths.column(written);
    };
  }

  /**
   * A fetched document as one item; not for streamed formats.
   *
   * @throws FetchException when it is not of this format
   */
  public Item document(Response response) throws FetchException {
    return switch (this) {
      case JSON -> new JsonItem(Nodes.document(response));
      case XML -> XmlItem.of(whole(response));
      case HTML -> HtmlItem.page(text(response), response.uri().toString());
      case LINES, CSV, ARCHIVE -> throw new IllegalStateException(code + " is read as a stream");
    };
  }

  /**
   * An item that was kept as a record's bytes.
   *
   * @throws UnreadableRecordException when the bytes are not of this format
   */
  public Item item(RawRecord record, byte[] bytes) throws UnreadableRecordException {
    RawRecord part = new RawRecord(record.sourceId(), record.address(), record.form(), bytes);
    return switch (this) {
      case JSON, LINES, CSV, ARCHIVE -> new JsonItem(Nodes.record(part));
      case XML -> XmlItem.of(XmlReader.record(part));
      case HTML -> HtmlItem.record(bytes, record.address().toString());
    };
  }

  /** An item of JSON that says one thing. */
  public static Item property(String name, String value) {
    return new JsonItem(Json.wrapped(name, TextNode.valueOf(value)));
  }

  private static Xml whole(Response response) throws FetchException {
    return XmlReader.page(response, (around, name) -> around.isEmpty()).cut().get(0);
  }

  private static String text(Response response) throws FetchException {
    try (InputStream in = response.open()) {
      return new String(in.readAllBytes(), response.charset().orElse(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new FetchException(
          Kind.TRUNCATED, response.uri(), response.uri() + " cannot be read: " + e, e);
    }
  }
}
