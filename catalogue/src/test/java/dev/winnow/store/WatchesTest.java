package dev.winnow.store;

import static dev.winnow.store.Watching.MONDAY;
import static dev.winnow.store.Watching.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.store.watch.Channel;
import dev.winnow.store.watch.Channel.Route;
import dev.winnow.store.watch.ChannelState;
import dev.winnow.store.watch.KeptWatch;
import dev.winnow.store.watch.KeptWatch.State;
import dev.winnow.store.watch.Watcher;
import dev.winnow.store.watch.Watches;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
class WatchesTest {

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
  void keepsAWatchUntilItsMailIsAnsweredAndTellsNothingBefore() {
    KeptWatch asked = people.ask("anna", "dataset", "vallby/bad", NOON);

    assertEquals(State.ASKED, asked.state());
    assertEquals(List.of(), watches.active());
    assertEquals(List.of(), watches.channels().due(MONDAY, 100, 10));

    KeptWatch confirmed = watches.confirm(asked.id(), 41, NOON, MONDAY).orElseThrow();

    assertEquals(
        new KeptWatch(
            asked.id(),
            asked.watcher(),
            asked.channel(),
            "dataset",
            "vallby/bad",
            Set.of("dataset.overdue", "dataset.removed"),
            State.ACTIVE,
            41,
            NOON),
        confirmed);
    assertEquals(List.of(confirmed), watches.active());
    assertEquals(Optional.of(NOON), watches.watcher(asked.watcher()).orElseThrow().confirmed());
    Channel due = watches.channels().due(MONDAY, 42, 10).getFirst();
    assertEquals(Channel.Place.at(41, MONDAY), due.place());
  }

  @Test
  void findsTheSameWatcherByTheDigestOfTheAddressAndOneChannelForARhythm() {
    KeptWatch first = people.ask("anna", "dataset", "vallby/bad", NOON);
    KeptWatch second = people.ask("anna", "portal", "vallby", NOON.plusSeconds(1));

    assertEquals(first.watcher(), second.watcher());
    assertEquals(first.channel(), second.channel());
    assertEquals(List.of(first, second), watches.of(first.watcher()));
    assertEquals(
        first.watcher(), watches.watcherOf("digest of anna").map(Watcher::id).orElseThrow());
  }

  @Test
  void doesNotConfirmTwice() {
    KeptWatch asked = people.ask("anna", "dataset", "vallby/bad", NOON);
    watches.confirm(asked.id(), 41, NOON, MONDAY);
    watches.confirm(asked.id(), 99, NOON.plusSeconds(60), MONDAY.plusSeconds(60));

    assertEquals(41, watches.find(asked.id()).orElseThrow().since());
    assertEquals(
        Channel.Place.at(41, MONDAY),
        watches.channels().find(asked.channel()).orElseThrow().place());
  }

  @Test
  void asksAgainInThePlaceOfWhatIsWatchedAlready() {
    KeptWatch first = people.ask("anna", "dataset", "vallby/bad", NOON);
    watches.confirm(first.id(), 1, NOON, MONDAY);
    KeptWatch again = people.ask("anna", "dataset", "vallby/bad", NOON);
    watches.confirm(again.id(), 2, NOON, MONDAY);

    assertEquals(
        List.of(again.id()), watches.of(first.watcher()).stream().map(KeptWatch::id).toList());
    assertEquals(1, watches.find(again.id()).orElseThrow().since(), "loses what is to be told");
    assertEquals(1, people.place(first.channel()).done());
  }

  @Test
  void forgetsWhoNeverAnswers() {
    KeptWatch asked = people.ask("anna", "dataset", "vallby/bad", NOON);
    KeptWatch later = people.ask("bo", "dataset", "vallby/bad", NOON.plus(Duration.ofDays(3)));

    assertEquals(1, watches.forgetUnanswered(NOON.plus(Duration.ofDays(1))));
    assertEquals(Optional.empty(), watches.watcher(asked.watcher()));
    assertEquals(Optional.empty(), watches.channels().find(asked.channel()));
    assertTrue(watches.watcher(later.watcher()).isPresent());
  }

  @Test
  void forgetsEverythingAboutAWatcherWithTheLastWatch() {
    KeptWatch first = people.confirmed("anna", "dataset", "vallby/bad", 1);
    KeptWatch second = people.confirmed("anna", "portal", "vallby", 1);

    watches.end(first.id());
    assertTrue(watches.watcher(first.watcher()).isPresent());
    watches.end(second.id());
    assertEquals(Optional.empty(), watches.watcher(first.watcher()));
    assertEquals(Optional.empty(), watches.channels().find(first.channel()));
  }

  @Test
  void erasesAWatcherWhoHasWatches() {
    KeptWatch watch = people.confirmed("anna", "dataset", "vallby/bad", 1);
    KeptWatch other = people.confirmed("bo", "dataset", "vallby/bad", 1);

    watches.erase(watch.watcher());

    assertEquals(Optional.empty(), watches.watcher(watch.watcher()));
    assertEquals(List.of(other.id()), watches.active().stream().map(KeptWatch::id).toList());
  }

  @Test
  void pausesAWatchAndTellsOnlyWhatComesAfterThePause() {
    KeptWatch watch = people.confirmed("anna", "dataset", "vallby/bad", 1);

    watches.pause(watch.id(), true, 5);
    assertEquals(List.of(), watches.channels().due(MONDAY, 10, 10));
    watches.pause(watch.id(), false, 9);
    assertEquals(9, watches.find(watch.id()).orElseThrow().since());
    assertEquals(1, watches.channels().due(MONDAY, 10, 10).size());
  }

  @Test
  void movesAWatchToAnotherRhythmAndLeavesNoEmptyChannelBehind() {
    KeptWatch watch = people.confirmed("anna", "dataset", "vallby/bad", 1);
    watches.move(watch.id(), "daily", 7, NOON.plusSeconds(3600));

    KeptWatch moved = watches.find(watch.id()).orElseThrow();
    assertEquals(7, moved.since());
    assertEquals(Optional.empty(), watches.channels().find(watch.channel()));
    Channel channel = watches.channels().find(moved.channel()).orElseThrow();
    assertEquals(Route.mail("daily"), channel.route());
    assertEquals(Channel.Place.at(7, NOON.plusSeconds(3600)), channel.place());
  }

  @Test
  void forgetsAfterAWhileWhoWasRefusedForGood() {
    KeptWatch watch = people.confirmed("anna", "dataset", "vallby/bad", 1);
    watches.channels().put(watch.channel(), ChannelState.STOPPED, "bounced", NOON);

    watches.forgetStopped(NOON);
    assertTrue(watches.watcher(watch.watcher()).isPresent());
    watches.forgetStopped(NOON.plusSeconds(1));
    assertEquals(Optional.empty(), watches.watcher(watch.watcher()));
  }
}
