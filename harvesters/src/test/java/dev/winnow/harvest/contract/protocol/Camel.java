package dev.winnow.harvest.contract.protocol;

import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.FetchException.Kind;
import dev.winnow.harvest.Fetchers;
import dev.winnow.harvest.Headers;
import dev.winnow.harvest.Request;
import dev.winnow.harvest.Response;
import dev.winnow.harvest.RunFetcher;
import dev.winnow.harvest.contract.fake.Ask;
import dev.winnow.harvest.contract.fake.Item;
import dev.winnow.harvest.contract.fake.Protocol;
import dev.winnow.harvest.contract.fake.Reply;
import dev.winnow.harvest.contract.fake.Shelf;
import dev.winnow.harvest.contract.fake.Trait;
import dev.winnow.portals.camel.CamelHarvester;
import dev.winnow.store.run.Fault;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Documents of a Camel endpoint, five datasets in each. What carries them here is HTTP: the
 * documents are numbered, and the first number that is missing is the end; no endpoint has more
 * than {@value #MOST}.
 */
public final class Camel implements Protocol {

  private static final int MOST = 6;

  @Override
  public String type() {
    return CamelHarvester.TYPE;
  }

  @Override
  public Set<Trait> traits() {
    return Set.of(Trait.PAGED, Trait.NEVER_EMPTY);
  }

  @Override
  public String path() {
    return "/in";
  }

  @Override
  public Map<String, String> settings() {
    return Map.of("endpoint", "file:in?noop=true", "reads", "datajson");
  }

  @Override
  public Fetchers carriedBy(Fetchers web) {
    return portal -> new Carrier(web.forRun(portal));
  }

  @Override
  public Reply answer(Ask ask, Shelf shelf) {
    int number = Integer.parseInt(ask.path().replaceFirst("^/in/", ""));
    int size = Math.max(1, shelf.slice(0, 5).items().size());
    List<Item> items = shelf.slice((long) number * size, size).items();
    return items.isEmpty() ? Reply.missing() : DataJson.document(items);
  }

  /** Fetches the document that the harvester asks for by its number. */
  private record Carrier(RunFetcher web) implements RunFetcher {

    @Override
    public Response fetch(Request request) throws FetchException {
      if (Integer.parseInt(request.uri().getFragment()) >= MOST) {
        return noMore(request.uri());
      }
      URI document = URI.create(request.uri().toString().replace('#', '/'));
      try {
        return web.fetch(Request.get(document, request.accept()).streamed());
      } catch (FetchException e) {
        if (e.kind() != Kind.NOT_FOUND) {
          throw e;
        }
        return noMore(request.uri());
      }
    }

    private static Response noMore(URI asked) {
      return new Response(
          asked,
          CamelHarvester.NO_MORE,
          "",
          Optional.empty(),
          Optional.empty(),
          new byte[0],
          Headers.NONE);
    }

    @Override
    public long takeRequests() {
      return web.takeRequests();
    }

    @Override
    public long takeBytes() {
      return web.takeBytes();
    }

    @Override
    public List<Fault> takeNotices() {
      return web.takeNotices();
    }

    @Override
    public void close() {
      web.close();
    }
  }
}
