package dev.winnow.web.page;

import java.util.List;

/**
 * What happened to what a page shows, the newest first.
 *
 * @param rows events, many of one kind and day together
 * @param feed all of it as a feed
 * @param json all of it in the API
 */
public record Happened(List<Row> rows, String feed, String json) {

  public Happened {
    rows = List.copyOf(rows);
  }

  /**
   * One or several events.
   *
   * @param when the day
   * @param mark a shape for how grave it is
   * @param label what happened
   * @param title to what; empty where the page is about nothing else, and for many
   * @param address of its page; empty when it has none
   * @param says what is so
   */
  public record Row(
      String when, String mark, String label, String title, String address, String says) {}
}
