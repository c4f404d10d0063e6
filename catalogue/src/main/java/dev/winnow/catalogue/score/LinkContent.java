package dev.winnow.catalogue.score;

import dev.winnow.catalogue.vocabulary.FileFormat;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What came from an address when it last worked.
 *
 * @param format what the first bytes are, whatever the server calls them; empty when they do not
 *     tell
 * @param packed whether that format is inside an archive or compressed
 * @param leadsTo where redirects led; empty when there were none
 * @param etag the server's name for this version, as it wrote it
 * @param modified the server's Last-Modified; empty where it says "now" each time
 * @param size in bytes
 * @param changed when the data was last seen to change between two looks
 */
public record LinkContent(
    Optional<FileFormat> format,
    boolean packed,
    Optional<String> leadsTo,
    Optional<String> etag,
    Optional<Instant> modified,
    OptionalLong size,
    Optional<Instant> changed) {

  /** Nothing came yet. */
  public static final LinkContent NONE =
      new LinkContent(
          Optional.empty(),
          false,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          OptionalLong.empty(),
          Optional.empty());

  /** The same, last seen to change then. */
  public LinkContent changedAt(Optional<Instant> moment) {
    return new LinkContent(format, packed, leadsTo, etag, modified, size, moment);
  }
}
