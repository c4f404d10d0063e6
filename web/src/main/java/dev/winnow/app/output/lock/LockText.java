package dev.winnow.app.output.lock;

import dev.winnow.app.lock.Deviation;
import dev.winnow.app.lock.LockFile;
import java.util.List;

/** A report for people. */
final class LockText {

  private LockText() {}

  static String write(LockReport report) {
    StringBuilder text = new StringBuilder();
    for (LockFile.Entry entry : report.entries()) {
      List<Deviation> found = report.of(entry);
      if (!found.isEmpty()) {
        text.append(plain(found.getFirst().title())).append("  ").append(plain(entry.asked()));
        text.append('\n');
        for (Deviation deviation : found) {
          text.append(report.fails(deviation) ? "  FAIL  " : "  note  ")
              .append(deviation.rule().code())
              .append(": ")
              .append(plain(deviation.message()))
              .append('\n');
        }
      }
    }
    return text.append(
            "datasets: %d, deviations: %d, failing: %d%n"
                .formatted(report.entries().size(), report.deviations().size(), report.failures()))
        .toString();
  }

  /** Harvested text must not speak to a terminal. */
  private static String plain(String text) {
    return text.replaceAll("\\p{Cntrl}", " ");
  }
}
