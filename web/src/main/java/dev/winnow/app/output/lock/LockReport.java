package dev.winnow.app.output.lock;

import dev.winnow.app.lock.Deviation;
import dev.winnow.app.lock.LockFile;
import dev.winnow.app.lock.Rule;
import java.util.List;
import java.util.Set;

/**
 * What a check of a lock file found.
 *
 * @param file as it was named
 * @param text of the file, to say in which line a dataset stands
 * @param entries what was checked
 * @param deviations what was found
 * @param failing the rules that fail the check
 */
public record LockReport(
    String file,
    String text,
    List<LockFile.Entry> entries,
    List<Deviation> deviations,
    Set<Rule> failing) {

  public LockReport {
    entries = List.copyOf(entries);
    deviations = List.copyOf(deviations);
    failing = Set.copyOf(failing);
  }

  /** The formats of reports. */
  public enum Format {
    TEXT,
    JSON,
    SARIF,
    JUNIT
  }

  /** Whether a deviation fails the check. */
  public boolean fails(Deviation deviation) {
    return failing.contains(deviation.rule());
  }

  /** How many do. */
  public long failures() {
    return deviations.stream().filter(this::fails).count();
  }

  /** The report in a format. */
  public String write(Format format) {
    return switch (format) {
      case TEXT -> LockText.write(this);
      case JSON -> LockJson.write(this);
      case SARIF -> Sarif.write(this);
      case JUNIT -> LockJUnit.write(this);
    };
  }

  List<Deviation> of(LockFile.Entry entry) {
    return deviations.stream().filter(one -> one.asked().equals(entry.asked())).toList();
  }

  /** The line of the file that names a dataset, from 1. */
  int line(Deviation deviation) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains('"' + deviation.asked() + '"')) {
        return i + 1;
      }
    }
    return 1;
  }
}
