package dev.winnow.alerts.subscription;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
  void putsEveryKindButThoseOfHostsIntoOneBundle() {
    Set<EventKind> all = EnumSet.complementOf(EnumSet.of(EventKind.HOST_DOWN, EventKind.HOST_BACK));
    assertEquals(all, Bundle.kinds(List.of(Bundle.values())));
    int sizes = 0;
    for (Bundle bundle : Bundle.values()) {
      sizes += bundle.kinds().size();
    }
    assertEquals(all.size(), sizes);
    assertEquals(List.of(Bundle.LATE), Bundle.among(Set.of(EventKind.OVERDUE)));
  }
}
