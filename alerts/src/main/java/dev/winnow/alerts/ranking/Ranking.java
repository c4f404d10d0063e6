package dev.winnow.alerts.ranking;

import java.time.Instant;
import java.util.List;

/**
 * Organisations as an edition of a benchmark ranks them: all that is needed to see who moved.
 *
 * @param benchmark its id
 * @param method everything that makes figures comparable, in one word
 * @param at since when it is the newest edition
 * @param places of those that have a rank
 */
public record Ranking(String benchmark, String method, Instant at, List<Place> places) {

  public Ranking {
    places = List.copyOf(places);
  }

  /**
   * Where an organisation stands, each as a range that holds the truth in 95 of 100 cases.
   *
   * @param organisation its id
   * @param title what it is called
   * @param low the lower end of its figure
   * @param high the upper end
   * @param rank its place among those ranked
   */
  public record Place(String organisation, String title, double low, double high, Rank rank) {}

  /**
   * A place that is not known exactly.
   *
   * @param from the best it may be, from 1
   * @param to the worst
   * @param of how many are ranked
   */
  public record Rank(int from, int to, int of) {

    /** As it is written in details of events, such as "3-7/50". */
    String text() {
      return from + "-" + to + "/" + of;
    }

    static Rank read(String text) {
      String[] parts = text.split("[-/]");
      return new Rank(
          Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }
  }
}
