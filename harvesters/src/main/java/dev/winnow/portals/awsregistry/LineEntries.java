package dev.winnow.portals.awsregistry;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.winnow.harvest.Found;
import dev.winnow.harvest.RawRecord;
import dev.winnow.portals.json.Json;
import dev.winnow.portals.reading.Nodes;
import dev.winnow.portals.reading.Said;
import java.io.EOFException;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/** A registry that is a list of JSON objects: one per line, or an array of them. */
final class LineEntries implements Entries {

  static final String FORM = "aws-registry-json";

  private final MappingIterator<JsonNode> objects;
  private final URI address;
  private long position;

  LineEntries(JsonParser parser, URI address) throws IOException {
    if (parser.nextToken() == JsonToken.START_ARRAY) {
      parser.nextToken();
    }
    this.objects = ((ObjectMapper) parser.getCodec()).readValues(parser, JsonNode.class);
    this.address = address;
  }

  @Override
  public Optional<Found> next() throws IOException {
    Optional<JsonNode> read = read();
    return read.isEmpty() ? Optional.empty() : Optional.of(found(read.get()));
  }

  private Found found(JsonNode entry) {
    position++;
    String id = Said.first(Nodes.text(entry, "Slug"), Nodes.text(entry, "Name"));
    if (id.isEmpty()) {
      return Found.nameless(
          "position " + position, "no-id", "entry " + position + " has no Slug and no Name");
    }
    return Nodes.text(entry, "Deprecated").equalsIgnoreCase("true")
        ? new Found.Deleted(id)
        : new RawRecord(id, address, FORM, Json.canonical(entry));
  }

  private Optional<JsonNode> read() throws IOException {
    try {
      return objects.hasNextValue() ? Optional.of(objects.nextValue()) : Optional.empty();
    } catch (JsonEOFException e) {
      throw new EOFException("the list ends in the middle of entry " + (position + 1));
    } catch (JsonProcessingException e) {
      throw new IOException(
          "entry " + (position + 1) + " is no JSON: " + e.getOriginalMessage(), e);
    }
  }
}
