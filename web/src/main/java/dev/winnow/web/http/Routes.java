package dev.winnow.web.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.ArrayList;
import java.util.List;

/** The addresses that are answered; each is timed, and what answers GET answers HEAD alike. */
public final class Routes {
  private final RoutesConfig routes;
  private final MeterRegistry meters;
  private final List<String> paths = new ArrayList<>();

  /** Adds to these routes and measures with these meters. */
  public Routes(RoutesConfig routes, MeterRegistry meters) {
    this.routes = routes;
    this.meters = meters;
  }

  /** Answers GET and HEAD at a path. */
  public void get(String path, Handler handler) {
    paths.add(path);
    Handler timed = timed(path, handler);
    routes.addHttpHandler(HandlerType.GET, path, timed);
    routes.addHttpHandler(HandlerType.HEAD, path, timed);
  }

  /** Answers POST at a path. */
  public void post(String path, Handler handler) {
    routes.addHttpHandler(HandlerType.POST, path, timed("POST " + path, handler));
  }

  /** Every path that answers GET, in the order it was added. */
  public List<String> paths() {
    return List.copyOf(paths);
  }

  private Handler timed(String path, Handler handler) {
    return context -> {
      Timer.Sample start = Timer.start(meters);
      try {
        handler.handle(context);
      } finally {
        start.stop(timer(path, context));
      }
    };
  }

  private Timer timer(String path, Context context) {
    return Timer.builder("winnow.http.requests")
        .description("How long answers take, by path")
        .tag("path", path)
        .tag("method", context.method().name())
        .register(meters);
  }
}
