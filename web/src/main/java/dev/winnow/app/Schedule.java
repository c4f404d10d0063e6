package dev.winnow.app;

import dev.winnow.catalogue.Portal;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.TimeZone;
import org.apache.camel.builder.RouteBuilder;
import org.quartz.CronExpression;

/** When a portal is harvested, by its cron expression. */
public final class Schedule {

  /** A week of daily runs, so that a schedule of working days is known as one. */
  private static final int LOOKED_AHEAD = 7;

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

  /** The longest time between two of the next runs; empty without a schedule. */
  static Optional<Duration> period(Portal portal, Instant from) {
    Optional<Instant> run = next(portal, from);
    Duration longest = Duration.ZERO;
    for (int i = 0; i < LOOKED_AHEAD && run.isPresent(); i++) {
      Optional<Instant> following = next(portal, run.get());
      if (following.isPresent()) {
        Duration gap = Duration.between(run.get(), following.get());
        longest = gap.compareTo(longest) > 0 ? gap : longest;
      }
      run = following;
    }
    return longest.isZero() ? Optional.empty() : Optional.of(longest);
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
