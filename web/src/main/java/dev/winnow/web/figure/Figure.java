package dev.winnow.web.figure;

import dev.winnow.web.chart.Drawing;
import java.util.List;
import java.util.Optional;

/**
 * A figure that can be quoted: what it shows, its numbers, and where they are from.
 *
 * @param id what kind of figure it is, such as "league"; its files are named so
 * @param title what it shows, in a sentence
 * @param source of which day and by which method it is
 * @param table its numbers
 * @param drawing its picture; empty when there is nothing to draw
 */
public record Figure(
    String id, String title, Source source, Table table, Optional<Drawing> drawing) {

  /**
   * Where a figure is from.
   *
   * @param at the day it is of, as in "2026-11-29"
   * @param method the version of the method by which it was counted
   * @param address where this very figure stays, or, of one that is not kept, the one of now is
   */
  public record Source(String at, String method, String address) {}

  /**
   * The numbers of a figure.
   *
   * @param columns their names, as programs know them
   * @param rows one value per column: text, a number, or an empty text for what is not known
   */
  public record Table(List<String> columns, List<List<Object>> rows) {
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
      for (List<Object> row : rows) {
        if (row.size() != columns.size()) {
          throw new IllegalArgumentException("a row of %s has %s".formatted(columns, row));
        }
      }
    }
  }
}
