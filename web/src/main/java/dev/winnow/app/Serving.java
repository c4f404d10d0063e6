package dev.winnow.app;

import dev.winnow.app.config.WinnowSettings.Server;
import dev.winnow.app.probing.Inspector;
import dev.winnow.app.probing.OperatorProbe;
import dev.winnow.app.probing.Overlap;
import dev.winnow.app.probing.Probing;
import dev.winnow.app.telling.Telling;
import dev.winnow.web.WebParts;
import dev.winnow.web.WebServer;
import dev.winnow.web.WebSettings;
import dev.winnow.web.alert.AlertDesk;
import dev.winnow.web.operator.Operator;
import dev.winnow.web.source.Sources;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** The web server over the parts of a Winnow. */
public final class Serving {

  private static final String TOKEN = "WINNOW_OPERATOR_TOKEN";

  private Serving() {}

  /**
   * Starts to serve.
   *
   * @param port goes before the configuration's
   * @param ready what must be so before the server counts as ready, beside the index being up
   */
  public static WebServer start(Parts parts, Optional<Integer> port, BooleanSupplier ready) {
    return start(parts, port, ready, Optional.ofNullable(System.getenv(TOKEN)));
  }

  /**
   * The same with a token for the operator.
   *
   * @param token empty or blank for none
   */
  public static WebServer start(
      Parts parts, Optional<Integer> port, BooleanSupplier ready, Optional<String> token) {
    Server server = parts.configuration().settings().server();
    WebSettings settings =
        new WebSettings(
            server.host(),
            port.orElse(server.port()),
            server.publicUrl(),
            ZoneId.systemDefault(),
            Optional.of(parts.configuration().settings().contact()));
    WebServer started = WebServer.start(settings, webParts(parts, ready, token));
    if (server.publicUrl().isEmpty()) {
      parts.telling().ifPresent(telling -> telling.isAt(URI.create(url(parts, started))));
    }
    return started;
  }

  /** Where a server can be reached from this machine. */
  public static String url(Parts parts, WebServer server) {
    String host = parts.configuration().settings().server().host();
    return "http://" + (host.equals("0.0.0.0") ? "127.0.0.1" : host) + ":" + server.port() + "/";
  }

  /** Where pages and answers take everything from, for commands that answer without a server. */
  public static Sources sources(Parts parts) {
    return new Sources(
        parts.store(),
        parts.index(),
        parts::portals,
        portal -> nextRun(parts, portal),
        parts.scorer(),
        parts.clock());
  }

  private static WebParts webParts(Parts parts, BooleanSupplier ready, Optional<String> operator) {
    WebParts plain = plain(parts, ready).with(desk(parts));
    parts.telling().ifPresent(telling -> telling.meters().showIn(plain.meters()));
    return operator
        .filter(token -> !token.isBlank())
        .map(token -> plain.with(new Operator(token, probe(parts), parts.clock())))
        .orElse(plain);
  }

  private static AlertDesk desk(Parts parts) {
    boolean mails = parts.configuration().settings().mail().carrier().isPresent();
    return parts
        .telling()
        .map(Telling::desk)
        .orElse(parts.hasAlertKey() && !mails ? AlertDesk.NO_MAIL : AlertDesk.NO_KEY);
  }

  private static OperatorProbe probe(Parts parts) {
    Probing probing = new Probing(parts.probing(), parts.clock());
    return new OperatorProbe(
        probing,
        () ->
            new Inspector(
                parts.scorer(),
                new Overlap(parts.store(), parts.index(), parts.portals()),
                parts.clock()));
  }

  private static WebParts plain(Parts parts, BooleanSupplier ready) {
    return new WebParts(
        parts.store(),
        parts.index(),
        parts::portals,
        portal -> nextRun(parts, portal),
        parts.scorer(),
        parts.benchmarks(),
        ready,
        new PrometheusMeterRegistry(PrometheusConfig.DEFAULT),
        parts.clock(),
        Version.number(),
        Optional.empty(),
        AlertDesk.NO_KEY);
  }

  private static Optional<Instant> nextRun(Parts parts, String portal) {
    return parts.portals().stream()
        .filter(known -> known.id().equals(portal))
        .findFirst()
        .flatMap(known -> Schedule.next(known, parts.clock().instant()));
  }
}
