package dev.winnow.app.output.lock;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.winnow.app.Version;
import dev.winnow.app.lock.Deviation;
import dev.winnow.app.lock.Rule;
import java.nio.file.Path;

/**
 * A report for code scanning, in the SARIF format.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
final class Sarif {

  private Sarif() {}

  static String write(LockReport report) {
    ObjectNode root = LockJson.object();
    root.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    root.put("version", "2.1.0");
    ObjectNode run = root.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver.put("name", "winnow watch");
    driver.put("version", Version.number());
    ArrayNode rules = driver.putArray("rules");
    for (Rule rule : Rule.values()) {
      ObjectNode described = rules.addObject();
      described.put("id", rule.code());
      described.putObject("shortDescription").put("text", rule.meaning());
      described.putObject("defaultConfiguration").put("level", rule.fails() ? "error" : "note");
    }
    ArrayNode results = run.putArray("results");
    report.deviations().forEach(deviation -> add(results.addObject(), deviation, report));
    return LockJson.text(root);
  }

  private static void add(ObjectNode result, Deviation deviation, LockReport report) {
    result.put("ruleId", deviation.rule().code());
    result.put("ruleIndex", deviation.rule().ordinal());
    result.put("level", report.fails(deviation) ? "error" : "note");
    result
        .putObject("message")
        .put(
            "text",
            "%s (%s): %s".formatted(deviation.title(), deviation.asked(), deviation.message()));
    ObjectNode place = result.putArray("locations").addObject().putObject("physicalLocation");
    place.putObject("artifactLocation").put("uri", uri(report.file()));
    place.putObject("region").put("startLine", report.line(deviation));
  }

  /** As a reference: slashes, and what an address does not allow in percent. */
  private static String uri(String file) {
    Path path = Path.of(file);
    return path.isAbsolute()
        ? path.toUri().toString()
        : Path.of("").toUri().relativize(path.toUri()).toString();
  }
}
