package dev.winnow.web;

import dev.winnow.web.alert.AlertDesk;
import dev.winnow.web.api.Api;
import dev.winnow.web.api.benchmark.BenchmarkApi;
import dev.winnow.web.coming.ComingApi;
import dev.winnow.web.comparing.Comparisons;
import dev.winnow.web.happening.EventFeeds;
import dev.winnow.web.happening.EventsApi;
import dev.winnow.web.http.Json;
import dev.winnow.web.http.Problem;
import dev.winnow.web.http.ProblemException;
import dev.winnow.web.http.PublicAddress;
import dev.winnow.web.http.Routes;
import dev.winnow.web.http.SecurityHeaders;
import dev.winnow.web.lock.LockApi;
import dev.winnow.web.quote.FigureHandler;
import dev.winnow.web.site.Masthead;
import dev.winnow.web.site.Site;
import dev.winnow.web.site.compared.ComparedSite;
import dev.winnow.web.source.Sources;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.compression.Gzip;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.util.JavalinException;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The web server: pages, API and feeds over a store and its index. It only reads. */
public final class WebServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);
  private static final int LARGEST_FORM = 10_000;
  private static final int LONGEST_REQUEST = 64 * 1024;
  private static final int GZIP_LEVEL = 5;

  private final Javalin javalin;
  private final List<String> paths;

  private WebServer(Javalin javalin, List<String> paths) {
    this.javalin = javalin;
    this.paths = List.copyOf(paths);
  }

  /**
   * Starts to answer.
   *
   * @throws IllegalStateException when the port is taken or the address is not ours
   */
  public static WebServer start(WebSettings settings, WebParts parts) {
    List<String> paths = new ArrayList<>();
    Javalin javalin = Javalin.create(config -> configure(config, settings, parts, paths));
    try {
      javalin.start(settings.host(), settings.port());
    } catch (JavalinException e) {
      throw new IllegalStateException(
          ("port %d of %s cannot be had: stop the program that has it, or choose another with"
                  + " --port or server.port")
              .formatted(settings.port(), settings.host()),
          e.getCause());
    }
    return new WebServer(javalin, paths);
  }

  /** The port it listens on. */
  public int port() {
    return javalin.port();
  }

  /** Every path that answers GET, with names of parts in braces. */
  public List<String> paths() {
    return paths;
  }

  @Override
  public void close() {
    javalin.stop();
  }

  private static void configure(
      JavalinConfig config, WebSettings settings, WebParts parts, List<String> paths) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.concurrency.useVirtualThreads = true;
    config.http.prefer405over404 = true;
    config.http.maxRequestSize = LARGEST_FORM;
    config.http.compressionStrategy = new CompressionStrategy(null, new Gzip(GZIP_LEVEL));
    config.router.ignoreTrailingSlashes = true;
    // A search of 10,000 characters must fit into the first line, percent-encoded.
    config.jetty.modifyHttpConfiguration(
        http -> {
          http.setRequestHeaderSize(2 * LONGEST_REQUEST);
          http.setResponseHeaderSize(2 * LONGEST_REQUEST);
          http.setSendServerVersion(false);
        });
    Sources sources = sources(parts);
    Site site = site(settings, parts, sources);
    Comparisons comparisons =
        new Comparisons(parts.benchmarks(), settings.publicAddress(), parts.clock());
    Routes routes = new Routes(config.routes, parts.meters());
    config.routes.before(SecurityHeaders::set);
    config.routes.before(WebServer::preflight);
    site.addTo(routes);
    site.addOperator(routes, parts.operator());
    new ComparedSite(sources, comparisons, site).addTo(routes);
    site.addAlerts(routes, parts.alerts(), parts.operator());
    new Api(sources, settings.publicAddress()).addTo(routes);
    new BenchmarkApi(sources, comparisons).addTo(routes);
    new FigureHandler(sources, comparisons, settings.zone()).addTo(routes);
    new EventsApi(sources).addTo(routes);
    new EventFeeds(sources, new PublicAddress(settings.publicAddress())).addTo(routes);
    new LockApi(sources).addTo(routes);
    new ComingApi(sources).addTo(routes);
    new Operations(parts).addTo(routes);
    handleProblems(config.routes, site);
    paths.addAll(routes.paths());
  }

  private static Sources sources(WebParts parts) {
    return new Sources(
        parts.store(),
        parts.index(),
        parts.portals(),
        parts.nextRun(),
        parts.scorer(),
        parts.clock());
  }

  private static Site site(WebSettings settings, WebParts parts, Sources sources) {
    return new Site(
        sources,
        new Masthead(
            settings.zone(),
            settings.contact(),
            parts.version(),
            parts.alerts() instanceof AlertDesk.Open),
        parts.index()::similar);
  }

  /** Scripts of other origins may read the API, and need to send nothing special for it. */
  private static void preflight(Context context) {
    if (context.method() != HandlerType.OPTIONS || !SecurityHeaders.isOpen(context.path())) {
      return;
    }
    context.header("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS");
    context.header("Access-Control-Max-Age", "86400");
    context.status(HttpStatus.NO_CONTENT).skipRemainingHandlers();
  }

  private static void handleProblems(RoutesConfig routes, Site site) {
    routes.exception(
        ProblemException.class, (problem, context) -> send(context, site, problem.problem()));
    routes.exception(
        HttpResponseException.class,
        (refusal, context) ->
            send(
                context,
                site,
                Problem.of(
                    refusal.getStatus(),
                    HttpStatus.forStatus(refusal.getStatus()).getMessage(),
                    explain(refusal.getStatus(), context))));
    routes.exception(
        Exception.class,
        (failure, context) -> {
          LOG.error("{} {} failed", context.method(), context.path(), failure);
          send(
              context,
              site,
              Problem.of(
                  500,
                  "Internal Server Error",
                  "Something broke on our side. It has been written to the log."));
        });
  }

  private static String explain(int status, Context context) {
    return switch (status) {
      case 404 -> "There is nothing at %s. See /api/openapi.yaml.".formatted(context.path());
      case 405 -> "%s cannot be used at %s. Use GET.".formatted(context.method(), context.path());
      case 413 -> "The request is too large; send fewer than 10,000 bytes.";
      default -> "The request cannot be answered.";
    };
  }

  private static void send(Context context, Site site, Problem problem) {
    if (problem.status() == 405) {
      context.header("Allow", "GET, HEAD");
    }
    if (SecurityHeaders.isOpen(context.path())) {
      Json.send(context, problem);
    } else {
      site.sendProblem(context, problem);
    }
  }
}
