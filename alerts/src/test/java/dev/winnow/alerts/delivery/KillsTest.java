package dev.winnow.alerts.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.alerts.event.EventKind;
import dev.winnow.alerts.letter.Outcome;
import dev.winnow.alerts.watch.Rhythm;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Processes that die at any point, by chance of a seed: before a message is taken, and after it was
 * taken but before that was kept. Every event is told, and in no two messages of different names.
 */
@Tag("integration")
class KillsTest {

  @TempDir Path folder;

  /** The process is dead from here on. */
  private static final class Dies extends Error {
    private static final long serialVersionUID = 1;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void losesNothingAndTellsNothingUnderTwoNames(long seed) {
    Random chance = new Random(seed);
    try (World world = new World(folder)) {
      world.watcher("anna@example.org", "", Rhythm.AT_ONCE);
      world.watcher("bo@example.org", "", Rhythm.DAILY);
      world.watcher("cia@example.org", "https://hooks.example/", Rhythm.AT_ONCE);
      world.sink.mailAnswers = () -> answer(chance);
      world.sink.hookAnswers = () -> answer(chance);
      long last = 0;
      for (int step = 0; step < 60; step++) {
        for (int i = chance.nextInt(3); i > 0; i--) {
          last = world.happen(EventKind.OVERDUE);
        }
        world.round();
        if (chance.nextInt(20) == 0) {
          world.restart();
        }
        world.forward(Duration.ofMinutes(chance.nextInt(300)));
      }
      world.sink.mailAnswers = () -> new Outcome.Taken("ok");
      world.sink.hookAnswers = () -> new Outcome.Taken("ok");
      for (int step = 0; step < 10; step++) {
        world.forward(Duration.ofDays(1));
        world.round();
      }
      List<Long> all = LongStream.rangeClosed(1, last).boxed().toList();
      assertEquals(all, told(world, "anna@example.org"), "seed " + seed);
      assertEquals(all, told(world, "bo@example.org"), "seed " + seed);
      assertEquals(all, toldToPrograms(world), "seed " + seed);
    }
  }

  /** Thrown after the message was handed over: nobody knows whether it was. */
  private static Outcome answer(Random chance) {
    synchronized (chance) {
      return switch (chance.nextInt(5)) {
        case 0 -> throw new Dies();
        case 1 -> Outcome.Failed.of("451 later");
        default -> new Outcome.Taken("ok");
      };
    }
  }

  /** What a mailbox shows that keeps one mail of each name. */
  private static List<Long> told(World world, String address) {
    Map<String, String> byName = new HashMap<>();
    world.sink.mails.stream()
        .filter(mail -> mail.to().text().equals(address))
        .forEach(
            mail -> {
              String before = byName.putIfAbsent(mail.name(), mail.letter().text());
              assertEquals(mail.letter().text(), before == null ? mail.letter().text() : before);
            });
    List<Long> told = new ArrayList<>();
    byName.values().stream()
        .flatMap(text -> Arrays.stream(text.split(" ")))
        .map(Long::valueOf)
        .forEach(told::add);
    told.sort(null);
    return told;
  }

  private static List<Long> toldToPrograms(World world) {
    Set<String> names = new HashSet<>();
    return world.sink.posts.stream()
        .filter(post -> names.add(post.id()))
        .map(post -> Long.valueOf(post.id().substring(post.id().lastIndexOf('-') + 1)))
        .sorted()
        .toList();
  }
}
