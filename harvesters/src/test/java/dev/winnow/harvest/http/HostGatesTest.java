package dev.winnow.harvest.http;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class HostGatesTest {

  private final FakeTime time = new FakeTime();
  private final HostGates gates = new HostGates(time);

  @Test
  void theWidestIntervalOfAHostHoldsForAllItsPortals() {
    Duration second = Duration.ofSeconds(1);

    assertEquals(Duration.ZERO, claim("a", Duration.ofSeconds(10)));
    assertEquals(Duration.ofSeconds(10), claim("a", second));
    assertEquals(Duration.ofSeconds(20), claim("a", second));
    assertEquals(Duration.ZERO, claim("b", second));

    time.sleep(Duration.ofHours(1));
    assertEquals(Duration.ZERO, claim("a", second));
    assertEquals(second, claim("a", second));
  }

  @Test
  void onlySoManyRequestsAreUnderWayToOneHost() throws InterruptedException {
    gates.enter("a", 1);
    gates.enter("b", 1);
    Thread second =
        Thread.ofPlatform()
            .start(
                () -> {
                  try {
                    gates.enter("a", 1);
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                  }
                });

    await().until(() -> second.getState() == Thread.State.WAITING);
    gates.leave("a");
    second.join(10_000);

    assertEquals(Thread.State.TERMINATED, second.getState());
  }

  private Duration claim(String host, Duration interval) {
    return gates.claim(host, interval, Duration.ofHours(2));
  }
}
