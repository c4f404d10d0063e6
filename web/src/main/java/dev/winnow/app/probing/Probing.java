package dev.winnow.app.probing;

import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.Fetchers;
import dev.winnow.harvest.Request;
import dev.winnow.harvest.Response;
import dev.winnow.harvest.RunFetcher;
import dev.winnow.portals.Portals;
import dev.winnow.portals.probe.Checked;
import dev.winnow.portals.probe.Probe;
import dev.winnow.portals.probe.Probed;
import dev.winnow.portals.probe.look.Line;
import dev.winnow.store.run.Fault;
import java.net.URI;
import java.time.Clock;
import java.util.List;

/** Probes addresses through the polite fetcher; who gave the address decides what it may reach. */
public final class Probing {

  /** Nobody's address, on no network: it opens nothing that is not on the public internet. */
  private static final URI NOWHERE = URI.create("https://winnow.invalid/");

  private final Fetchers fetchers;
  private final Clock clock;

  /** Probes by these fetchers. */
  public Probing(Fetchers fetchers, Clock clock) {
    this.fetchers = fetchers;
    this.clock = clock;
  }

  /** Probes an address that the operator wrote down: it may be on a private network, or a file. */
  public Probed configured(URI address) {
    return probe(address, address);
  }

  /** Probes an address that came in by the web: the public internet only. */
  public Probed userGiven(URI address) {
    return probe(address, NOWHERE);
  }

  /** Finds out whether a portal's file is right. */
  public Checked check(Portal portal) {
    return new Probe(Portals.all(), () -> new RunLine(fetchers.forRun(portal)), clock)
        .check(portal);
  }

  private Probed probe(URI address, URI allowed) {
    Portal portal = Portal.of("probe", "auto", allowed);
    return new Probe(Portals.all(), () -> new RunLine(fetchers.forRun(portal)), clock)
        .probe(address);
  }

  private record RunLine(RunFetcher fetcher) implements Line {

    @Override
    public Response fetch(Request request) throws FetchException {
      return fetcher.fetch(request);
    }

    @Override
    public List<String> takeNotices() {
      return fetcher.takeNotices().stream().map(Fault::message).toList();
    }

    @Override
    public long takeRequests() {
      return fetcher.takeRequests();
    }

    @Override
    public void close() {
      fetcher.close();
    }
  }
}
