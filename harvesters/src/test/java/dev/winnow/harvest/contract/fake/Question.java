package dev.winnow.harvest.contract.fake;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a portal is asked for what changed.
 *
 * @param parameter of the query in which the question stands; empty for the body of a POST
 * @param words found in it; the first group is the moment, and without one the newest change is
 *     wanted first
 */
public record Question(String parameter, Pattern words) {

  /** A question in a parameter. */
  public static Question in(String parameter, String words) {
    return new Question(parameter, Pattern.compile(words));
  }

  /** Whether a request asks it. */
  public boolean isAsked(Ask ask) {
    return found(ask).isPresent();
  }

  /** Whether the answer is sorted instead of filtered. */
  public boolean isForOrder() {
    return words.matcher("").groupCount() == 0;
  }

  /** The moment since when changes are wanted. */
  public Instant since(Ask ask) {
    String said = found(ask).orElseThrow().group(1);
    if (said.matches("\\d+")) {
      return Instant.ofEpochMilli(Long.parseLong(said));
    }
    return said.length() == "2026-01-01".length()
        ? LocalDate.parse(said).atStartOfDay(ZoneOffset.UTC).toInstant()
        : Instant.parse(said);
  }

  private Optional<Matcher> found(Ask ask) {
    String text =
        parameter.isEmpty()
            ? URLDecoder.decode(ask.body(), StandardCharsets.UTF_8)
            : ask.query().getOrDefault(parameter, "");
    Matcher found = words.matcher(text);
    return found.find() ? Optional.of(found) : Optional.empty();
  }
}
