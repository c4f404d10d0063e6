package dev.winnow.catalogue.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Duration;
import java.util.Optional;

/**
 * How often data promises to be updated, from the EU frequency list.
 *
 * @param id the code in the EU frequency list, such as "MONTHLY"
 * @param period the time between two updates; empty for "irregular", "never" and the like
 * @param continuous whether it is updated all the time, so that no single period is promised
 */
public record Frequency(@JsonValue String id, Optional<Duration> period, boolean continuous) {

  /** Reads a frequency from its JSON, which is its id. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Frequency fromJson(String id) {
    return Frequencies.get(id);
  }
}
