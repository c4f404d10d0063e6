package dev.winnow.alerts.subscription;

import java.time.Clock;
import java.time.Duration;

/**
 * How often may be asked: enough for people, too seldom to annoy others through us.
 *
 * @param address mails to one address that nobody confirmed, in an hour
 * @param client wishes from one network address, in an hour
 * @param host webhooks at one host, in an hour
 * @param tests of one webhook, in an hour
 */
record Rates(Rate address, Rate client, Rate host, Rate tests) {

  static Rates usual(Clock clock) {
    Duration hour = Duration.ofHours(1);
    return new Rates(
        new Rate(5, hour, clock),
        new Rate(30, hour, clock),
        new Rate(10, hour, clock),
        new Rate(10, hour, clock));
  }
}
