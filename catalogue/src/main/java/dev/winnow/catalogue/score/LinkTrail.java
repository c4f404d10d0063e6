package dev.winnow.catalogue.score;

import java.time.Instant;
import java.util.Optional;

/**
 * How an address fared until its last look.
 *
 * @param kind what the last look found
 * @param worked when it last worked
 * @param failing the first of the failures since then
 * @param failures how many looks failed since then; looks that could not tell are not among them
 * @param content what came when it last worked
 */
public record LinkTrail(
    LinkKind kind,
    Optional<Instant> worked,
    Optional<Instant> failing,
    int failures,
    LinkContent content) {

  /** Nothing is known beside the state. */
  public static final LinkTrail NONE =
      new LinkTrail(LinkKind.UNKNOWN, Optional.empty(), Optional.empty(), 0, LinkContent.NONE);
}
