package dev.winnow.portals.awsregistry;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.RuntimeJsonMappingException;
import dev.winnow.harvest.Found;
import dev.winnow.harvest.RawRecord;
import dev.winnow.portals.json.Json;
import dev.winnow.portals.reading.Nodes;
import dev.winnow.portals.reading.Said;
import java.io.IOException;
import java.net.URI;
import java.util.Iterator;
import java.util.Optional;

/** A registry that is a list of JSON objects: one per line, or an array of them. */
final class LineEntries implements Entries {

  static final String FORM = "aws-registry-json";

  private final Iterator<JsonNode> objects;
  private final URI address;
  private long position;

  LineEntries(JsonParser parser, URI address) throws IOException {
    if (parser.nextToken() == JsonToken.START_ARRAY) {
      parser.nextToken();
    }
    this.objects = parser.getCodec().readValues(parser, JsonNode.class);
    this.address = address;
  }

  @Override
  public Optional<Found> next() throws IOException {
    if (!hasNext()) {
      return Optional.empty();
    }
    JsonNode entry = objects.next();
    position++;
    String id = Said.first(Nodes.text(entry, "Slug"), Nodes.text(entry, "Name"));
    if (id.isEmpty()) {
      return Optional.of(
          new Found.Unfetched(
              "position " + position, "no-id", "entry " + position + " has no Slug and no Name"));
    }
    return Optional.of(
        Nodes.text(entry, "Deprecated").equalsIgnoreCase("true")
            ? new Found.Deleted(id)
            : new RawRecord(id, address, FORM, Json.canonical(entry)));
  }

  private boolean hasNext() throws IOException {
    try {
      return objects.hasNext();
    } catch (RuntimeJsonMappingException e) {
      throw new IOException("entry " + (position + 1) + " is no JSON: " + e.getMessage(), e);
    }
  }
}
