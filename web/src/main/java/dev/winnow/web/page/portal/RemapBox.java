package dev.winnow.web.page.portal;

import dev.winnow.store.remap.Remap;
import dev.winnow.web.text.Harvested;
import dev.winnow.web.text.Phrase;
import dev.winnow.web.text.Voice;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Datasets of a portal that seem to have come back under new ids, for a person to confirm.
 *
 * @param title with how many there are
 * @param rows the first ones, by key
 * @param more how many others there are, in words; empty when all are shown
 * @param apply the command that puts them together
 * @param json all of them in the API
 */
public record RemapBox(String title, List<Row> rows, String more, String apply, String json) {
  private static final int LONGEST = 200;

  public RemapBox {
    rows = List.copyOf(rows);
  }

  /**
   * A pair.
   *
   * @param address the page of the one that vanished
   * @param title of the new one
   * @param oldSource the id its portal used
   * @param newSource the id its portal uses now
   * @param confidence in percent
   * @param evidence what both have in common
   */
  public record Row(
      String address,
      Phrase title,
      String oldSource,
      String newSource,
      String confidence,
      String evidence) {}

  /** The box of a portal; its rows are empty when nothing is proposed. */
  static RemapBox of(String portal, List<Remap> proposed, long count, Voice voice) {
    long more = count - proposed.size();
    return new RemapBox(
        voice.say("remap.title", count),
        proposed.stream().map(one -> row(one, voice)).toList(),
        more > 0 ? voice.say("held.more", more) : "",
        "winnow remap %s --apply".formatted(portal),
        "/api/v1/portals/%s/remaps".formatted(portal));
  }

  private static Row row(Remap remap, Voice voice) {
    String title = Harvested.plain(remap.title(), LONGEST);
    return new Row(
        "/datasets/" + remap.dataset(),
        Phrase.of(title.isEmpty() ? voice.say("dataset.untitled") : title),
        Harvested.plain(remap.oldSource(), LONGEST),
        Harvested.plain(remap.newSource(), LONGEST),
        voice.say("remap.percent", Math.round(100 * remap.confidence())),
        Arrays.stream(remap.evidence().split(", "))
            .map(piece -> evidence(piece, voice))
            .collect(Collectors.joining(", ")));
  }

  private static String evidence(String piece, Voice voice) {
    return piece.startsWith("files ")
        ? voice.say("remap.files", (Object[]) piece.substring(6).split(" of "))
        : voice.say("remap." + (piece.equals("title") ? "title-alone" : piece.replace(' ', '-')));
  }
}
