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

/** Makes a digest of what happened: kind by kind, the gravest first. */
final class Digests {

  private static final int MOST_IN_FULL = 5;
  private static final int MOST_NAMED = 8;

  private final Voice voice;
  private final EventWords words;
  private final LetterWriter.Names names;

  Digests(Voice voice, LetterWriter.Names names) {
    this.voice = voice;
    this.names = names;
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
    List<String> watched = digest.watches().stream().map(names.watched()).distinct().toList();
    String heading =
        watched.size() == 1
            ? voice.say("mail.headingOne", changes, watched.getFirst())
            : voice.say("mail.heading", changes, watched.size());
    return new DigestPage(
        voice.words(),
        counts,
        heading,
        heading,
        voice.say("mail.lead", counts, span(digest)),
        groups,
        way,
        digest.more() == 0 ? "" : voice.say("mail.more", digest.more()),
        watched.size() == 1 ? "" : watched(watched),
        voice.say("mail.rhythm." + digest.rhythm().code()),
        digest.links().site().toString(),
        digest.links().manage().toString(),
        digest.links().stop().toString());
  }

  private String watched(List<String> watched) {
    String first = String.join(" · ", watched.subList(0, Math.min(MOST_NAMED, watched.size())));
    return watched.size() > MOST_NAMED
        ? voice.say("mail.watchedMore", first, watched.size() - MOST_NAMED)
        : voice.say("mail.watched", first);
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
        names.publisher().apply(event));
  }

  /** From when to when it happened; one day is told as one. */
  private String span(Digest digest) {
    String from = voice.dates().day(digest.events().getFirst().moment());
    String to = voice.dates().day(digest.events().getLast().moment());
    boolean oneDay = from.equals(to) || digest.rhythm() == Rhythm.AT_ONCE;
    return oneDay ? to : from + " – " + to;
  }
}
