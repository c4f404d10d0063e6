package dev.winnow.web.comparing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Which kept figures are asked for: those that were the newest at a moment, made by one version of
 * the method.
 *
 * @param said as it stands in the address: a moment, or a day for the last figures of that day
 * @param moment the last second it may mean
 * @param method the version of the method; empty for whichever was in use then
 */
public record KeptAt(String said, Instant moment, Optional<String> method) {

  /** What is said in an address, such as 2026-11-29T06:43:00Z or 2026-11-29; empty for neither. */
  public static Optional<KeptAt> read(String said, Optional<String> method) {
    try {
      return Optional.of(
          said.contains("T")
              ? new KeptAt(said, Instant.parse(said), method)
              : new KeptAt(
                  said,
                  LocalDate.parse(said)
                      .plusDays(1)
                      .atStartOfDay()
                      .toInstant(ZoneOffset.UTC)
                      .minusSeconds(1),
                  method));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** As it stands in an address, such as "at=2026-11-29&method=2-1-winnow-1.2". */
  String toAddress() {
    return "at="
        + said
        + method.map(one -> "&method=" + URLEncoder.encode(one, StandardCharsets.UTF_8)).orElse("");
  }

  /** The same moment for another benchmark, whose method has a version of its own. */
  public KeptAt byAnyMethod() {
    return new KeptAt(said, moment, Optional.empty());
  }

  /** Whether this cannot be known yet at a time: a day is known as far as it has gone. */
  boolean isAfter(Instant now) {
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    return said.contains("T")
        ? moment.isAfter(now)
        : LocalDate.ofInstant(moment, ZoneOffset.UTC).isAfter(today);
  }
}
