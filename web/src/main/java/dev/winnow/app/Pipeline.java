package dev.winnow.app;

import dev.winnow.app.telling.Telling;
import dev.winnow.catalogue.Portal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.camel.builder.RouteBuilder;

/**
 * The way of every record, on one screen: harvest → read → score → keep → index → tell. Routes
 * carry batches of a page; what is decided is decided in the steps.
 */
final class Pipeline extends RouteBuilder {

  /** Harvests the portal of a {@link HarvestOrder}, with nobody waiting. */
  static final String SOON = "seda:soon";

  /** Harvests the portal of a {@link HarvestOrder} and answers with its report. */
  static final String HARVEST = "direct:harvest";

  /** Each time it pauses as long as this, so that many small commits become a few large ones. */
  private static final String LOOK = "timer:look?fixedRate=false&period=1000";

  private static final String COMPARE = "timer:compare?fixedRate=false&period=1000";

  /** Leagues are made anew when something was counted, so that this is not done all the time. */
  private static final String COUNT = "timer:count?fixedRate=false&period=30000";

  private static final String TELL = "timer:events?fixedRate=false&period=1000";

  private static final String STAND = "timer:stand?fixedRate=false&delay=60000&period=60000";

  private final Steps steps;
  private final String queue;
  private final List<Portal> scheduled;
  private final Duration rescoreEvery;
  private final Optional<LinkChecking> links;
  private final Optional<Telling> telling;
  private final boolean compares;

  /**
   * The routes of one process.
   *
   * @param queue the endpoint between harvest and score
   * @param scheduled the portals whose schedules are kept; none in a process that harvests by hand
   * @param beside links, alerts and benchmarks
   */
  Pipeline(
      Steps steps, String queue, List<Portal> scheduled, Duration rescoreEvery, Beside beside) {
    this.steps = steps;
    this.queue = queue;
    this.scheduled = scheduled;
    this.rescoreEvery = rescoreEvery;
    this.links = beside.links();
    this.telling = beside.telling();
    this.compares = beside.compares();
  }

  /**
   * What goes on beside the way of records.
   *
   * @param links rounds over links; empty in a process that makes none
   * @param telling alerts; empty where they are not offered
   * @param compares whether benchmarks are counted; not in a process that harvests by hand
   */
  record Beside(Optional<LinkChecking> links, Optional<Telling> telling, boolean compares) {}

  @Override
  public void configure() {
    errorHandler(defaultErrorHandler().maximumRedeliveries(3).redeliveryDelay(500));

    for (Portal portal : scheduled) {
      from(Schedule.endpoint(portal))
          .routeId(Schedule.routeId(portal.id()))
          .setBody(constant(HarvestOrder.everything(portal)))
          .to(HARVEST);
    }
    from(SOON + "?concurrentConsumers=2&size=10000").routeId("soon").to(HARVEST);

    // harvest a portal page by page and read its records; batches and the run's end go to the queue
    from(HARVEST)
        .routeId("harvest")
        .errorHandler(noErrorHandler())
        .process(steps.harvestInto(queue));

    // score what was read, and keep it in one transaction with the run's cursor
    from(queue).routeId("score-and-keep").process(steps.score()).process(steps.keep());

    // copies of a dataset on other portals are found among what changed
    from(COMPARE).routeId("copies").process(steps.findCopies());

    // the index follows the store, whoever changed it
    from(LOOK).routeId("index").process(steps.follow());

    // organisations are compared by what changed
    if (compares) {
      from(COUNT).routeId("benchmarks").process(steps.count());
    }

    // what happened is told once; a portal that is silent shows by time alone
    from(TELL).routeId("events").process(steps.tell());
    from(STAND).routeId("standings").process(steps.tellStandings());

    // time alone makes datasets stale
    from("timer:time?delay=5000&period=" + rescoreEvery.toMillis())
        .routeId("time")
        .process(steps.rescore());

    // links are looked at politely, one round after the other; what changed is scored anew
    links.ifPresent(
        checking ->
            from("timer:links?fixedRate=false&period=" + checking.pause().toMillis())
                .routeId("links")
                .errorHandler(noErrorHandler())
                .process(Steps.checkLinks(checking)));

    // people are told what happened
    telling.ifPresent(
        alerts -> {
          from("timer:tell?fixedRate=false&period=10000")
              .routeId("tell")
              .process(exchange -> alerts.round());
          from("timer:forget?delay=60000&period=3600000")
              .routeId("forget")
              .process(exchange -> alerts.forget());
        });
  }
}
