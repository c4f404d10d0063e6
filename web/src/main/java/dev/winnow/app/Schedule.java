package dev.winnow.app;

import dev.winnow.catalogue.Portal;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.TimeZone;
import org.apache.camel.builder.RouteBuilder;
import org.quartz.CronExpression;

/** When a portal is harvested, by its cron expression. */
public final class Schedule {

  private Schedule() {}

  /** The Camel endpoint that fires on the portal's schedule; it must have one. */
  static String endpoint(Portal portal) {
    return "quartz:harvest/%s?cron=%s&trigger.timeZone=%s"
        .formatted(
            portal.id(), portal.schedule().orElseThrow().replace(' ', '+'), portal.timeZone());
  }

  /** The name of the route that keeps a portal's schedule. */
  static String routeId(String portal) {
    return "schedule-" + portal;
  }

  /** The route that keeps the schedule of one portal; it must have one. */
  static RouteBuilder route(Portal portal) {
    return new RouteBuilder() {
      @Override
      public void configure() {
        from(Schedule.endpoint(portal))
            .routeId(routeId(portal.id()))
            .setBody(constant(HarvestOrder.everything(portal)))
            .to(Pipeline.HARVEST);
      }
    };
  }

  /** The first moment after this one that the portal's schedule names; empty without a schedule. */
  public static Optional<Instant> next(Portal portal, Instant moment) {
    return portal
        .schedule()
        .map(cron -> expression(cron, portal))
        .map(expression -> expression.getNextValidTimeAfter(Date.from(moment)))
        .map(Date::toInstant);
  }

  private static CronExpression expression(String cron, Portal portal) {
    try {
      CronExpression expression = new CronExpression(cron);
      expression.setTimeZone(TimeZone.getTimeZone(portal.timeZone()));
      return expression;
    } catch (ParseException e) {
      throw new IllegalStateException(
          "the schedule '%s' of portal %s was checked and still is no cron expression"
              .formatted(cron, portal.id()),
          e);
    }
  }
}
