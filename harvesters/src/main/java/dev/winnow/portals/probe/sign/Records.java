package dev.winnow.portals.probe.sign;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.winnow.harvest.RawRecord;
import dev.winnow.portals.json.Json;
import dev.winnow.portals.probe.look.Taste;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.Predicate;

/** Counts what records have in common. */
public final class Records {

  private static final double UNLIKE = 0.35;

  private Records() {}

  /**
   * Judges by whether most records are of a shape that only this type's have.
   *
   * @param evidence what it means when they are
   */
  public static Judgement like(
      Taste taste, double confidence, String evidence, Predicate<JsonNode> shape) {
    long like = taste.records().stream().filter(record -> shape.test(json(record))).count();
    return taste.records().isEmpty() || 2 * like >= taste.records().size()
        ? new Judgement(confidence, evidence)
        : new Judgement(
            UNLIKE, "It answers in the same manner, but its records are of another kind.");
  }

  /** Whether a record has so many of these properties. */
  public static Predicate<JsonNode> having(int number, String... names) {
    return record -> Arrays.stream(names).filter(record::has).count() >= number;
  }

  private static JsonNode json(RawRecord record) {
    try {
      return Json.parse(record.body());
    } catch (IOException e) {
      return MissingNode.getInstance();
    }
  }
}
