package dev.winnow.store;

import static dev.winnow.store.Watching.MONDAY;
import static dev.winnow.store.Watching.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.store.watch.Channel;
import dev.winnow.store.watch.Channel.Route;
import dev.winnow.store.watch.ChannelState;
import dev.winnow.store.watch.Delivery;
import dev.winnow.store.watch.KeptWatch;
import dev.winnow.store.watch.Watches;
import dev.winnow.store.watch.Way;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class ChannelsTest {

  @TempDir static Path folder;
  static Shared shared;

  @Parameter Engine engine;
  Watches watches;
  Watching people;

  @BeforeParameterizedClassInvocation
  static void openOnce(Engine engine) {
    shared = Shared.open(engine, folder);
  }

  @AfterParameterizedClassInvocation
  static void closeOnce() {
    shared.close();
  }

  @BeforeEach
  void empty() {
    watches = shared.wiped().watches();
    people = new Watching(watches);
  }

  @Test
  void followsTheTellingStepByStep() {
    String channel = people.confirmed("anna", "dataset", "vallby/bad", 1).channel();

    assertTrue(watches.channels().begin(now(channel), 12, MONDAY).isPresent());
    assertEquals(12, people.place(channel).upto().orElseThrow());
    watches.channels().failed(now(channel), NOON, NOON.plusSeconds(5));
    watches.channels().failed(now(channel), NOON.plusSeconds(5), NOON.plusSeconds(300));
    assertEquals(2, people.place(channel).attempts());
    assertEquals(Optional.of(NOON), people.place(channel).failing());
    assertEquals(
        12, people.place(channel).upto().orElseThrow(), "what is told must stay what it was");
    watches.channels().done(now(channel), 12, Optional.of("first"), MONDAY);
    watches.channels().done(now(channel), 20, Optional.of("second"), MONDAY);
    watches.channels().done(now(channel), 25, Optional.empty(), MONDAY);

    assertEquals(
        new Channel.Place(25, OptionalLong.empty(), MONDAY, 0, Optional.empty(), 2, "first"),
        people.place(channel));
  }

  @Test
  void countsChannelsByStateAndListsThoseInTrouble() {
    String open = people.confirmed("anna", "dataset", "vallby/bad", 1).channel();
    String stopped = people.confirmed("bo", "dataset", "vallby/bad", 1).channel();
    watches.channels().put(stopped, ChannelState.STOPPED, "bounced", NOON);

    assertEquals(
        Map.of(ChannelState.OPEN, 1L, ChannelState.STOPPED, 1L), watches.channels().counts());
    assertEquals(
        List.of(stopped), watches.channels().troubled(10).stream().map(Channel::id).toList());
    watches.channels().failed(now(open), NOON, NOON);
    assertEquals(2, watches.channels().troubled(10).size());
    assertEquals(Optional.of(NOON), watches.channels().failingSince());
    watches.channels().open(stopped, NOON);
    assertEquals(ChannelState.OPEN, watches.channels().find(stopped).orElseThrow().state());
  }

  @Test
  void believesInAMailboxAgainThatAnswersAMail() {
    KeptWatch watch = people.confirmed("anna", "dataset", "vallby/bad", 1);
    watches.channels().put(watch.channel(), ChannelState.STOPPED, "bounced", NOON);

    people.confirmed("anna", "portal", "vallby", 2);

    assertEquals(ChannelState.OPEN, watches.channels().find(watch.channel()).orElseThrow().state());
  }

  @Test
  void keepsAWebhookApartFromMail() {
    Route route =
        new Route(
            Way.WEBHOOK,
            "at-once",
            "digest of hook",
            Watching.sealed("hook"),
            Watching.sealed("secret"));
    KeptWatch hook = people.ask("anna", route, "portal", "vallby", NOON);
    KeptWatch mail = people.ask("anna", "portal", "vallby", NOON);

    assertEquals(hook.watcher(), mail.watcher());
    assertEquals(route, watches.channels().find(hook.channel()).orElseThrow().route());
    assertEquals(2, watches.channels().of(hook.watcher()).size());
  }

  @Test
  void letsOnlyOneProcessTellAChannelAtATime() {
    people.confirmed("anna", "dataset", "vallby/bad", 1);
    Channel due = watches.channels().due(MONDAY, 2, 10).getFirst();

    assertTrue(watches.channels().claim(due, MONDAY.plusSeconds(300)).isPresent());
    assertEquals(Optional.empty(), watches.channels().claim(due, MONDAY.plusSeconds(301)));
    assertEquals(List.of(), watches.channels().due(MONDAY.plusSeconds(299), 2, 10));
    assertEquals(1, watches.channels().due(MONDAY.plusSeconds(300), 2, 10).size());
  }

  @Test
  void whoWasSlowerThanItsClaimChangesNothingOfWhatAnotherProcessTold() {
    String id = people.confirmed("anna", "dataset", "vallby/bad", 1).channel();
    Channel slow = watches.channels().claim(now(id), MONDAY.plusSeconds(300)).orElseThrow();
    Channel other = watches.channels().claim(now(id), MONDAY.plusSeconds(700)).orElseThrow();
    watches.channels().done(other, 12, Optional.of("first"), MONDAY.plusSeconds(400));
    Channel.Place told = people.place(id);

    assertEquals(Optional.empty(), watches.channels().begin(slow, 7, MONDAY.plusSeconds(800)));
    watches.channels().postpone(slow, MONDAY.plusSeconds(900));
    watches.channels().failed(slow, NOON, MONDAY.plusSeconds(900));
    watches.channels().done(slow, 7, Optional.of("late"), MONDAY.plusSeconds(900));
    assertEquals(told, people.place(id));
  }

  @Test
  void nothingIsBegunInAChannelThatIsMuted() {
    String id = people.confirmed("anna", "dataset", "vallby/bad", 1).channel();
    Channel ours = watches.channels().claim(now(id), MONDAY.plusSeconds(300)).orElseThrow();
    watches.channels().mute(id, ours.place().due());

    assertEquals(Optional.empty(), watches.channels().begin(ours, 12, MONDAY.plusSeconds(600)));
    assertEquals(ChannelState.MUTED, now(id).state());
  }

  private Channel now(String channel) {
    return watches.channels().find(channel).orElseThrow();
  }

  @Test
  void keepsALogOfDeliveriesThatGoesWithItsChannel() {
    KeptWatch watch = people.confirmed("anna", "dataset", "vallby/bad", 1);
    Delivery first = new Delivery(watch.channel(), "m1", NOON, 2, "failed", "451 later");
    Delivery second =
        new Delivery(watch.channel(), "m1", NOON.plusSeconds(5), 2, "taken", "250 ok");
    watches.deliveries().add(first);
    watches.deliveries().add(second);

    assertEquals(List.of(second, first), watches.deliveries().of(watch.channel(), 10));
    watches.deliveries().forget(NOON.plusSeconds(1));
    assertEquals(List.of(second), watches.deliveries().of(watch.channel(), 10));
    watches.erase(watch.watcher());
    assertEquals(List.of(), watches.deliveries().of(watch.channel(), 10));
    watches.deliveries().add(first);
    assertEquals(List.of(), watches.deliveries().of(watch.channel(), 10));
  }
}
