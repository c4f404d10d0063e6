package dev.winnow.app;

import dev.winnow.app.camel.CamelFetchers;
import dev.winnow.app.probing.AutoTypes;
import dev.winnow.app.probing.Probing;
import dev.winnow.app.telling.Telling;
import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.run.HarvestOptions;
import dev.winnow.harvest.run.HarvestStep;
import dev.winnow.harvest.run.KeepStep;
import dev.winnow.harvest.run.Preview;
import dev.winnow.harvest.run.Progress;
import dev.winnow.harvest.run.RunReport;
import dev.winnow.harvest.run.RunWatch;
import dev.winnow.store.Store;
import java.util.List;
import java.util.Optional;
import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.impl.DefaultCamelContext;

/** The pipeline at work in this process; closing it lets the batch at hand be kept. */
public final class Harvesting implements AutoCloseable {

  private final CamelFetchers fetching;
  private final AutoTypes types;
  private final HarvestStep step;
  private final Optional<LinkChecking> links;
  private final CamelContext camel;
  private final ProducerTemplate producer;

  private Harvesting(
      CamelFetchers fetching,
      AutoTypes types,
      HarvestStep step,
      Optional<LinkChecking> links,
      CamelContext camel) {
    this.fetching = fetching;
    this.types = types;
    this.step = step;
    this.links = links;
    this.camel = camel;
    this.producer = camel.createProducerTemplate();
  }

  /**
   * Starts the pipeline.
   *
   * @param scheduled the portals to harvest on schedule
   */
  public static Harvesting start(Parts parts, List<Portal> scheduled) {
    return start(parts, scheduled, Optional.empty(), false);
  }

  /**
   * Starts the pipeline of a process that serves: every portal on its schedule, alerts, and what
   * benchmarks count.
   */
  public static Harvesting serve(Parts parts) {
    return start(parts, parts.configuration().portals(), parts.telling(), true);
  }

  private static Harvesting start(
      Parts parts, List<Portal> scheduled, Optional<Telling> telling, boolean compares) {
    Store store = parts.store();
    CamelFetchers fetchers = Network.fetchers(parts.configuration().settings());
    RunWatch watch = new RunWatch(store);
    AutoTypes types =
        new AutoTypes(store, new Probing(parts.probing(), parts.clock()), parts.clock());
    HarvestStep harvest =
        new HarvestStep(store, types::harvester, types.guarding(fetchers), watch, parts.clock());
    Steps steps =
        new Steps(
            portal -> types.decide(portal, true),
            harvest,
            new ScoreStep(store, parts.scorer(), parts.clock()),
            new KeepStep(store, watch),
            new Steps.Timed(
                new Rescoring(store, parts.scorer(), parts.clock()), parts.following()));
    boolean checks = !scheduled.isEmpty() && parts.configuration().settings().links().check();
    Optional<LinkChecking> links =
        checks ? Optional.of(new LinkChecking(parts, fetchers.polite())) : Optional.empty();
    CamelContext camel =
        camel(
            new Pipeline(
                steps,
                parts.configuration().settings().queue(),
                scheduled.stream().filter(portal -> portal.schedule().isPresent()).toList(),
                parts.configuration().settings().rescoreEvery(),
                new Pipeline.Beside(links, telling, compares)));
    return new Harvesting(fetchers, types, harvest, links, camel);
  }

  private static CamelContext camel(Pipeline pipeline) {
    try {
      CamelContext camel = new DefaultCamelContext();
      camel.getShutdownStrategy().setTimeout(30);
      camel.addRoutes(pipeline);
      camel.start();
      return camel;
    } catch (Exception e) {
      throw new IllegalStateException("the pipeline cannot start: " + e.getMessage(), e);
    }
  }

  /**
   * Harvests one portal through the whole pipeline and waits for its verdict.
   *
   * @return empty when another process is harvesting it
   */
  public Optional<RunReport> harvest(Portal portal, HarvestOptions options, Progress progress) {
    Object answer =
        producer.requestBody(Pipeline.HARVEST, new HarvestOrder(portal, options, progress));
    return answer instanceof Optional<?> report
        ? report.map(RunReport.class::cast)
        : Optional.empty();
  }

  /** Harvests a portal soon, with nobody waiting for it. */
  public void harvestSoon(Portal portal) {
    producer.sendBody(Pipeline.SOON, HarvestOrder.everything(portal));
  }

  /** Harvests a portal on its schedule from now on, instead of on the one it had. */
  public void schedule(Portal portal) {
    unschedule(portal.id());
    if (portal.schedule().isPresent()) {
      try {
        camel.addRoutes(Schedule.route(portal));
      } catch (Exception e) {
        throw new IllegalStateException(
            "the schedule of portal '%s' cannot be kept: %s".formatted(portal.id(), e.getMessage()),
            e);
      }
    }
  }

  /** Forgets the schedule of a portal; a run that goes on is not disturbed. */
  public void unschedule(String portal) {
    String route = Schedule.routeId(portal);
    try {
      if (camel.getRoute(route) != null) {
        camel.getRouteController().stopRoute(route);
        camel.removeRoute(route);
      }
    } catch (Exception e) {
      throw new IllegalStateException(
          "the schedule of portal '%s' cannot be ended: %s".formatted(portal, e.getMessage()), e);
    }
  }

  /** How many portals are harvested on schedule. */
  public long scheduled() {
    return camel.getRoutes().stream()
        .filter(route -> route.getRouteId().startsWith("schedule-"))
        .count();
  }

  /** Finds out what a harvest would bring, without writing anything. */
  public Preview preview(Portal portal, HarvestOptions options, Progress progress) {
    return step.preview(types.decide(portal, false), options, progress);
  }

  @Override
  public void close() {
    links.ifPresent(LinkChecking::close);
    step.close();
    camel.stop();
    fetching.close();
  }
}
