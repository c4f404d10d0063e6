package dev.winnow.benchmarks.year;

import dev.winnow.alerts.event.Event;
import dev.winnow.alerts.event.EventKind;
import dev.winnow.alerts.event.Subject;
import dev.winnow.alerts.watch.Target;
import dev.winnow.store.Store;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

/** What people may watch, each with a plain rule of what that concerns. */
final class Wishes {

  private final Map<String, Thing> things = new HashMap<>();
  private final List<Thing> all;
  private final Onlooker onlooker;
  private final Random random;

  Wishes(List<Thing> things, Onlooker onlooker, Random random) {
    things.forEach(thing -> this.things.put(thing.id.toString(), thing));
    this.all = things;
    this.onlooker = onlooker;
    this.random = random;
  }

  /** Whether somebody wants to know; the last one wins. */
  enum Answer {
    NO,
    /**
     * On the day on which a format changed, who watches a format may be told of the rest, or not;
     * of a host, who watches something with addresses on it, unless that was not listed just then.
     */
    MAYBE,
    YES;

    static Answer of(boolean yes) {
      return yes ? YES : NO;
    }
  }

  /** Something to watch, and what that concerns. */
  record Chosen(Target target, Function<Event, Answer> rule) {}

  Chosen choose(Store store) {
    Chosen chosen = of(all.get(random.nextInt(all.size())), store);
    return new Chosen(
        chosen.target(),
        event ->
            event.subject().type() == Subject.Type.HOST
                ? ofHost(chosen, event)
                : chosen.rule().apply(event));
  }

  /** Who would be told of one of its datasets may be told of a host. */
  private Answer ofHost(Chosen chosen, Event event) {
    boolean concerned =
        all.stream()
            .filter(thing -> thing.host().equals(event.subject().id()))
            .anyMatch(thing -> chosen.rule().apply(of(event, thing)) != Answer.NO);
    return concerned ? Answer.MAYBE : Answer.NO;
  }

  private static Event of(Event event, Thing thing) {
    return new Event(
        event.number(),
        event.change(),
        event.kind(),
        new Subject(Subject.Type.DATASET, thing.id.toString(), ""),
        event.portal(),
        event.organisation(),
        event.moment(),
        event.details(),
        1);
  }

  private Chosen of(Thing thing, Store store) {
    return switch (random.nextInt(6)) {
      case 0, 1, 2 -> ofDataset(thing);
      case 3 -> ofOrganisation(thing.organisation, store);
      case 4 -> ofPortal(thing.id.portal());
      default -> ofSearch(thing.id.portal(), thing.state().formatCode());
    };
  }

  private Chosen ofDataset(Thing thing) {
    return new Chosen(
        new Target.OfDataset(thing.id),
        event -> Answer.of(event.subject().id().equals(thing.id.toString())));
  }

  private Chosen ofOrganisation(int organisation, Store store) {
    String id =
        store.organisations().list().stream()
            .map(one -> one.organisation())
            .filter(one -> one.name().equals("Office " + organisation))
            .findFirst()
            .orElseThrow()
            .id();
    return new Chosen(
        new Target.OfOrganisation(id),
        event -> Answer.of(of(event).stream().anyMatch(one -> one.organisation == organisation)));
  }

  private Chosen ofPortal(String portal) {
    return new Chosen(
        new Target.OfPortal(portal),
        event ->
            Answer.of(
                event.subject().id().equals(portal)
                    || of(event).stream().anyMatch(one -> one.id.portal().equals(portal))));
  }

  private Chosen ofSearch(String portal, String format) {
    return new Chosen(
        new Target.OfSearch("format=" + format.toLowerCase(Locale.ROOT) + "&portal=" + portal),
        event ->
            of(event).stream()
                .filter(one -> one.id.portal().equals(portal))
                .map(one -> isOf(one, format, event))
                .findFirst()
                .orElse(Answer.NO));
  }

  private Answer isOf(Thing thing, String format, Event event) {
    int day = Math.toIntExact(event.moment().getEpochSecond() / 86_400 - Life.START.toEpochDay());
    Collection<String> formats = onlooker.note(thing.id.toString()).formatsAround(day).values();
    if (formats.stream().allMatch(format::equals)) {
      return Answer.YES;
    }
    boolean some = formats.contains(format);
    boolean sure = event.kind() == EventKind.FORMAT_CHANGED && formats.size() == 2;
    return !some ? Answer.NO : sure ? Answer.YES : Answer.MAYBE;
  }

  private List<Thing> of(Event event) {
    Thing thing = things.get(event.subject().id());
    return thing == null ? List.of() : List.of(thing);
  }
}
