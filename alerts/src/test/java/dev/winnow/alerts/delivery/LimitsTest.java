package dev.winnow.alerts.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.alerts.event.EventKind;
import dev.winnow.alerts.key.AlertKey;
import dev.winnow.alerts.letter.Outcome;
import dev.winnow.alerts.subscription.Mine;
import dev.winnow.alerts.watch.Rhythm;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is not sent: too much, twice, to strangers, or what the operator muted. */
class LimitsTest {

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
  void aProcessThatIsSlowerThanItsClaimTellsNothingThatAnotherOneToldMeanwhile() {
    Mine mine = world.watcher("anna@example.org", HOOK, Rhythm.AT_ONCE);
    String channel = mine.watches().getFirst().channel().id();
    Deliveries other = world.process();
    AtomicBoolean slow = new AtomicBoolean(true);
    world.sink.hookAnswers =
        () -> {
          if (slow.getAndSet(false)) {
            world.forward(Duration.ofMinutes(6));
            other.round();
          }
          return new Outcome.Taken("HTTP 200");
        };
    world.happen(EventKind.OVERDUE);
    world.happen(EventKind.REMOVED);
    world.round();
    world.round();

    assertEquals(
        List.of(channel + "-1", channel + "-1", channel + "-2"),
        world.sink.posts.stream().map(Sink.Posted::id).toList());
  }

  @Test
  void stopsBetweenTwoMessagesWhenTheOperatorMutesTheChannelAndItsOwnerCannotUndoThat() {
    Mine mine = world.watcher("anna@example.org", HOOK, Rhythm.AT_ONCE);
    Mine.One one = mine.watches().getFirst();
    world.sink.hookAnswers =
        () -> {
          world.store().watches().channels().mute(one.channel().id(), world.now);
          return new Outcome.Taken("HTTP 200");
        };
    world.happen(EventKind.OVERDUE);
    world.happen(EventKind.REMOVED);
    world.round();
    world.subscriptions().open(world.again(mine), one.watch().id());
    world.round();
    assertEquals(1, world.sink.posts.size());

    world.store().watches().channels().open(one.channel().id(), world.now);
    world.round();
    assertEquals(2, world.sink.posts.size());
  }

  @Test
  void aChannelThatWasSealedWithAnotherKeyKeepsNobodyElseWaiting() {
    world.watcher("anna@example.org", HOOK, Rhythm.AT_ONCE);
    world.watcher("bo@example.org", "", Rhythm.AT_ONCE);
    world.close();
    world = new World(folder, AlertKey.passing());
    world.watcher("cia@example.org", "", Rhythm.AT_ONCE);
    world.happen(EventKind.OVERDUE);
    world.round();

    assertEquals(
        List.of("cia@example.org"),
        world.sink.mails.stream().map(mail -> mail.to().text()).toList());
    assertEquals(List.of(), world.sink.posts);
  }

  @Test
  void aReceiverThatIsGoneKeepsOthersAtItsHostNotWaiting() {
    world.watcher("anna@example.org", HOOK + "/gone", Rhythm.AT_ONCE);
    world.watcher("bo@example.org", HOOK + "/there", Rhythm.AT_ONCE);
    world.sink.hookAnswers = () -> new Outcome.Refused("HTTP 410");
    world.happen(EventKind.OVERDUE);
    world.round();

    assertEquals(2, world.sink.posts.size());
  }

  @Test
  void knocksAtAHostNoMoreThan120TimesInAMinute() {
    world.watcher("anna@example.org", HOOK, Rhythm.AT_ONCE);
    for (int i = 0; i < 130; i++) {
      world.happen(EventKind.OVERDUE);
    }
    for (int i = 0; i < 5; i++) {
      world.round();
    }
    assertEquals(120, world.sink.posts.size());

    world.forward(Duration.ofMinutes(1));
    world.round();
    assertEquals(130, world.sink.posts.size());
  }

  @Test
  void asksNobodyMoreThanFiveQuestionsThatAreNotAnsweredWhateverTheHourAndTheProcess() {
    for (int day = 0; day < 10; day++) {
      world.ask("stranger@example.org", "198.51.100." + day);
      world.forward(Duration.ofHours(12));
    }
    assertEquals(5, world.sink.mails.size());

    world.forward(Duration.ofDays(7));
    world.subscriptions().forgetUnanswered();
    world.ask("stranger@example.org", "198.51.100.77");
    assertEquals(6, world.sink.mails.size());
  }
}
