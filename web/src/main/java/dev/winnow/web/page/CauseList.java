package dev.winnow.web.page;

import dev.winnow.scoring.causes.RootCause;
import dev.winnow.scoring.causes.RootCauses;
import dev.winnow.web.text.Voice;
import java.util.List;
import java.util.Map;

/**
 * What many datasets wait for, what brings most points per change first.
 *
 * @param rows the deeds
 * @param note how many datasets were looked at, where not all were; else empty
 */
public record CauseList(List<CauseRow> rows, String note) {
  private static final int MOST = 6;

  /** Below this, a deed is not worth a line. */
  private static final double LEAST = 0.05;

  /**
   * What places are called that have a cause of their own.
   *
   * @param key of the sentence that names one
   * @param names of places by id; an id without a name stands for itself
   */
  public record Places(String key, Map<String, String> names) {
    /** Portals, of which some lose what an organisation says. */
    public static Places portals(Map<String, String> names) {
      return new Places("causes.atPortal", names);
    }

    /** Organisations, of which some leave out what others at the portal state. */
    public static Places organisations(Map<String, String> names) {
      return new Places("causes.ofOrganisation", names);
    }

    String name(String id) {
      return names.getOrDefault(id, id);
    }
  }

  /**
   * A list.
   *
   * @param all how many datasets there are
   */
  public static CauseList of(RootCauses causes, Places places, long all, Voice voice) {
    List<CauseRow> rows =
        causes.list().stream()
            .filter(cause -> cause.points() >= LEAST)
            .limit(MOST)
            .map(cause -> CauseRow.of(cause, places, voice))
            .toList();
    String note =
        causes.datasets() < all
            ? voice.say(
                "causes.lookedAt",
                voice.numbers().count(causes.datasets()),
                voice.numbers().count(all))
            : "";
    return new CauseList(rows, note);
  }

  /** The ids of places with a cause of their own. */
  public static List<String> places(RootCauses causes) {
    return causes.list().stream().map(RootCause::where).flatMap(where -> where.stream()).toList();
  }
}
