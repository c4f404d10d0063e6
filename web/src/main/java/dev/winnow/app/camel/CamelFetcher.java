package dev.winnow.app.camel;

import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.FetchException.Kind;
import dev.winnow.harvest.Headers;
import dev.winnow.harvest.Request;
import dev.winnow.harvest.Response;
import dev.winnow.harvest.RunFetcher;
import dev.winnow.portals.camel.CamelHarvester;
import dev.winnow.portals.camel.Endpoint;
import dev.winnow.portals.reading.Web;
import dev.winnow.store.run.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.camel.CamelContext;
import org.apache.camel.ConsumerTemplate;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;

/**
 * Takes documents from a portal's endpoint, one after the other; none within the patience means
 * that none is left. A document's address is the portal's, followed by its name.
 */
final class CamelFetcher implements RunFetcher {

  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final long LARGEST = 1L << 30;

  private final Portal portal;
  private final EndpointGuard guard;
  private final Endpoint endpoint;
  private Optional<CamelContext> context = Optional.empty();
  private Optional<ConsumerTemplate> consumer = Optional.empty();
  private long taken;
  private long requests;
  private long bytes;

  CamelFetcher(Portal portal, EndpointGuard guard) {
    this.portal = portal;
    this.guard = guard;
    this.endpoint = Endpoint.of(portal);
  }

  @Override
  public Response fetch(Request request) throws FetchException {
    long wanted = Long.parseLong(String.valueOf(request.uri().getFragment()));
    Optional<Response> document = next();
    while (endpoint.isListing() && document.isPresent() && taken <= wanted) {
      document.get().close();
      document = next();
    }
    return document.orElseGet(
        () ->
            new Response(
                portal.url(),
                CamelHarvester.NO_MORE,
                "",
                Optional.empty(),
                Optional.empty(),
                new byte[0],
                Headers.NONE));
  }

  private Optional<Response> next() throws FetchException {
    ConsumerTemplate template = consumer();
    Exchange exchange = template.receive(endpoint.uri(), PATIENCE.toMillis());
    if (exchange == null) {
      return Optional.empty();
    }
    try {
      taken++;
      requests++;
      return Optional.of(document(exchange));
    } catch (IOException e) {
      exchange.setException(e);
      throw failed(e);
    } finally {
      template.doneUoW(exchange);
    }
  }

  /** Spooled, because what Camel gives is gone once it is done with. */
  private Response document(Exchange exchange) throws IOException, FetchException {
    InputStream in = exchange.getMessage().getBody(InputStream.class);
    if (in == null) {
      throw new IOException("a message of " + endpoint.shown() + " has no body");
    }
    Path spooled = Files.createTempFile("winnow-camel", ".spool");
    try (in) {
      Files.write(spooled, new byte[0]);
      try (var out = Files.newOutputStream(spooled)) {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
          size += read;
          if (size > LARGEST) {
            throw new FetchException(
                Kind.TOO_LARGE,
                portal.url(),
                "a document of %s has more than 1 GB".formatted(endpoint.shown()));
          }
          out.write(buffer, 0, read);
        }
        bytes += size;
      }
      return new Response(
          address(exchange),
          200,
          "",
          Optional.empty(),
          Optional.of(spooled),
          new byte[0],
          Headers.NONE);
    } catch (IOException | FetchException e) {
      Files.deleteIfExists(spooled);
      throw e;
    }
  }

  private URI address(Exchange exchange) {
    String name = exchange.getMessage().getHeader(Exchange.FILE_NAME, "", String.class);
    String known = name.isEmpty() ? Long.toString(taken) : name;
    String base = portal.url().toString().replaceFirst("[?#].*", "").replaceFirst("/+$", "");
    String path = String.join("/", List.of(known.split("/")).stream().map(Web::encode).toList());
    return URI.create(base + "/" + path);
  }

  private ConsumerTemplate consumer() throws FetchException {
    if (consumer.isPresent()) {
      return consumer.get();
    }
    try {
      guard.check(endpoint);
      CamelContext camel = new DefaultCamelContext();
      context = Optional.of(camel);
      camel.getShutdownStrategy().setTimeout(10);
      camel.start();
      camel.getEndpoint(endpoint.uri());
      ConsumerTemplate template = camel.createConsumerTemplate();
      consumer = Optional.of(template);
      return template;
    } catch (Exception e) {
      throw failed(e);
    }
  }

  private FetchException failed(Exception e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    boolean refused = e instanceof IllegalArgumentException;
    return new FetchException(
        refused ? Kind.GUARD : Kind.UNREACHABLE,
        portal.url(),
        refused
            ? String.valueOf(e.getMessage())
            : "the endpoint %s cannot be opened or read: %s; components beside file and ftp lie as jars in lib/"
                .formatted(endpoint.shown(), cause.getMessage()),
        e);
  }

  @Override
  public long takeRequests() {
    long now = requests;
    requests = 0;
    return now;
  }

  @Override
  public long takeBytes() {
    long now = bytes;
    bytes = 0;
    return now;
  }

  @Override
  public List<Fault> takeNotices() {
    return List.of();
  }

  @Override
  public void close() {
    consumer.ifPresent(ConsumerTemplate::stop);
    context.ifPresent(CamelContext::stop);
  }
}
