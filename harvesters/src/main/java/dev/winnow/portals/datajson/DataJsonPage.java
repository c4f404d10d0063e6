package dev.winnow.portals.datajson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.winnow.harvest.Cursor;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.FetchException.Kind;
import dev.winnow.harvest.Found;
import dev.winnow.harvest.Page;
import dev.winnow.harvest.RawRecord;
import dev.winnow.harvest.Response;
import dev.winnow.portals.json.Json;
import dev.winnow.portals.json.JsonRecord;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A document that is read record by record; nothing of it is held. */
final class DataJsonPage implements Page {

  private static final String FORM = "datajson";

  private final Response response;
  private final JsonParser parser;
  private final Cursor cursor;
  private final PageToken token;
  private long count;
  private String first = "";
  private boolean sameAgain;
  private boolean finished;

  private DataJsonPage(Response response, JsonParser parser, Cursor cursor, PageToken token) {
    this.response = response;
    this.parser = parser;
    this.cursor = cursor;
    this.token = token;
  }

  /** Opens a document and goes to its list of datasets. */
  static DataJsonPage open(Response response, Cursor cursor, PageToken token)
      throws FetchException {
    URI uri = response.uri();
    boolean opened = false;
    try {
      var page = new DataJsonPage(response, Json.open(response), cursor, token);
      page.goToList(uri);
      opened = true;
      return page;
    } catch (JsonEOFException e) {
      throw new FetchException(Kind.TRUNCATED, uri, uri + " broke off before its datasets.", e);
    } catch (JsonProcessingException e) {
      throw new FetchException(
          Kind.UNPARSABLE, uri, uri + " is not JSON: " + e.getOriginalMessage() + ".", e);
    } catch (IOException e) {
      throw new FetchException(Kind.UNPARSABLE, uri, uri + " cannot be read: " + e + ".", e);
    } finally {
      if (!opened) {
        response.close();
      }
    }
  }

  @Override
  public Stream<Found> found() {
    long most = Long.MAX_VALUE;
    return StreamSupport.stream(
            new AbstractSpliterator<Found>(most, Spliterator.ORDERED | Spliterator.NONNULL) {
              @Override
              public boolean tryAdvance(Consumer<? super Found> action) {
                Found next = nextFound();
                if (next != null) {
                  action.accept(next);
                }
                return next != null;
              }
            },
            false)
        .skip(cursor.token().isEmpty() ? cursor.position() : 0);
  }

  @Override
  public Optional<Cursor> next() {
    boolean perhapsMore = finished && !sameAgain && count == DataJsonHarvester.HIDDEN_PAGE;
    return perhapsMore
        ? Optional.of(
            cursor.at(cursor.position() + count, new PageToken(token.number() + 1, first).write()))
        : Optional.empty();
  }

  @Override
  public OptionalLong declared() {
    return OptionalLong.empty();
  }

  @Override
  public void close() {
    try (response) {
      parser.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close " + response.uri(), e);
    }
  }

  private void goToList(URI uri) throws IOException, FetchException {
    JsonToken start = parser.nextToken();
    if (start == JsonToken.START_ARRAY) {
      return;
    }
    if (start != JsonToken.START_OBJECT) {
      throw new FetchException(
          Kind.UNPARSABLE, uri, uri + " is JSON, but neither a catalogue nor a list of datasets.");
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      boolean datasets = parser.currentName().equals("dataset");
      if (parser.nextToken() == JsonToken.START_ARRAY && datasets) {
        return;
      }
      parser.skipChildren();
    }
    throw new FetchException(
        Kind.ERROR_OBJECT, uri, uri + " has no list 'dataset'; is it a DCAT-US catalogue?");
  }

  private @Nullable Found nextFound() {
    try {
      return finished ? null : nextOrEnd();
    } catch (JsonEOFException e) {
      throw new UncheckedIOException(
          new EOFException("the document ends in the middle, after " + count + " datasets"));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(
          new IOException("after " + count + " datasets: " + e.getOriginalMessage(), e));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private @Nullable Found nextOrEnd() throws IOException {
    JsonToken start = parser.nextToken();
    if (start == JsonToken.END_ARRAY) {
      readToTheEnd();
      return null;
    }
    if (start == null) {
      throw new EOFException("the document ends in the middle, after " + count + " datasets");
    }
    String place = "position " + (cursor.position() + count);
    count++;
    if (start != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return new Found.Unfetched(place, "not-an-object", "there is no dataset at " + place + ".");
    }
    JsonNode node = parser.readValueAsTree();
    RawRecord record =
        new RawRecord(
            DataJsonIds.of(new JsonRecord(node)).id(), response.uri(), FORM, Json.canonical(node));
    return isSamePage(record) ? null : record;
  }

  /** Whether this is the page before once more, because the site knows no pages. */
  private boolean isSamePage(RawRecord record) {
    if (count == 1) {
      first = record.hash();
      sameAgain = first.equals(token.first());
      finished = sameAgain;
    }
    return sameAgain;
  }

  /** What follows the list must be whole too, or the document was cut off. */
  private void readToTheEnd() throws IOException {
    while (parser.nextToken() != null) {
      parser.skipChildren();
    }
    finished = true;
  }
}
