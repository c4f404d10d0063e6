package dev.winnow.app.output;

import java.util.ArrayList;
import java.util.List;

/** Rows of text in aligned columns; numbers stand to the right. */
public final class Table {

  private final List<List<String>> rows = new ArrayList<>();

  /** A table under these heads. */
  public Table(String... head) {
    rows.add(List.of(head));
  }

  /** Adds a row of as many cells as there are heads. */
  public void row(Object... cells) {
    List<String> row = new ArrayList<>();
    for (Object cell : cells) {
      row.add(String.valueOf(cell));
    }
    rows.add(row);
  }

  @Override
  public String toString() {
    int columns = rows.get(0).size();
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < columns; column++) {
        line.append(column == 0 ? "" : "  ").append(cell(row.get(column), column));
      }
      text.append(line.toString().stripTrailing()).append(System.lineSeparator());
    }
    return text.toString();
  }

  private String cell(String text, int column) {
    int width = rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    String blanks = " ".repeat(width - text.length());
    boolean numbers =
        rows.stream().skip(1).allMatch(row -> row.get(column).matches("[\\d.,–-]*( ?%)?"));
    return numbers && rows.size() > 1 ? blanks + text : text + blanks;
  }
}
