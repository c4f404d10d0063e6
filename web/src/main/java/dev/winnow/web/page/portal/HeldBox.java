package dev.winnow.web.page.portal;

import dev.winnow.store.absence.Held;
import dev.winnow.web.text.Harvested;
import dev.winnow.web.text.Phrase;
import dev.winnow.web.text.Voice;
import java.util.List;
import java.util.Locale;

/**
 * The removals of a portal that wait for a person.
 *
 * @param title with how many there are
 * @param rows the first ones, by key
 * @param more how many others there are, in words; empty when all are shown
 * @param approve the command that removes them
 * @param reject the command that keeps them
 * @param json all of them in the API
 */
public record HeldBox(
    String title, List<Row> rows, String more, String approve, String reject, String json) {
  private static final int LONGEST_TITLE = 200;

  public HeldBox {
    rows = List.copyOf(rows);
  }

  /**
   * A held dataset.
   *
   * @param address its page
   * @param title its title
   * @param since when it is held
   * @param lastSeen when a run last saw it
   * @param why it would be removed
   */
  public record Row(String address, Phrase title, String since, String lastSeen, String why) {}

  /** The box of a portal; its rows are empty when nothing is held. */
  static HeldBox of(String portal, List<Held> held, long count, Voice voice) {
    long more = count - held.size();
    return new HeldBox(
        voice.say("held.title", count),
        held.stream().map(one -> row(one, voice)).toList(),
        more > 0 ? voice.say("held.more", more) : "",
        "winnow held approve " + portal,
        "winnow held reject " + portal,
        "/api/v1/portals/" + portal + "/held");
  }

  private static Row row(Held held, Voice voice) {
    String title = Harvested.plain(held.title(), LONGEST_TITLE);
    return new Row(
        "/datasets/" + held.id(),
        Phrase.of(title.isEmpty() ? voice.say("dataset.untitled") : title),
        voice.dates().time(held.since()),
        voice.dates().time(held.lastSeen()),
        why(held, voice));
  }

  private static String why(Held held, Voice voice) {
    String key = "held.why." + held.why().name().toLowerCase(Locale.ROOT);
    return switch (held.why()) {
      case ABSENT -> voice.say(key, voice.dates().day(held.absent().orElseThrow()));
      case DELETED -> voice.say(key, voice.dates().day(held.signalled().orElseThrow()));
      case EMPTY -> voice.say(key);
    };
  }
}
