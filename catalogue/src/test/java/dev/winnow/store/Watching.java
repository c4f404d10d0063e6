package dev.winnow.store;

import dev.winnow.store.watch.Asked;
import dev.winnow.store.watch.Channel;
import dev.winnow.store.watch.Channel.Route;
import dev.winnow.store.watch.KeptWatch;
import dev.winnow.store.watch.Name;
import dev.winnow.store.watch.Sealed;
import dev.winnow.store.watch.Watcher;
import dev.winnow.store.watch.Watches;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** People who ask for watches. */
record Watching(Watches watches) {

  static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
  static final Instant MONDAY = Instant.parse("2026-11-23T06:00:00Z");

  Channel.Place place(String channel) {
    return watches.channels().find(channel).orElseThrow().place();
  }

  KeptWatch confirmed(String who, String target, String subject, long last) {
    KeptWatch asked = ask(who, target, subject, NOON);
    return watches.confirm(asked.id(), last, NOON, MONDAY).orElseThrow();
  }

  KeptWatch ask(String who, String target, String subject, Instant at) {
    return ask(who, Route.mail("weekly"), target, subject, at);
  }

  KeptWatch ask(String who, Route route, String target, String subject, Instant at) {
    Watcher watcher =
        new Watcher(Name.fresh(), "digest of " + who, sealed(who), "sv", at, Optional.empty());
    return watches.ask(
        new Asked(
            watcher, route, target, subject, Set.of("dataset.overdue", "dataset.removed"), at));
  }

  static Sealed sealed(String text) {
    return new Sealed(text.getBytes(StandardCharsets.UTF_8));
  }
}
