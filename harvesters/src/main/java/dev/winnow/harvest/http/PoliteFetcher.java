package dev.winnow.harvest.http;

import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.FetchException.Kind;
import dev.winnow.harvest.Request;
import dev.winnow.harvest.Response;
import dev.winnow.harvest.RunFetcher;
import dev.winnow.harvest.Trouble;
import dev.winnow.harvest.Validators;
import dev.winnow.store.run.Fault;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.hc.core5.http.ContentType;

/** Fetches for one run: redirects by hand, repetitions, waiting; one thread at a time. */
final class PoliteFetcher implements RunFetcher {

  private static final int MOST_REDIRECTS = 5;

  private final FileFetcher files;
  private final Exchange exchange;
  private final Manners manners;
  private final Patience patience;
  private long redirects;

  PoliteFetcher(FileFetcher files, Exchange exchange, Manners manners, Patience patience) {
    this.files = files;
    this.exchange = exchange;
    this.manners = manners;
    this.patience = patience;
  }

  @Override
  public Response fetch(Request request) throws FetchException {
    return fetch(request, Validators.NONE);
  }

  @Override
  public Response fetch(Request request, Validators known) throws FetchException {
    if (FileFetcher.isFile(request.uri())) {
      return files.fetch(request.uri(), request.large());
    }
    Duration crawlDelay = manners.ask(request, this::askOnce);
    int tries = 0;
    while (true) {
      try {
        return follow(request, known, crawlDelay);
      } catch (Failure failure) {
        if (failure.worthRepeating() && failure.retryAfter().isPresent()) {
          Duration asked = failure.retryAfter().get();
          manners.pause(request.uri(), asked);
          patience.obey(asked, failure.fault());
        } else {
          patience.beforeNext(++tries, failure);
        }
      }
    }
  }

  @Override
  public long takeRequests() {
    return exchange.takeRequests();
  }

  @Override
  public long takeBytes() {
    return exchange.takeBytes();
  }

  @Override
  public String userAgent() {
    return exchange.userAgent();
  }

  @Override
  public long redirects() {
    return redirects;
  }

  @Override
  public Duration waited() {
    return patience.waited();
  }

  @Override
  public List<Fault> takeNotices() {
    return manners.takeNotices();
  }

  @Override
  public void close() {
    exchange.close();
  }

  /** For robots.txt: one try, redirects followed, any status is an answer. */
  Exchange.Answer askOnce(Request request) throws FetchException {
    try {
      return redirected(request, Validators.NONE, Duration.ZERO);
    } catch (Failure failure) {
      throw failure.fault();
    }
  }

  private Response follow(Request request, Validators known, Duration crawlDelay)
      throws FetchException, Failure {
    Exchange.Answer answer = redirected(request, known, crawlDelay);
    boolean notModified = answer.status() == 304 && !known.isEmpty();
    if (answer.status() != 200 && !notModified) {
      Failure refused = Refusals.of(answer, patience.now());
      drop(answer.body());
      throw refused;
    }
    return response(answer, request);
  }

  private Exchange.Answer redirected(Request request, Validators known, Duration crawlDelay)
      throws FetchException, Failure {
    URI uri = request.uri();
    Request current = request;
    for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
      patience.sleep(manners.claim(uri, crawlDelay, patience.left()), uri);
      Exchange.Answer answer = send(uri, current, known);
      if (!answer.isRedirect()) {
        return answer;
      }
      redirects++;
      boolean forGood = answer.status() == 301 || answer.status() == 308;
      URI from = uri;
      uri = target(uri, answer.location());
      if (forGood && !request.discovered()) {
        manners.moved(from, uri);
      }
      current = answer.status() >= 307 ? current : Request.get(uri, request.accept());
      current = request.large() ? current.streamed() : current;
    }
    throw Failure.lasting(
        new FetchException(
            Kind.CLIENT_ERROR,
            uri,
            request.uri()
                + " redirects more than "
                + MOST_REDIRECTS
                + " times, last to "
                + uri
                + "."));
  }

  private Exchange.Answer send(URI uri, Request request, Validators known)
      throws FetchException, Failure {
    manners.enter(uri);
    try {
      return exchange.send(uri, request, known);
    } finally {
      manners.leave(uri);
    }
  }

  static URI target(URI from, String location) throws FetchException {
    try {
      return from.resolve(location.strip().replace(" ", "%20"));
    } catch (IllegalArgumentException e) {
      throw new FetchException(
          Kind.CLIENT_ERROR, from, from + " redirects to '" + location + "', no address.", e);
    }
  }

  private static Response response(Exchange.Answer answer, Request request) throws FetchException {
    try {
      if (!request.accept().contains("html") && answer.body().isHtml()) {
        Trouble trouble = Blocks.page(answer, String.valueOf(request.uri().getHost()));
        drop(answer.body());
        throw new FetchException(
                Kind.HTML,
                answer.uri(),
                answer.uri()
                    + " answered with a web page where data was asked for; is the url right, or is there a login or an error page?")
            .because(Optional.of(trouble));
      }
    } catch (IOException e) {
      throw new FetchException(
          Kind.UNPARSABLE, answer.uri(), answer.uri() + " cannot be read back: " + e, e);
    }
    Optional<ContentType> type = contentType(answer.headers().first("Content-Type"));
    return new Response(
        answer.uri(),
        answer.status(),
        type.map(ContentType::getMimeType).orElse("").toLowerCase(Locale.ROOT),
        type.flatMap(known -> Optional.<Charset>ofNullable(known.getCharset())),
        answer.body().file(),
        answer.body().bytes(),
        answer.headers());
  }

  private static Optional<ContentType> contentType(String header) {
    try {
      return Optional.ofNullable(ContentType.parseLenient(header));
    } catch (UnsupportedCharsetException | IllegalCharsetNameException e) {
      return contentType(header.replaceFirst(";.*", ""));
    }
  }

  private static void drop(Body body) {
    body.file()
        .ifPresent(
            path -> {
              try {
                Files.deleteIfExists(path);
              } catch (IOException e) {
                path.toFile().deleteOnExit();
              }
            });
  }
}
