package dev.winnow.app.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Recognises what kind of catalogue a document is by its first bytes. */
enum SourceType {
  DCAT,
  DATAJSON,
  CKAN;

  private static final int MEMBERS = 200;

  /** The kind of catalogue that begins like this; empty for what is none, such as HTML. */
  static Optional<SourceType> of(byte[] start) {
    String text = new String(start, StandardCharsets.UTF_8).strip();
    String lower = text.substring(0, Math.min(text.length(), 1_000)).toLowerCase(Locale.ROOT);
    if (text.startsWith("{") || text.startsWith("[")) {
      return isSchemaOrg(text) ? Optional.empty() : ofJson(start);
    }
    if (lower.startsWith("<!doctype html") || lower.startsWith("<html") || text.isEmpty()) {
      return Optional.empty();
    }
    boolean otherXml = lower.startsWith("<") && !lower.contains("rdf") && !isTriple(lower);
    return otherXml ? Optional.empty() : Optional.of(DCAT);
  }

  /** Turtle and N-Triples begin with an address in the same brackets as XML's tags. */
  private static boolean isTriple(String text) {
    return text.matches("(?s)<[a-z][a-z0-9+.-]*:[^\\s<>]*>\\s.*");
  }

  /** Linked data in the words of schema.org, as Croissant is; catalogues in DCAT may name both. */
  private static boolean isSchemaOrg(String text) {
    return text.contains("\"@context\"")
        && text.contains("schema.org")
        && !text.contains("www.w3.org/ns/dcat");
  }

  /** Whether a document begins as a web page. */
  static boolean isPage(byte[] start) {
    String text = new String(start, StandardCharsets.UTF_8).strip().toLowerCase(Locale.ROOT);
    return text.startsWith("<!doctype html") || text.startsWith("<html");
  }

  private static Optional<SourceType> ofJson(byte[] start) {
    Set<String> keys = new HashSet<>();
    try (JsonParser parser = new JsonFactory().createParser(start)) {
      boolean array = parser.nextToken() == JsonToken.START_ARRAY;
      JsonToken first = array ? parser.nextToken() : parser.currentToken();
      if (first == JsonToken.START_OBJECT) {
        readKeys(parser, keys);
      }
    } catch (IOException e) {
      // the start of a longer document ends in the middle of something: what was seen must do
      keys.add("");
    }
    if (keys.contains("@graph") || keys.contains("@id") && !keys.contains("dataset")) {
      return Optional.of(DCAT);
    }
    if (keys.contains("result") || keys.contains("resources")) {
      return Optional.of(CKAN);
    }
    boolean dcatUs =
        keys.contains("dataset")
            || keys.contains("title") && (keys.contains("identifier") || keys.contains("keyword"));
    return dcatUs
        ? Optional.of(DATAJSON)
        : keys.contains("@context") ? Optional.of(DCAT) : Optional.empty();
  }

  private static void readKeys(JsonParser parser, Set<String> keys) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME && keys.size() < MEMBERS) {
      keys.add(parser.currentName());
      parser.nextToken();
      parser.skipChildren();
    }
  }
}
