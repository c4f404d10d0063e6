package dev.winnow.settings;

import java.util.List;
import java.util.stream.Collectors;

/** The configuration cannot be used; holds every fault that was found. */
public final class SettingsException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient List<Problem> problems;

  /** All faults, in order of file and line. */
  public SettingsException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** Every fault, in order of file and line. */
  public List<Problem> problems() {
    return problems;
  }
}
