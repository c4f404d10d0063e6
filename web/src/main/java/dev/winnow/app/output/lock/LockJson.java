package dev.winnow.app.output.lock;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.winnow.app.lock.Deviation;

/** A report for programs. */
final class LockJson {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private LockJson() {}

  static String write(LockReport report) {
    ObjectNode root = JSON.createObjectNode();
    root.put("file", report.file());
    root.put("datasets", report.entries().size());
    root.put("failures", report.failures());
    ArrayNode deviations = root.putArray("deviations");
    for (Deviation deviation : report.deviations()) {
      deviations
          .addObject()
          .put("asked", deviation.asked())
          .put("title", deviation.title())
          .put("rule", deviation.rule().code())
          .put("fails", report.fails(deviation))
          .put("message", deviation.message())
          .put("line", report.line(deviation));
    }
    return text(root);
  }

  static ObjectNode object() {
    return JSON.createObjectNode();
  }

  static String text(ObjectNode root) {
    try {
      return JSON.writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a report cannot be written as JSON", e);
    }
  }
}
