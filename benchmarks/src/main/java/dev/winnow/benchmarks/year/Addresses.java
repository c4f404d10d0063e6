package dev.winnow.benchmarks.year;

import dev.winnow.alerts.event.EventKind;
import dev.winnow.catalogue.score.LinkContent;
import dev.winnow.catalogue.score.LinkFact;
import dev.winnow.catalogue.score.LinkFact.State;
import dev.winnow.catalogue.score.LinkKind;
import dev.winnow.catalogue.score.LinkTrail;
import dev.winnow.store.Links;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeSet;

/**
 * Addresses and hosts that fail for some days. What daily looks find is kept as rounds over links
 * keep it: broken at the fourth failing look, three days after the first.
 */
final class Addresses {

  private final Random random;
  private final Onlooker onlooker;
  private final Map<String, Failing> hosts = new HashMap<>();
  private final Map<Thing, Failing> single = new HashMap<>();

  Addresses(Random random, Onlooker onlooker) {
    this.random = random;
    this.onlooker = onlooker;
  }

  /** Since when something fails, and until when it will. */
  private record Failing(int since, int until, Instant first) {}

  /** Looks at everything that may be another thing than yesterday, and keeps it. */
  void look(Links links, List<Thing> things, int day, Instant now) {
    Map<String, LinkFact> facts = new LinkedHashMap<>();
    for (String host : new TreeSet<>(things.stream().map(Thing::host).toList())) {
      lookAtHost(host, things, day, now, facts);
    }
    for (Thing thing : things) {
      if (!hosts.containsKey(thing.host())) {
        lookAtOne(thing, day, now, facts);
      }
    }
    List<String> others = facts.keySet().stream().filter(one -> !one.startsWith("//")).toList();
    links.keep(facts, others);
  }

  private void lookAtHost(
      String host, List<Thing> things, int day, Instant now, Map<String, LinkFact> facts) {
    Failing failing = hosts.get(host);
    boolean free = single.keySet().stream().noneMatch(thing -> thing.host().equals(host));
    if (failing == null && free && random.nextInt(250) == 0) {
      failing = new Failing(day, day + 1 + random.nextInt(6), now);
      hosts.put(host, failing);
    }
    if (failing == null) {
      return;
    }
    int looks = day - failing.since() + 1;
    boolean up = day >= failing.until();
    State state = up ? State.WORKS : looks > 3 ? State.BROKEN : State.UNSURE;
    facts.put("//" + host, fact(state, LinkKind.TIMEOUT, failing, looks, now));
    for (Thing thing : things) {
      if (thing.host().equals(host)) {
        facts.put(thing.address(), fact(state, LinkKind.HOST_DOWN, failing, 0, now));
      }
    }
    if (!up && looks == 2) {
      onlooker.expect(EventKind.HOST_DOWN, host, day);
    }
    if (up) {
      hosts.remove(host);
      if (failing.until() - failing.since() > 1) {
        onlooker.expect(EventKind.HOST_BACK, host, day);
      }
    }
  }

  private void lookAtOne(Thing thing, int day, Instant now, Map<String, LinkFact> facts) {
    Failing failing = single.get(thing);
    String id = thing.id.toString();
    if (failing == null && onlooker.knows(id) && random.nextInt(3000) == 0) {
      failing = new Failing(day, day + 1 + random.nextInt(12), now);
      single.put(thing, failing);
    }
    if (failing == null) {
      return;
    }
    int looks = day - failing.since() + 1;
    boolean up = day >= failing.until();
    State state = up ? State.WORKS : looks > 3 ? State.BROKEN : State.UNSURE;
    facts.put(thing.address(), fact(state, LinkKind.NOT_FOUND, failing, looks, now));
    if (!up && looks == 4 && onlooker.knows(id)) {
      onlooker.expect(EventKind.LINK_BROKEN, id, day);
    }
    if (up) {
      single.remove(thing);
      if (failing.until() - failing.since() > 3 && onlooker.knows(id)) {
        onlooker.expect(EventKind.LINK_REPAIRED, id, day);
      }
    }
  }

  private static LinkFact fact(
      State state, LinkKind kind, Failing failing, int failures, Instant now) {
    boolean up = state == State.WORKS;
    return new LinkFact(
        state,
        OptionalInt.empty(),
        now,
        up ? now : failing.first(),
        "",
        Optional.empty(),
        new LinkTrail(
            up ? LinkKind.OK : kind,
            up ? Optional.of(now) : Optional.empty(),
            up ? Optional.empty() : Optional.of(failing.first()),
            up ? 0 : failures,
            LinkContent.NONE));
  }
}
