package dev.winnow.scoring.shacl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a set of shapes finds, beside what Jena's engine finds when it checks everything. */
final class SameAsJena {

  private static final Path SHAPES = Examples.ROOT.resolve("config/shapes");

  private SameAsJena() {}

  /** The names of the shipped files of shapes. */
  static List<String> shipped() {
    try (Stream<Path> files = Files.list(SHAPES)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ShapeSet read(String file) {
    try {
      return ShapeSet.parse(Files.readString(SHAPES.resolve(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Fails where one finding, the number of rules or the verdict differs; says how many findings.
   */
  static int check(String what, ShapeSet shapes, Description description) {
    ShapeSet.Report ours = shapes.report(description);
    ShapeSet.Report jenas = shapes.reportByJena(description.graph());
    assertEquals(lines(jenas), lines(ours), what);
    assertEquals(ShapeSet.verdict(jenas), ShapeSet.verdict(ours), what);
    return ours.findings().size();
  }

  private static List<String> lines(ShapeSet.Report report) {
    List<String> lines = new ArrayList<>();
    report.findings().forEach(finding -> lines.add(finding.toString()));
    lines.sort(null);
    lines.add(report.rules() + " rules");
    return lines;
  }
}
