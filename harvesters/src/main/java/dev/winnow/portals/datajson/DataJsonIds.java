package dev.winnow.portals.datajson;

import com.fasterxml.jackson.databind.JsonNode;
import dev.winnow.portals.json.JsonRecord;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Which dataset a record is.
 *
 * @param id stated or derived
 * @param derivedFrom what it was derived from, in words; empty when stated
 */
record DataJsonIds(String id, String derivedFrom) {

  /** Its identifier, else its landing page, else a digest of its title and addresses. */
  static DataJsonIds of(JsonRecord said) {
    String stated = stated(said.get("identifier"));
    if (!stated.isEmpty()) {
      return new DataJsonIds(stated, "");
    }
    String own = said.text("@id");
    if (!own.isEmpty()) {
      return new DataJsonIds(own, "");
    }
    String page = said.text("landingPage");
    return page.isEmpty()
        ? new DataJsonIds(digest(said), "a digest of its title and addresses")
        : new DataJsonIds(page, "its landing page");
  }

  private static String stated(JsonNode identifier) {
    if (!identifier.isObject()) {
      return JsonRecord.textOf(identifier);
    }
    JsonRecord object = new JsonRecord(identifier);
    String id = object.text("@id");
    String notation = object.text("notation");
    return id.isEmpty() && !notation.isEmpty()
        ? (object.text("schemaAgency") + " " + notation).strip()
        : id;
  }

  private static String digest(JsonRecord said) {
    StringBuilder text = new StringBuilder(said.text("title"));
    for (JsonRecord way : said.records("distribution")) {
      text.append('\n').append(way.text("downloadURL", "accessURL"));
    }
    try {
      byte[] sha =
          MessageDigest.getInstance("SHA-256")
              .digest(text.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sha, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
