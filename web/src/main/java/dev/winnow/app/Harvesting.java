package dev.winnow.app;

import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.http.PoliteFetchers;
import dev.winnow.harvest.run.HarvestOptions;
import dev.winnow.harvest.run.HarvestStep;
import dev.winnow.harvest.run.KeepStep;
import dev.winnow.harvest.run.Preview;
import dev.winnow.harvest.run.Progress;
import dev.winnow.harvest.run.RunReport;
import dev.winnow.harvest.run.RunWatch;
import dev.winnow.portals.Portals;
import dev.winnow.store.Store;
import java.util.List;
import java.util.Optional;
import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.impl.DefaultCamelContext;

/** The pipeline at work in this process; closing it lets the batch at hand be kept. */
public final class Harvesting implements AutoCloseable {

  private final PoliteFetchers fetchers;
  private final HarvestStep step;
  private final LinkChecking links;
  private final CamelContext camel;
  private final ProducerTemplate producer;

  private Harvesting(
      PoliteFetchers fetchers, HarvestStep step, LinkChecking links, CamelContext camel) {
    this.fetchers = fetchers;
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
    Store store = parts.store();
    PoliteFetchers fetchers = Network.fetchers(parts.configuration().settings());
    RunWatch watch = new RunWatch(store);
    HarvestStep harvest =
        new HarvestStep(
            store, portal -> Portals.all().get(portal.type()), fetchers, watch, parts.clock());
    Steps steps =
        new Steps(
            harvest,
            new ScoreStep(store, parts.scorer(), parts.clock()),
            new KeepStep(store, watch),
            new Rescoring(store, parts.scorer(), parts.clock()),
            parts.index());
    Pipeline pipeline =
        new Pipeline(
            steps,
            parts.configuration().settings().queue(),
            scheduled.stream().filter(portal -> portal.schedule().isPresent()).toList(),
            parts.configuration().settings().rescoreEvery());
    boolean checks = !scheduled.isEmpty() && parts.configuration().settings().links().check();
    LinkChecking links = new LinkChecking(parts, fetchers);
    CamelContext camel = camel(checks ? pipeline.checking(links) : pipeline);
    return new Harvesting(fetchers, harvest, links, camel);
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

  /** How many portals are harvested on schedule. */
  public long scheduled() {
    return camel.getRoutes().stream()
        .filter(route -> route.getRouteId().startsWith("schedule-"))
        .count();
  }

  /** Finds out what a harvest would bring, without writing anything. */
  public Preview preview(Portal portal, HarvestOptions options, Progress progress) {
    return step.preview(portal, options, progress);
  }

  @Override
  public void close() {
    links.close();
    step.close();
    camel.stop();
    fetchers.close();
  }
}
