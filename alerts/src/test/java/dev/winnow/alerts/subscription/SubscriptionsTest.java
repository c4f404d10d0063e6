package dev.winnow.alerts.subscription;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.alerts.delivery.Rate;
import dev.winnow.alerts.event.EventKind;
import dev.winnow.alerts.watch.Target;
import dev.winnow.catalogue.DatasetId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubscriptionsTest {

  @Test
  void takesSoManyOfEachNameInAPeriodAndForgetsThem() {
    Instant start = Instant.parse("2026-11-21T12:00:00Z");
    AtomicReference<Clock> clock = new AtomicReference<>(Clock.fixed(start, ZoneOffset.UTC));
    Rate rate =
        new Rate(
            2,
            Duration.ofHours(1),
            ((InstantSource) () -> clock.get().instant()).withZone(ZoneOffset.UTC));

    assertTrue(rate.take("anna"));
    assertTrue(rate.take("anna"));
    assertFalse(rate.take("anna"));
    assertTrue(rate.take("bo"));
    clock.set(Clock.fixed(start.plus(Duration.ofHours(1)), ZoneOffset.UTC));
    assertTrue(rate.take("anna"));
  }

  @ParameterizedTest
  @CsvSource({
    "192.0.2.1, 192.0.2.1",
    "2001:db8:1:2:3:4:5:6, 20010db800010002",
    "[2001:db8:1:2::9], 20010db800010002",
    "::ffff:192.0.2.1, ::ffff:192.0.2.1",
    "a:b, a:b",
  })
  void countsWhoHasAnAddressOfIPv6ByItsNetwork(String client, String network) {
    assertEquals(network, Rates.network(client));
  }

  @Test
  void offersForEachTargetOnlyWhatCanHappenToItAndTheUsualAmongThem() {
    for (Target target :
        List.of(
            new Target.OfDataset(new DatasetId("vallby", "luft")),
            new Target.OfSearch("q=luft"),
            new Target.OfOrganisation("vallby-kommun"),
            new Target.OfPortal("vallby"))) {
      assertTrue(Bundle.of(target).containsAll(Bundle.usual(target)), target.toString());
    }
  }

  @Test
  void putsEveryKindIntoOneBundle() {
    Set<EventKind> all = EnumSet.allOf(EventKind.class);
    assertEquals(all, Bundle.kinds(List.of(Bundle.values())));
    int sizes = 0;
    for (Bundle bundle : Bundle.values()) {
      sizes += bundle.kinds().size();
    }
    assertEquals(all.size(), sizes);
    assertEquals(List.of(Bundle.LATE), Bundle.among(Set.of(EventKind.OVERDUE)));
  }
}
