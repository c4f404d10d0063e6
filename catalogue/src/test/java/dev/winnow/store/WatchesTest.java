package dev.winnow.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.store.watch.Asked;
import dev.winnow.store.watch.Channel;
import dev.winnow.store.watch.Channel.Route;
import dev.winnow.store.watch.ChannelState;
import dev.winnow.store.watch.KeptWatch;
import dev.winnow.store.watch.KeptWatch.State;
import dev.winnow.store.watch.Name;
import dev.winnow.store.watch.Sealed;
import dev.winnow.store.watch.Watcher;
import dev.winnow.store.watch.Watches;
import dev.winnow.store.watch.Way;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
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

  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
  private static final Instant MONDAY = Instant.parse("2026-11-23T06:00:00Z");

  @TempDir static Path folder;
  static Shared shared;

  @Parameter Engine engine;
  Watches watches;

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
  }

  @Test
  void keepsAWatchUntilItsMailIsAnsweredAndTellsNothingBefore() {
    KeptWatch asked = ask("anna", "dataset", "vallby/bad", NOON);

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
    assertEquals(
        Optional.of(NOON), watches.watcher(asked.watcher()).orElseThrow().confirmed());
    Channel due = watches.channels().due(MONDAY, 42, 10).getFirst();
    assertEquals(Channel.Place.at(41, MONDAY), due.place());
  }

  @Test
  void findsTheSameWatcherByTheDigestOfTheAddressAndOneChannelForARhythm() {
    KeptWatch first = ask("anna", "dataset", "vallby/bad", NOON);
    KeptWatch second = ask("anna", "portal", "vallby", NOON.plusSeconds(1));

    assertEquals(first.watcher(), second.watcher());
    assertEquals(first.channel(), second.channel());
    assertEquals(List.of(first, second), watches.of(first.watcher()));
    assertEquals(
        first.watcher(), watches.watcherOf("digest of anna").map(Watcher::id).orElseThrow());
  }

  @Test
  void doesNotConfirmTwice() {
    KeptWatch asked = ask("anna", "dataset", "vallby/bad", NOON);
    watches.confirm(asked.id(), 41, NOON, MONDAY);
    watches.confirm(asked.id(), 99, NOON.plusSeconds(60), MONDAY.plusSeconds(60));

    assertEquals(41, watches.find(asked.id()).orElseThrow().since());
    assertEquals(
        Channel.Place.at(41, MONDAY),
        watches.channels().find(asked.channel()).orElseThrow().place());
  }

  @Test
  void asksAgainInThePlaceOfWhatIsWatchedAlready() {
    KeptWatch first = ask("anna", "dataset", "vallby/bad", NOON);
    watches.confirm(first.id(), 1, NOON, MONDAY);
    KeptWatch again = ask("anna", "dataset", "vallby/bad", NOON);
    watches.confirm(again.id(), 2, NOON, MONDAY);

    assertEquals(
        List.of(again.id()), watches.of(first.watcher()).stream().map(KeptWatch::id).toList());
    assertEquals(1, watches.find(again.id()).orElseThrow().since(), "loses what is to be told");
    assertEquals(1, place(first.channel()).done());
  }

  @Test
  void forgetsWhoNeverAnswers() {
    KeptWatch asked = ask("anna", "dataset", "vallby/bad", NOON);
    KeptWatch later = ask("bo", "dataset", "vallby/bad", NOON.plus(Duration.ofDays(3)));

    assertEquals(1, watches.forgetUnanswered(NOON.plus(Duration.ofDays(1))));
    assertEquals(Optional.empty(), watches.watcher(asked.watcher()));
    assertEquals(Optional.empty(), watches.channels().find(asked.channel()));
    assertTrue(watches.watcher(later.watcher()).isPresent());
  }

  @Test
  void forgetsEverythingAboutAWatcherWithTheLastWatch() {
    KeptWatch first = confirmed("anna", "dataset", "vallby/bad", 1);
    KeptWatch second = confirmed("anna", "portal", "vallby", 1);

    watches.end(first.id());
    assertTrue(watches.watcher(first.watcher()).isPresent());
    watches.end(second.id());
    assertEquals(Optional.empty(), watches.watcher(first.watcher()));
    assertEquals(Optional.empty(), watches.channels().find(first.channel()));
  }

  @Test
  void erasesAWatcherWhoHasWatches() {
    KeptWatch watch = confirmed("anna", "dataset", "vallby/bad", 1);
    KeptWatch other = confirmed("bo", "dataset", "vallby/bad", 1);

    watches.erase(watch.watcher());

    assertEquals(Optional.empty(), watches.watcher(watch.watcher()));
    assertEquals(List.of(other.id()), watches.active().stream().map(KeptWatch::id).toList());
  }

  @Test
  void pausesAWatchAndTellsOnlyWhatComesAfterThePause() {
    KeptWatch watch = confirmed("anna", "dataset", "vallby/bad", 1);

    watches.pause(watch.id(), true, 5);
    assertEquals(List.of(), watches.channels().due(MONDAY, 10, 10));
    watches.pause(watch.id(), false, 9);
    assertEquals(9, watches.find(watch.id()).orElseThrow().since());
    assertEquals(1, watches.channels().due(MONDAY, 10, 10).size());
  }

  @Test
  void movesAWatchToAnotherRhythmAndLeavesNoEmptyChannelBehind() {
    KeptWatch watch = confirmed("anna", "dataset", "vallby/bad", 1);
    watches.move(watch.id(), "daily", 7, NOON.plusSeconds(3600));

    KeptWatch moved = watches.find(watch.id()).orElseThrow();
    assertEquals(7, moved.since());
    assertEquals(Optional.empty(), watches.channels().find(watch.channel()));
    Channel channel = watches.channels().find(moved.channel()).orElseThrow();
    assertEquals(Route.mail("daily"), channel.route());
    assertEquals(Channel.Place.at(7, NOON.plusSeconds(3600)), channel.place());
  }

  @Test
  void followsTheTellingStepByStep() {
    String channel = confirmed("anna", "dataset", "vallby/bad", 1).channel();

    watches.channels().begin(channel, 12);
    assertEquals(12, place(channel).upto().orElseThrow());
    watches.channels().failed(channel, NOON, NOON.plusSeconds(5));
    watches.channels().failed(channel, NOON.plusSeconds(5), NOON.plusSeconds(300));
    assertEquals(2, place(channel).attempts());
    assertEquals(Optional.of(NOON), place(channel).failing());
    assertEquals(12, place(channel).upto().orElseThrow(), "what is told must stay what it was");
    watches.channels().done(channel, 12, Optional.of("first"), MONDAY);
    watches.channels().done(channel, 20, Optional.of("second"), MONDAY);
    watches.channels().done(channel, 25, Optional.empty(), MONDAY);

    assertEquals(
        new Channel.Place(
            25, OptionalLong.empty(), MONDAY, 0, Optional.empty(), 2, "first"),
        place(channel));
  }

  @Test
  void countsChannelsByStateAndListsThoseInTrouble() {
    String open = confirmed("anna", "dataset", "vallby/bad", 1).channel();
    String stopped = confirmed("bo", "dataset", "vallby/bad", 1).channel();
    watches.channels().put(stopped, ChannelState.STOPPED, "bounced");

    assertEquals(
        Map.of(ChannelState.OPEN, 1L, ChannelState.STOPPED, 1L), watches.channels().counts());
    assertEquals(
        List.of(stopped), watches.channels().troubled(10).stream().map(Channel::id).toList());
    watches.channels().failed(open, NOON, NOON);
    assertEquals(2, watches.channels().troubled(10).size());
    assertEquals(Optional.of(NOON), watches.channels().failingSince());
    watches.channels().open(stopped, NOON);
    assertEquals(ChannelState.OPEN, watches.channels().find(stopped).orElseThrow().state());
  }

  @Test
  void keepsAWebhookApartFromMail() {
    Route route =
        new Route(Way.WEBHOOK, "at-once", "digest of hook", sealed("hook"), sealed("secret"));
    KeptWatch hook = ask("anna", route, "portal", "vallby", NOON);
    KeptWatch mail = ask("anna", "portal", "vallby", NOON);

    assertEquals(hook.watcher(), mail.watcher());
    assertEquals(route, watches.channels().find(hook.channel()).orElseThrow().route());
    assertEquals(2, watches.channels().of(hook.watcher()).size());
  }

  private Channel.Place place(String channel) {
    return watches.channels().find(channel).orElseThrow().place();
  }

  private KeptWatch confirmed(String who, String target, String subject, long last) {
    KeptWatch asked = ask(who, target, subject, NOON);
    return watches.confirm(asked.id(), last, NOON, MONDAY).orElseThrow();
  }

  private KeptWatch ask(String who, String target, String subject, Instant at) {
    return ask(who, Route.mail("weekly"), target, subject, at);
  }

  private KeptWatch ask(String who, Route route, String target, String subject, Instant at) {
    Watcher watcher =
        new Watcher(
            Name.fresh(), "digest of " + who, sealed(who), "sv", at, Optional.empty());
    return watches.ask(
        new Asked(
            watcher, route, target, subject, Set.of("dataset.overdue", "dataset.removed"), at));
  }

  private static Sealed sealed(String text) {
    return new Sealed(text.getBytes(StandardCharsets.UTF_8));
  }
}
