package dev.winnow.benchmarks.killing;

import dev.winnow.alerts.delivery.Windows;
import dev.winnow.alerts.event.Event;
import dev.winnow.alerts.event.EventKind;
import dev.winnow.alerts.event.Events;
import dev.winnow.alerts.key.AlertKey;
import dev.winnow.alerts.key.Places;
import dev.winnow.alerts.key.Purpose;
import dev.winnow.alerts.letter.Outcome;
import dev.winnow.alerts.subscription.Subscriptions;
import dev.winnow.alerts.subscription.Wish;
import dev.winnow.alerts.watch.Rhythm;
import dev.winnow.alerts.watch.Target;
import dev.winnow.benchmarks.Workbench;
import dev.winnow.benchmarks.killing.Ears.Heard;
import dev.winnow.store.Store;
import dev.winnow.store.watch.Channel;
import dev.winnow.store.watch.KeptWatch;
import dev.winnow.web.mail.LetterWriter;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** People and programs that watch a portal, and whether they heard everything, and each once. */
final class Audience {

  private final Store store;

  Audience(Store store) {
    this.store = store;
  }

  /** So many people ask for mails, and as many programs for webhooks, and all confirm. */
  void gather(int each, int http, Clock clock) {
    for (int i = 0; i < each; i++) {
      join(wish("person" + i + "@example.org", "", Rhythm.AT_ONCE), clock);
      String hook = "http://127.0.0.1:" + http + "/" + i;
      join(wish("program" + i + "@example.org", hook, Rhythm.AT_ONCE), clock);
    }
  }

  /** Somebody asks and confirms; says by which channel it will be told. */
  String join(Wish wish, Clock clock) {
    AlertKey key = new AlertKey(Teller.KEY);
    URI site = URI.create("https://winnow.example/");
    LetterWriter letters =
        new LetterWriter(
            () -> site,
            new LetterWriter.Names(watch -> Workbench.PORTAL, Event::portal),
            ZoneOffset.UTC,
            clock);
    Subscriptions desk =
        new Subscriptions(
            store,
            new Places(() -> site, key),
            new Subscriptions.Writing(letters, mail -> new Outcome.Taken("")),
            Windows.at(ZoneOffset.UTC),
            clock);
    desk.ask(wish);
    KeptWatch asked =
        store.watches().all().stream()
            .filter(watch -> watch.state() == KeptWatch.State.ASKED)
            .findFirst()
            .orElseThrow();
    desk.confirm(key.link(Purpose.CONFIRM, asked.id())).orElseThrow();
    return asked.channel();
  }

  static Wish wish(String mail, String webhook, Rhythm rhythm) {
    return new Wish(
        mail,
        webhook,
        new Target.OfPortal(Workbench.PORTAL),
        Set.of(EventKind.values()),
        rhythm,
        "en",
        mail);
  }

  /** Whether every channel has come to the last event. */
  boolean isTold() {
    long last = store.events().last();
    return store.watches().active().stream()
        .map(watch -> store.watches().channels().find(watch.channel()).orElseThrow())
        .allMatch(channel -> channel.place().done() == last);
  }

  /** What was lost, doubled or told under a name with another content, in words. */
  List<String> differences(List<Heard> heard) {
    List<Event> events = new Events(store.events()).after(0, Integer.MAX_VALUE);
    List<String> differences = new ArrayList<>();
    for (KeptWatch watch : store.watches().active()) {
      Channel channel = store.watches().channels().find(watch.channel()).orElseThrow();
      Map<String, String> messages = new HashMap<>();
      for (Heard one : heard) {
        if (one.name().startsWith(channel.id())) {
          String before = messages.putIfAbsent(one.name(), one.content());
          if (before != null && !before.equals(one.content())) {
            differences.add("another content under the name " + one.name());
          }
        }
      }
      compare(channel, numbers(events, watch.since()), messages.keySet(), differences);
    }
    return differences;
  }

  private static List<Long> numbers(List<Event> events, long since) {
    return events.stream().map(Event::number).filter(number -> number > since).toList();
  }

  /** Names say which events a message is about: one, or from after one to another. */
  private static void compare(
      Channel channel, List<Long> wanted, Set<String> names, List<String> differences) {
    TreeMap<Long, Long> spans = new TreeMap<>();
    for (String name : names) {
      String[] ends = name.substring(channel.id().length() + 1).split("-");
      long to = Long.parseLong(ends[ends.length - 1]);
      long from = ends.length == 1 ? to - 1 : Long.parseLong(ends[0]);
      if (spans.put(from, to) != null) {
        differences.add("two messages of " + channel.id() + " begin after event " + from);
      }
    }
    Set<Long> told = new HashSet<>();
    spans.forEach(
        (from, to) -> {
          for (long number = from + 1; number <= to; number++) {
            if (!told.add(number)) {
              differences.add("event " + number + " was told twice by " + channel.id());
            }
          }
        });
    wanted.stream()
        .filter(number -> !told.contains(number))
        .forEach(number -> differences.add("event " + number + " was not told by " + channel.id()));
  }
}
