package dev.winnow.portals.camel;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.Abilities;
import dev.winnow.harvest.Abilities.Deletions;
import dev.winnow.harvest.Abilities.Since;
import dev.winnow.harvest.About;
import dev.winnow.harvest.About.Basis;
import dev.winnow.harvest.Cursor;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.FetchException.Kind;
import dev.winnow.harvest.Fetcher;
import dev.winnow.harvest.Found;
import dev.winnow.harvest.Harvester;
import dev.winnow.harvest.Page;
import dev.winnow.harvest.RawRecord;
import dev.winnow.harvest.Request;
import dev.winnow.harvest.Response;
import dev.winnow.harvest.Scope;
import dev.winnow.harvest.UnreadableRecordException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/**
 * Harvests the documents of a Camel endpoint: one document is one page. The setting {@code
 * endpoint} names it, {@code reads} the type that its documents are read as.
 *
 * <p>Files on a disk or a server are a listing with an end, where what is missing is absent. A
 * stream has none: its runs are partial, so that nothing is ever removed for want of a message.
 */
public final class CamelHarvester implements Harvester {

  /** The type as it stands in a portal's file. */
  public static final String TYPE = "camel";

  /** The status of the answer that says that no document is left. */
  public static final int NO_MORE = 204;

  private static final int WHOLE = 1_000_000;

  private final Function<String, Optional<Harvester>> types;

  /** A harvester that reads documents as one of these types. */
  public CamelHarvester(Function<String, Optional<Harvester>> types) {
    this.types = types;
  }

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public About about() {
    return new About(
            "Documents of a Camel endpoint, read as those of another type.",
            Map.of(),
            "Every document that the endpoint gives is read; what has not changed goes no further"
                + " than its hash.",
            "By absence from a complete listing; never from a stream, which has no end.",
            "Each document is read alone: what it says about further pages is not followed.",
            Basis.SPECIFICATION)
        .with("endpoint", "the address of the Camel endpoint")
        .with("reads", "the type that its documents are read as");
  }

  @Override
  public Abilities abilities(Portal portal) {
    boolean listing = Endpoint.of(portal).isListing();
    return new Abilities(Since.NONE, listing ? Deletions.BY_ABSENCE : Deletions.SIGNALLED, false);
  }

  @Override
  public Page fetch(Portal portal, Cursor cursor, Fetcher fetcher) throws FetchException {
    Harvester reader = reader(portal);
    long ordinal = cursor.token().map(Long::parseLong).orElse(0L);
    URI asked = URI.create(portal.url() + "#" + ordinal);
    Response document = fetcher.fetch(Request.get(asked, "*/*").streamed());
    if (document.status() == NO_MORE) {
      return end(portal, ordinal);
    }
    Cursor next = cursor.at(cursor.position(), Long.toString(ordinal + 1));
    Portal source = as(reader.type(), portal, document.uri());
    try {
      Cursor start = Cursor.start(Scope.EVERYTHING, WHOLE);
      return new DocumentPage(reader.fetch(source, start, only(document)), next);
    } catch (FetchException e) {
      document.close();
      String name = document.uri().toString();
      return new DocumentPage(List.of(Found.nameless(name, e.kind().code(), e.getMessage())), next);
    }
  }

  private static Page end(Portal portal, long documents) throws FetchException {
    Endpoint endpoint = Endpoint.of(portal);
    if (!endpoint.isListing()) {
      throw new FetchException(
          Kind.TIMEOUT,
          portal.url(),
          "no more came from %s after %d documents; a stream has no end, so nothing counts as absent"
              .formatted(endpoint.shown(), documents));
    }
    if (documents == 0) {
      throw new FetchException(
          Kind.NOT_FOUND,
          portal.url(),
          "there is no document at %s; is the folder right, and mounted?"
              .formatted(endpoint.shown()));
    }
    return new DocumentPage(List.of(), Optional.empty());
  }

  /** A document is read alone: what it says about further pages is not followed. */
  private static Fetcher only(Response document) {
    AtomicBoolean taken = new AtomicBoolean();
    return request -> {
      if (taken.getAndSet(true)) {
        throw new FetchException(
            Kind.GUARD,
            request.uri(),
            "%s leads to %s, but documents of an endpoint are read alone"
                .formatted(document.uri(), request.uri()));
      }
      return document;
    };
  }

  @Override
  public Dataset read(Portal portal, RawRecord record) throws UnreadableRecordException {
    try {
      Harvester reader = reader(portal);
      return reader.read(as(reader.type(), portal, portal.url()), record);
    } catch (FetchException e) {
      throw new UnreadableRecordException("no-reader", e.getMessage(), e);
    }
  }

  private Harvester reader(Portal portal) throws FetchException {
    String reads = portal.settings().getOrDefault("reads", "");
    return types
        .apply(reads)
        .filter(harvester -> !harvester.type().equals(TYPE))
        .orElseThrow(
            () ->
                new FetchException(
                    Kind.GUARD,
                    portal.url(),
                    "the setting reads of portal '%s' is '%s', which is no type of document"
                        .formatted(portal.id(), reads)));
  }

  private static Portal as(String type, Portal portal, URI url) {
    return portal.toBuilder().at(type, url).build();
  }
}
