package dev.winnow.alerts.delivery;

import dev.winnow.alerts.delivery.Deliveries.Timing;
import dev.winnow.alerts.key.Places;
import dev.winnow.alerts.letter.Outcome;
import dev.winnow.alerts.watch.Watch;
import dev.winnow.store.Store;
import dev.winnow.store.watch.Channel;
import dev.winnow.store.watch.Delivery;
import java.util.List;

/** Tells a webhook something that means nothing, so that its owner sees whether it works. */
public final class HookTests {

  private final Store store;
  private final Messages messages;
  private final Timing timing;

  /** Tests by these ways. */
  public HookTests(Store store, Places places, Carriers carriers, Timing timing) {
    this.store = store;
    this.messages = new Messages(places, carriers, timing.clock());
    this.timing = timing;
  }

  /** Tests the webhook of a channel, because of these watches; writes it into the log. */
  public Outcome test(Channel channel, List<Watch> watches) {
    Outcome outcome = messages.test(channel, watches);
    store
        .watches()
        .deliveries()
        .add(
            new Delivery(
                channel.id(),
                "test",
                timing.clock().instant(),
                0,
                Told.result(outcome),
                outcome.words()));
    return outcome;
  }
}
