package dev.winnow.portals.stac;

import com.fasterxml.jackson.databind.JsonNode;
import dev.winnow.harvest.Cursor;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.FetchException.Kind;
import dev.winnow.harvest.Fetcher;
import dev.winnow.harvest.Found;
import dev.winnow.harvest.Page;
import dev.winnow.harvest.RawRecord;
import dev.winnow.portals.json.Json;
import dev.winnow.portals.reading.Answers;
import dev.winnow.portals.reading.Nodes;
import dev.winnow.portals.reading.Web;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The tree of a static catalogue, walked document by document; each is fetched once, however often
 * it is linked. A collection goes by its address, so that one that cannot be fetched today is known
 * to be the same one.
 */
final class StaticWalk implements Page {

  private static final int MOST_DOCUMENTS = 50_000;

  private final Fetcher fetcher;
  private final URI root;
  private final JsonNode start;
  private final Set<URI> known = new HashSet<>();
  private final Deque<URI> open = new ArrayDeque<>();
  private final Deque<Found> ready = new ArrayDeque<>();
  private int lostCatalogues;

  StaticWalk(Fetcher fetcher, URI root, JsonNode start) {
    this.fetcher = fetcher;
    this.root = root;
    this.start = start;
  }

  @Override
  public Stream<Found> found() {
    known.add(root);
    take(root, start);
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(new Walk(), Spliterator.ORDERED), false);
  }

  @Override
  public Optional<Cursor> next() {
    return Optional.empty();
  }

  @Override
  public OptionalLong declared() {
    return OptionalLong.empty();
  }

  private void take(URI address, JsonNode document) {
    if (Nodes.text(document, "type").equals("Collection") || document.has("extent")) {
      ready.add(
          new RawRecord(address.toString(), address, StacHarvester.FORM, Json.canonical(document)));
    }
    List<JsonNode> links = Nodes.items(document, "links");
    for (int i = links.size() - 1; i >= 0; i--) {
      if (Nodes.text(links.get(i), "rel").equals("child")) {
        Web.resolve(address, Nodes.text(links.get(i), "href"))
            .filter(child -> Web.sameHost(root, child))
            .filter(known::add)
            .ifPresent(open::push);
      }
    }
    if (known.size() > MOST_DOCUMENTS) {
      throw new UncheckedIOException(
          new IOException(
              "the catalogue at %s has more than %,d documents; choose one of its children as the url"
                  .formatted(root, MOST_DOCUMENTS)));
    }
  }

  private void visit(URI address) {
    try {
      JsonNode document = Answers.discovered(fetcher, address);
      if (document.isObject()) {
        take(address, document);
      } else {
        ready.add(
            new Found.Unfetched(address.toString(), "not-an-object", address + " is no STAC"));
      }
    } catch (FetchException e) {
      boolean collection = address.getPath().endsWith("collection.json");
      boolean gone = e.kind() == Kind.NOT_FOUND;
      lostCatalogues += collection || gone ? 0 : 1;
      ready.add(new Found.Unfetched(address.toString(), e.kind().code(), e.getMessage()));
    }
  }

  private final class Walk implements Iterator<Found> {

    @Override
    public boolean hasNext() {
      while (ready.isEmpty() && !open.isEmpty()) {
        visit(open.pop());
      }
      if (ready.isEmpty() && lostCatalogues > 0) {
        throw new UncheckedIOException(
            new IOException(
                "parts of the catalogue at %2$s could not be fetched (%1$d), so what they list is unknown"
                    .formatted(lostCatalogues, root)));
      }
      return !ready.isEmpty();
    }

    @Override
    public Found next() {
      if (!hasNext()) {
        throw new NoSuchElementException("the catalogue has no more documents");
      }
      return ready.remove();
    }
  }
}
