package dev.winnow.web;

import dev.winnow.web.http.Reply;
import dev.winnow.web.http.Routes;
import io.javalin.http.Context;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;

/** Answers whether the server lives, is ready, and how it fares. */
final class Operations {
  private static final String TEXT = "text/plain; charset=utf-8";

  private final WebParts parts;
  private final long atStart;

  Operations(WebParts parts) {
    this.parts = parts;
    this.atStart = parts.store().changes().last();
    measure();
  }

  void addTo(Routes routes) {
    routes.get("/health/live", context -> Reply.send(context, TEXT, "live\n"));
    routes.get("/health/ready", this::ready);
    routes.get(
        "/metrics",
        context ->
            Reply.send(
                context, "text/plain; version=0.0.4; charset=utf-8", parts.meters().scrape()));
  }

  /** Ready is who has searchable what the store held when this server started. */
  private void ready(Context context) {
    long number = parts.index().number();
    boolean ready = number >= atStart && parts.ready().getAsBoolean();
    if (!ready) {
      context.status(503).header("Retry-After", "2");
    }
    String state = ready ? "ready" : "not ready: index at %d of %d".formatted(number, atStart);
    Reply.send(context, TEXT, state + "\n");
  }

  private void measure() {
    new JvmMemoryMetrics().bindTo(parts.meters());
    new JvmThreadMetrics().bindTo(parts.meters());
    new ProcessorMetrics().bindTo(parts.meters());
    new UptimeMetrics().bindTo(parts.meters());
    Gauge.builder("winnow.index.number", parts.index(), index -> index.number())
        .description("The number of the last change that is searchable")
        .register(parts.meters());
    Gauge.builder("winnow.store.number", parts.store(), store -> store.changes().last())
        .description("The number of the last change that is kept")
        .register(parts.meters());
  }
}
