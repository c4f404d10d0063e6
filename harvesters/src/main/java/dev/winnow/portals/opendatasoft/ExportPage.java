package dev.winnow.portals.opendatasoft;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import dev.winnow.harvest.Cursor;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.FetchException.Kind;
import dev.winnow.harvest.Found;
import dev.winnow.harvest.Page;
import dev.winnow.harvest.Response;
import dev.winnow.portals.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A whole catalogue as one array, read row by row; its closing bracket proves the end. */
final class ExportPage implements Page {

  private final Response response;
  private final URI uri;
  private final JsonParser parser;

  ExportPage(Response response, URI uri) throws FetchException {
    this.response = response;
    this.uri = uri;
    try {
      parser = Json.open(response);
      if (parser.nextToken() != JsonToken.START_ARRAY) {
        close();
        throw new FetchException(
            Kind.ERROR_OBJECT, uri, uri + " answered without the array of datasets of an export.");
      }
    } catch (IOException e) {
      response.close();
      throw new FetchException(Kind.UNPARSABLE, uri, uri + " is no JSON: " + e.getMessage(), e);
    }
  }

  @Override
  public Stream<Found> found() {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(new Rows(), Spliterator.ORDERED | Spliterator.NONNULL),
        false);
  }

  @Override
  public Optional<Cursor> next() {
    return Optional.empty();
  }

  @Override
  public OptionalLong declared() {
    return OptionalLong.empty();
  }

  @Override
  public void close() {
    try {
      parser.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      response.close();
    }
  }

  private final class Rows implements Iterator<Found> {
    private Optional<JsonToken> ahead = Optional.empty();
    private long position;

    @Override
    public boolean hasNext() {
      return token() != JsonToken.END_ARRAY;
    }

    @Override
    public Found next() {
      if (!hasNext()) {
        throw new NoSuchElementException("the export has no more rows");
      }
      ahead = Optional.empty();
      try {
        JsonNode row = parser.readValueAsTree();
        return OpendatasoftRows.found(row, uri, position++);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private JsonToken token() {
      if (ahead.isEmpty()) {
        try {
          JsonToken token = parser.nextToken();
          if (token == null) {
            throw new java.io.EOFException(uri + " broke off after row " + position);
          }
          ahead = Optional.of(token);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return ahead.get();
    }
  }
}
