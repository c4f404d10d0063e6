package dev.winnow.alerts.subscription;

import dev.winnow.alerts.delivery.Rate;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;

/**
 * How often may be asked: enough for people, too seldom to annoy others through us.
 *
 * @param mailbox questions to one mailbox, in an hour
 * @param daily the same, in a day
 * @param client wishes from one network, in an hour
 * @param host webhooks at one host, in an hour
 * @param tests of one webhook, in an hour
 */
record Rates(Rate mailbox, Rate daily, Rate client, Rate host, Rate tests) {

  private static final int IPV6 = 16;

  static Rates usual(Clock clock) {
    Duration hour = Duration.ofHours(1);
    return new Rates(
        new Rate(5, hour, clock),
        new Rate(10, Duration.ofDays(1), clock),
        new Rate(30, hour, clock),
        new Rate(10, hour, clock),
        new Rate(10, hour, clock));
  }

  /** Takes one for each of them; false when one of them had none left. */
  boolean take(String from, String box, Optional<String> hook) {
    return client.take(network(from))
        && mailbox.take(box)
        && daily.take(box)
        && hook.map(host::take).orElse(true);
  }

  /** Whoever has an address of IPv6 has the 2^64 beside it, too. */
  static String network(String client) {
    if (!client.contains(":")) {
      return client;
    }
    try {
      byte[] address = InetAddress.getByName(client).getAddress();
      return address.length == IPV6 ? HexFormat.of().formatHex(address, 0, IPV6 / 2) : client;
    } catch (UnknownHostException e) {
      return client;
    }
  }
}
