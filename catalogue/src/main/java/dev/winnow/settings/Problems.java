package dev.winnow.settings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the faults of all files, so that they are told at once. */
public final class Problems {

  private final List<Problem> found = new ArrayList<>();

  /** Adds one. */
  public void add(String file, int line, String text) {
    found.add(new Problem(file, line, text));
  }

  /** What was found so far, by file and line. */
  public List<Problem> list() {
    return found.stream()
        .sorted(Comparator.comparing(Problem::file).thenComparing(Problem::line))
        .toList();
  }

  /**
   * Goes on only when nothing was found.
   *
   * @throws SettingsException with all faults
   */
  public void throwIfAny() {
    if (!found.isEmpty()) {
      throw new SettingsException(list());
    }
  }
}
