package dev.winnow.harvest.http;

import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.FetchException.Kind;
import dev.winnow.harvest.Headers;
import dev.winnow.harvest.Request;
import dev.winnow.harvest.Trouble;
import dev.winnow.harvest.Validators;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/** One request and its answer over HTTP, without redirects or repetitions. */
final class Exchange implements AutoCloseable {

  private static final int CONNECTIONS = 25;

  private final FetchSettings settings;
  private final Guard guard;
  private final ScheduledExecutorService alarm;
  private final CloseableHttpClient client;
  private final AtomicLong requests = new AtomicLong();
  private final AtomicLong bytes = new AtomicLong();

  Exchange(FetchSettings settings, Guard guard, ScheduledExecutorService alarm) {
    this(settings, guard, alarm, CONNECTIONS);
  }

  /** With so many connections at the same time, in all. */
  Exchange(FetchSettings settings, Guard guard, ScheduledExecutorService alarm, int connections) {
    this.settings = settings;
    this.guard = guard;
    this.alarm = alarm;
    this.client = client(settings, guard, connections);
  }

  /**
   * An answer of any status.
   *
   * @param body decompressed; empty for a redirect
   */
  record Answer(URI uri, int status, Headers headers, Body body) {

    String location() {
      return headers.first("Location");
    }

    boolean isRedirect() {
      return status / 100 == 3 && status != 304 && !location().isBlank();
    }
  }

  /** Sends a request; where validators are known, on the condition that they do not hold. */
  Answer send(URI uri, Request request, Validators known) throws Failure {
    HttpUriRequestBase message = message(uri, request);
    if (!known.etag().isEmpty()) {
      message.setHeader("If-None-Match", known.etag());
    }
    if (!known.lastModified().isEmpty()) {
      message.setHeader("If-Modified-Since", known.lastModified());
    }
    long most =
        (request.large() ? settings.times().document() : settings.times().page()).toMillis();
    ScheduledFuture<?> ring = alarm.schedule(message::abort, most, TimeUnit.MILLISECONDS);
    try {
      requests.incrementAndGet();
      return client.execute(guard.target(uri), message, response -> answer(uri, request, response));
    } catch (FetchException e) {
      throw Failure.lasting(e);
    } catch (Carrier e) {
      throw e.fault.kind() == Kind.TRUNCATED ? Failure.passing(e.fault) : Failure.lasting(e.fault);
    } catch (IOException e) {
      throw Faults.of(uri, e, message.isAborted(), most);
    } catch (IllegalStateException e) {
      throw Faults.of(uri, whileWaiting(e, message), true, most);
    } finally {
      ring.cancel(false);
    }
  }

  /**
   * What comes of a request whose time was up before it had a connection: the client knows no fault
   * for that.
   */
  static IOException whileWaiting(RuntimeException thrown, HttpUriRequestBase message) {
    if (!message.isAborted()) {
      throw thrown;
    }
    return new IOException("its time was up before there was a connection", thrown);
  }

  String userAgent() {
    return settings.identity().userAgent();
  }

  long takeRequests() {
    return requests.getAndSet(0);
  }

  long takeBytes() {
    return bytes.getAndSet(0);
  }

  @Override
  public void close() {
    client.close(org.apache.hc.core5.io.CloseMode.IMMEDIATE);
  }

  /** Carries a fault out of the client's callback, which may only throw IOException. */
  private static final class Carrier extends IOException {
    private static final long serialVersionUID = 1;
    private final transient FetchException fault;

    Carrier(FetchException fault) {
      super(fault);
      this.fault = fault;
    }
  }

  private Answer answer(URI uri, Request request, ClassicHttpResponse response) throws IOException {
    boolean redirect = response.getCode() / 100 == 3;
    Body body = redirect || response.getEntity() == null ? empty() : read(uri, request, response);
    return new Answer(uri, response.getCode(), headers(response), body);
  }

  private Body read(URI uri, Request request, ClassicHttpResponse response) throws IOException {
    long most = request.large() ? settings.sizes().document() : settings.sizes().page();
    var limits = new Body.Limits(most, settings.sizes().spoolAbove(), settings.spool());
    String encoding = header(response, "Content-Encoding").strip().toLowerCase(Locale.ROOT);
    try (InputStream in = new Counting(response.getEntity().getContent())) {
      return Body.read(in, encoding, uri, limits);
    } catch (FetchException e) {
      throw new Carrier(e);
    } catch (ConnectionClosedException | MalformedChunkCodingException e) {
      throw new Carrier(
          new FetchException(Kind.TRUNCATED, uri, uri + " broke off: " + e.getMessage() + ".", e));
    }
  }

  private final class Counting extends FilterInputStream {
    Counting(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      bytes.addAndGet(value < 0 ? 0 : 1);
      return value;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int count = super.read(target, offset, length);
      bytes.addAndGet(Math.max(0, count));
      return count;
    }
  }

  private HttpUriRequestBase message(URI uri, Request request) {
    String method = request.body().isPresent() ? "POST" : "GET";
    var message = new HttpUriRequestBase(method, URI.create(uri.toASCIIString()));
    message.setHeader("User-Agent", settings.identity().userAgent());
    message.setHeader("Accept", request.accept());
    message.setHeader("Accept-Encoding", "gzip, deflate");
    request
        .body()
        .ifPresent(
            body ->
                message.setEntity(
                    new ByteArrayEntity(body, ContentType.parse(request.contentType()))));
    return message;
  }

  private static Body empty() {
    return new Body(Optional.empty(), new byte[0]);
  }

  private static Headers headers(ClassicHttpResponse response) {
    Map<String, List<String>> all = new HashMap<>();
    for (Header header : response.getHeaders()) {
      all.computeIfAbsent(header.getName(), name -> new ArrayList<>())
          .add(header.getValue() == null ? "" : header.getValue());
    }
    return new Headers(all);
  }

  private static String header(ClassicHttpResponse response, String name) {
    Header header = response.getFirstHeader(name);
    return header == null || header.getValue() == null ? "" : header.getValue();
  }

  /** A client that lets the guard decide, with at most so many connections at a time. */
  static CloseableHttpClient client(FetchSettings settings, Guard guard, int connections) {
    var pool =
        PoolingHttpClientConnectionManagerBuilder.create()
            .setDnsResolver(guard)
            .setMaxConnTotal(connections)
            .setMaxConnPerRoute(connections)
            .setDefaultConnectionConfig(
                ConnectionConfig.custom()
                    .setConnectTimeout(Timeout.of(settings.times().connect()))
                    .setSocketTimeout(Timeout.of(settings.times().idle()))
                    // A connection that the server has closed since is not taken for a fault.
                    .setValidateAfterInactivity(TimeValue.ZERO_MILLISECONDS)
                    .build())
            .build();
    return HttpClients.custom()
        .setConnectionManager(pool)
        .setDefaultRequestConfig(
            RequestConfig.custom().setResponseTimeout(Timeout.of(settings.times().idle())).build())
        .disableRedirectHandling()
        .disableAutomaticRetries()
        .disableContentCompression()
        .disableCookieManagement()
        .disableAuthCaching()
        .build();
  }

  /** What a broken connection means, in words. */
  static final class Faults {

    private Faults() {}

    static Failure of(URI uri, IOException e, boolean aborted, long most) {
      if (e instanceof Guard.RefusedException) {
        return Failure.lasting(
            new FetchException(
                Kind.GUARD, uri, uri + " is not fetched: " + e.getMessage() + ".", e));
      }
      if (aborted) {
        String text = uri + " took longer than " + most / 1000 + " s in all and was given up.";
        return Failure.passing(new FetchException(Kind.TIMEOUT, uri, text, e));
      }
      if (e instanceof SSLException && !(e.getCause() instanceof IOException)) {
        String text =
            "%s has no secure connection that can be trusted: %s. Is its certificate in order?"
                .formatted(uri, e.getMessage());
        return Failure.lasting(new FetchException(Kind.UNREACHABLE, uri, text, e));
      }
      if (e instanceof SocketTimeoutException) {
        String text = uri + " did not answer in time: " + e.getMessage() + ".";
        return Failure.passing(new FetchException(Kind.TIMEOUT, uri, text, e));
      }
      String text =
          "%s cannot be reached: %s: %s."
              .formatted(uri, e.getClass().getSimpleName(), e.getMessage());
      return Failure.passing(
          new FetchException(Kind.UNREACHABLE, uri, text, e)
              .because(Optional.of(Trouble.UNREACHABLE)));
    }
  }
}
