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
import java.util.ArrayDeque;
import java.util.Deque;
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
  private final DatasetLists lists;
  private final Cursor cursor;
  private final PageToken token;
  private final Deque<JsonNode> apart = new ArrayDeque<>();
  private long count;
  private String first = "";
  private boolean sameAgain;
  private boolean finished;

  private DataJsonPage(Response response, JsonParser parser, Cursor cursor, PageToken token) {
    this.response = response;
    this.parser = parser;
    this.lists = new DatasetLists(parser);
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
    boolean full =
        lists.total().isPresent()
            ? count > 0 && cursor.position() + count < lists.total().getAsLong()
            : count == DataJsonHarvester.HIDDEN_PAGE;
    boolean perhapsMore = finished && !sameAgain && full;
    return perhapsMore
        ? Optional.of(
            cursor.at(cursor.position() + count, new PageToken(token.number() + 1, first).write()))
        : Optional.empty();
  }

  @Override
  public OptionalLong declared() {
    return lists.total();
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
    if (!lists.opens()) {
      throw new FetchException(
          Kind.UNPARSABLE, uri, uri + " is JSON, but neither a catalogue nor a list of datasets.");
    }
    if (!lists.toFirst()) {
      throw new FetchException(
          Kind.ERROR_OBJECT, uri, uri + " has no list 'dataset'; is it a DCAT-US catalogue?");
    }
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
    if (!apart.isEmpty()) {
      count++;
      return record(apart.remove());
    }
    Optional<JsonToken> start = lists.next();
    if (start.isEmpty()) {
      finished = true;
      return null;
    }
    String place = "position " + (cursor.position() + count);
    count++;
    if (start.get() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return Found.nameless(place, "not-an-object", "there is no dataset at " + place + ".");
    }
    apart.addAll(SeriesMembers.apart(parser.readValueAsTree()));
    RawRecord record = record(apart.remove());
    return isSamePage(record) ? null : record;
  }

  private RawRecord record(JsonNode node) {
    return new RawRecord(
        DataJsonIds.of(new JsonRecord(node)).id(), response.uri(), FORM, Json.canonical(node));
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
}
