package dev.winnow.web.mail;

import dev.winnow.alerts.event.Event;
import dev.winnow.alerts.event.EventKind;
import dev.winnow.alerts.letter.Digest;
import dev.winnow.alerts.watch.Rhythm;
import dev.winnow.web.event.EventText.Tone;
import dev.winnow.web.event.EventWords;
import dev.winnow.web.mail.DigestPage.Group;
import dev.winnow.web.mail.DigestPage.Item;
import dev.winnow.web.text.Voice;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Makes a digest of what happened: kind by kind, the gravest first. */
final class Digests {

  private static final int MOST_IN_FULL = 5;

  private final Voice voice;
  private final EventWords words;
  private final Function<Event, String> publisher;

  Digests(Voice voice, Function<Event, String> publisher) {
    this.voice = voice;
    this.publisher = publisher;
    this.words = new EventWords(voice);
  }

  DigestPage page(Digest digest) {
    Map<EventKind, List<Item>> kinds = new TreeMap<>(EventWords.GRAVEST_FIRST);
    for (Event event : digest.events()) {
      kinds
          .computeIfAbsent(event.kind(), kind -> new ArrayList<>())
          .add(item(event, digest.links().site()));
    }
    List<Group> groups = new ArrayList<>();
    List<Item> way = new ArrayList<>();
    kinds.forEach(
        (kind, items) -> {
          if (items.getFirst().text().tone() == Tone.WAY) {
            way.addAll(items);
          } else {
            groups.add(group(kind, items));
          }
        });
    int changes = digest.events().size() + digest.more();
    String counts = words.counts(digest.events());
    String heading = voice.say("mail.heading", changes, digest.watches().size());
    return new DigestPage(
        voice.words(),
        counts,
        heading,
        heading,
        voice.say("mail.lead", counts, span(digest)),
        groups,
        way,
        digest.more() == 0 ? "" : voice.say("mail.more", digest.more()),
        voice.say("mail.rhythm." + digest.rhythm().code()),
        digest.links().site().toString(),
        digest.links().manage().toString(),
        digest.links().stop().toString());
  }

  private Group group(EventKind kind, List<Item> items) {
    int full = Math.min(MOST_IN_FULL, items.size());
    return new Group(
        items.getFirst().text().tone(),
        words.label(kind),
        items.subList(0, full),
        items.subList(full, items.size()));
  }

  private Item item(Event event, URI site) {
    String path = words.tell(event).path();
    return new Item(
        words.tell(event),
        path.isEmpty() ? "" : site.resolve(path).toString(),
        publisher.apply(event));
  }

  /** From when to when it happened; one day is told as one. */
  private String span(Digest digest) {
    String from = voice.dates().day(digest.events().getFirst().moment());
    String to = voice.dates().day(digest.events().getLast().moment());
    boolean oneDay = from.equals(to) || digest.rhythm() == Rhythm.AT_ONCE;
    return oneDay ? to : from + " – " + to;
  }
}
