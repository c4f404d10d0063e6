package dev.winnow.alerts.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.alerts.event.EventKind;
import dev.winnow.alerts.letter.Mail;
import dev.winnow.alerts.letter.Outcome;
import dev.winnow.alerts.subscription.Mine;
import dev.winnow.alerts.watch.Rhythm;
import dev.winnow.alerts.watch.Target;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.store.watch.ChannelState;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliveriesTest {

  private static final Duration DAY = Duration.ofDays(1);
  private static final String HOOK = "https://hooks.example/winnow";

  @TempDir Path folder;
  private World world;

  @BeforeEach
  void begin() {
    world = new World(folder);
  }

  @AfterEach
  void end() {
    world.close();
  }

  @Test
  void tellsAtOnceWhatHappenedAndThenNothing() {
    world.watcher("anna@example.org", "", Rhythm.AT_ONCE);
    world.happen(EventKind.OVERDUE);
    world.happen(EventKind.OVERDUE, "elsewhere");
    world.happen(EventKind.LINK_BROKEN);

    world.round();
    world.forward(Duration.ofHours(1));
    world.round();

    assertEquals(List.of("1 3"), world.sink.told());
    assertEquals("anna@example.org", world.sink.mails.getFirst().to().text());
    assertEquals(1, world.told.size());
  }

  @Test
  void gathersWhatHappensWithinTenMinutesIntoOneMail() {
    world.watcher("anna@example.org", "", Rhythm.AT_ONCE);
    world.happen(EventKind.OVERDUE);
    world.round();
    world.happen(EventKind.LINK_BROKEN);
    world.forward(Duration.ofMinutes(9));
    world.round();
    world.happen(EventKind.REMOVED);
    world.forward(Duration.ofMinutes(1));
    world.round();

    assertEquals(List.of("1", "2 3"), world.sink.told());
  }

  @Test
  void tellsADigestInItsWindowAndThreadsTheNextUnderTheFirst() {
    world.watcher("anna@example.org", "", Rhythm.DAILY);
    world.happen(EventKind.OVERDUE);
    world.round();
    assertEquals(List.of(), world.sink.told());

    world.forward(DAY);
    world.round();
    world.happen(EventKind.RECOVERED);
    world.forward(DAY);
    world.round();

    assertEquals(List.of("1", "2"), world.sink.told());
    Mail first = world.sink.mails.getFirst();
    assertEquals(Optional.empty(), first.thread());
    assertEquals(Optional.of(first.name()), world.sink.mails.get(1).thread());
    assertNotEquals(first.name(), world.sink.mails.get(1).name());
    assertTrue(
        first.stop().orElseThrow().toString().startsWith("https://winnow.example/alerts/stop/"));
  }

  @Test
  void tellsOnePersonsWatchesInOneMailAndEachEventOnce() {
    world.watcher("anna@example.org", "", Rhythm.DAILY);
    Target dataset = new Target.OfDataset(new DatasetId("vallby", "luft"));
    world.watcher("Anna@Example.org", "", Rhythm.DAILY, dataset);
    Target search = new Target.OfSearch("q=luft");
    world.watcher("anna@example.org", "", Rhythm.DAILY, search);
    world.happen(EventKind.OVERDUE);
    world.happen(EventKind.OVERDUE, "elsewhere");
    world.forward(DAY);
    world.round();

    assertEquals(List.of("1 2"), world.sink.told());
  }

  @Test
  void tellsAProgramEachEventByItselfInOrder() {
    Mine mine = world.watcher("anna@example.org", HOOK, Rhythm.AT_ONCE);
    world.happen(EventKind.OVERDUE);
    world.happen(EventKind.REMOVED);
    world.round();

    String channel = mine.watches().getFirst().channel().id();
    assertEquals(
        List.of(channel + "-1", channel + "-2"),
        world.sink.posts.stream().map(Sink.Posted::id).toList());
    assertEquals(List.of(), world.sink.mails);
  }

  @Test
  void triesTheSameMessageAgainUntilItIsTakenAndKeepsTheOrder() {
    Mine mine = world.watcher("anna@example.org", HOOK, Rhythm.AT_ONCE);
    String channel = mine.watches().getFirst().channel().id();
    world.sink.hookAnswers = () -> Outcome.Failed.of("HTTP 500");
    world.happen(EventKind.OVERDUE);
    world.happen(EventKind.REMOVED);
    world.round();
    world.round();
    world.forward(Duration.ofSeconds(6));
    world.round();
    world.sink.hookAnswers = () -> new Outcome.Taken("HTTP 200");
    world.forward(Duration.ofMinutes(6));
    world.round();

    assertEquals(
        List.of(channel + "-1", channel + "-1", channel + "-1", channel + "-2"),
        world.sink.posts.stream().map(Sink.Posted::id).toList());
  }

  @Test
  void waitsAsLongAsTheReceiverAsks() {
    world.watcher("anna@example.org", HOOK, Rhythm.AT_ONCE);
    world.sink.hookAnswers = () -> new Outcome.Failed("HTTP 429", Optional.of(Duration.ofHours(2)));
    world.happen(EventKind.OVERDUE);
    world.round();
    world.forward(Duration.ofMinutes(119));
    world.round();
    assertEquals(1, world.sink.posts.size());
    world.forward(Duration.ofMinutes(1));
    world.round();
    assertEquals(2, world.sink.posts.size());
  }

  @Test
  void pausesADeadWebhookAfterThreeDaysTellsItsOwnerAndLosesNothing() {
    Mine mine = world.watcher("anna@example.org", HOOK, Rhythm.AT_ONCE);
    world.sink.hookAnswers = () -> Outcome.Failed.of("HTTP 500");
    world.happen(EventKind.OVERDUE);
    for (int hour = 0; hour < 24 * 5; hour++) {
      world.round();
      world.forward(Duration.ofHours(1));
    }
    assertEquals(10, world.sink.posts.size());
    assertEquals(List.of("hooks.example false HTTP 500"), world.sink.told());
    assertEquals(ChannelState.PAUSED, world.again(mine).watches().getFirst().channel().state());

    world.happen(EventKind.REMOVED);
    world.sink.posts.clear();
    world.sink.hookAnswers = () -> new Outcome.Taken("HTTP 200");
    world.subscriptions().open(mine, mine.watches().getFirst().watch().id());
    world.round();
    assertEquals(2, world.sink.posts.size());
  }

  @Test
  void asksAReceiverThatIsGoneNeverAgain() {
    Mine mine = world.watcher("anna@example.org", HOOK, Rhythm.AT_ONCE);
    world.sink.hookAnswers = () -> new Outcome.Refused("HTTP 410");
    world.happen(EventKind.OVERDUE);
    world.round();
    world.forward(DAY);
    world.round();

    assertEquals(1, world.sink.posts.size());
    assertEquals(List.of("hooks.example true HTTP 410"), world.sink.told());
    assertEquals("gone", world.again(mine).watches().getFirst().channel().reason());
  }

  @Test
  void stopsEveryMailToAnAddressThatBounces() {
    Mine daily = world.watcher("anna@example.org", "", Rhythm.DAILY);
    world.watcher("anna@example.org", "", Rhythm.AT_ONCE);
    world.watcher("bo@example.org", "", Rhythm.AT_ONCE);
    world.sink.mailAnswers = () -> new Outcome.Refused("550 no such user");
    world.happen(EventKind.OVERDUE);
    world.round();
    world.sink.mailAnswers = () -> new Outcome.Taken("250 ok");
    world.forward(DAY);
    world.round();

    assertEquals(
        List.of("bounced", "bounced"),
        world.again(daily).watches().stream().map(one -> one.channel().reason()).toList());
    assertTrue(world.sink.mails.size() <= 2, "mailed again after a bounce");
  }

  @Test
  void putsOffOthersAtAHostThatFailsWithoutCountingItAgainstThem() {
    world.watcher("anna@example.org", HOOK + "/1", Rhythm.AT_ONCE);
    world.watcher("bo@example.org", HOOK + "/2", Rhythm.AT_ONCE);
    world.watcher("cia@example.org", "https://other.example/", Rhythm.AT_ONCE);
    world.sink.hookAnswers = () -> Outcome.Failed.of("no answer in time");
    world.happen(EventKind.OVERDUE);
    world.round();

    assertEquals(
        List.of("hooks.example", "other.example"),
        world.sink.posts.stream().map(post -> post.to().host()).sorted().toList());
  }

  @Test
  void testsAWebhookAndWritesItIntoItsLog() {
    Mine mine = world.watcher("anna@example.org", HOOK, Rhythm.AT_ONCE);
    Mine.One one = mine.watches().getFirst();
    Outcome outcome = world.tests().test(one.channel(), List.of(one.watch()));

    assertEquals(new Outcome.Taken("HTTP 204"), outcome);
    assertTrue(world.sink.posts.getFirst().body().contains("\"type\":\"dev.winnow.test\""));
    assertEquals(
        "test",
        world.store().watches().deliveries().of(one.channel().id(), 5).getFirst().message());
  }
}
