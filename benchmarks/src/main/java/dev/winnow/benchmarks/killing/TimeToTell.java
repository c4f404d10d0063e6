package dev.winnow.benchmarks.killing;

import dev.winnow.alerts.event.Event;
import dev.winnow.alerts.event.Events;
import dev.winnow.alerts.watch.Rhythm;
import dev.winnow.benchmarks.Workbench;
import dev.winnow.benchmarks.killing.Ears.Heard;
import dev.winnow.store.Store;
import dev.winnow.store.StoreSettings;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Measures how long it takes from a change being harvested to its mail being taken by the mail
 * server and its webhook by the receiver, with {@code winnow serve} as it is. Usage: {@code
 * killing.TimeToTell [rounds]}; 20 unless said otherwise.
 */
public final class TimeToTell {

  private static final int RECORDS = 100;
  private static final Duration LONGEST = Duration.ofMinutes(3);

  private final Store store;
  private final Ears ears;
  private final List<Duration> mails = new ArrayList<>();
  private final List<Duration> hooks = new ArrayList<>();

  private TimeToTell(Store store, Ears ears) {
    this.store = store;
    this.ears = ears;
  }

  /** Measures and prints. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20;
    Path folder = Files.createTempDirectory("winnow-time-to-tell");
    Random random = new Random(1);
    try (LivingCkan portal = new LivingCkan(RECORDS, random);
        Ears ears = new Ears(new Random(1))) {
      Path config = TellingRounds.configured(folder, Path.of("config"), portal, ears);
      Files.writeString(
          config.resolve("portals").resolve(Workbench.PORTAL + ".yaml"),
          "schedule: \"0/5 * * * * ?\"\n",
          StandardOpenOption.APPEND);
      Path data = Files.createDirectories(folder.resolve("data"));
      Process winnow =
          Program.start(
              folder.resolve("log.txt"),
              "dev.winnow.app.command.Winnow",
              "serve",
              "--port",
              "0",
              "--config",
              config.toString(),
              "--data",
              data.toString());
      try (Store store = Store.open(StoreSettings.in(data))) {
        new TimeToTell(store, ears).measure(rounds, portal);
      } finally {
        winnow.destroyForcibly().waitFor();
      }
    }
  }

  private void measure(int rounds, LivingCkan portal) throws InterruptedException {
    Clock clock = Clock.systemUTC();
    Audience audience = new Audience(store);
    await(RECORDS);
    for (int i = 0; i < rounds; i++) {
      String mail =
          audience.join(Audience.wish("m" + i + "@example.org", "", Rhythm.AT_ONCE), clock);
      String address = "http://127.0.0.1:" + ears.http() + "/" + i;
      String hook =
          audience.join(Audience.wish("h" + i + "@example.org", address, Rhythm.AT_ONCE), clock);
      portal.live();
      mails.add(lag(mail));
      hooks.add(lag(hook));
    }
    print(System.out, "mail", mails);
    print(System.out, "webhook", hooks);
  }

  private void await(long events) throws InterruptedException {
    Instant end = Instant.now().plus(LONGEST);
    while (store.events().last() < events) {
      pause(end);
    }
  }

  /** From the newest event that the first message of a channel is about to the message. */
  private Duration lag(String channel) throws InterruptedException {
    Instant end = Instant.now().plus(LONGEST);
    while (true) {
      Optional<Heard> heard =
          ears.all().stream().filter(one -> one.name().startsWith(channel)).findFirst();
      if (heard.isPresent()) {
        String name = heard.get().name();
        long number = Long.parseLong(name.substring(name.lastIndexOf('-') + 1));
        Event event = new Events(store.events()).after(number - 1, 1).getFirst();
        return Duration.between(event.moment(), heard.get().at());
      }
      pause(end);
    }
  }

  private static void pause(Instant end) throws InterruptedException {
    if (Instant.now().isAfter(end)) {
      throw new IllegalStateException("nothing was told within " + LONGEST);
    }
    Thread.sleep(50);
  }

  private static void print(PrintStream out, String way, List<Duration> lags) {
    List<Duration> sorted = lags.stream().sorted().toList();
    out.printf(
        "%s: %d messages, from the change being kept to the message being taken: median %.1f s,"
            + " longest %.1f s%n",
        way,
        sorted.size(),
        sorted.get(sorted.size() / 2).toMillis() / 1000.0,
        sorted.getLast().toMillis() / 1000.0);
  }
}
