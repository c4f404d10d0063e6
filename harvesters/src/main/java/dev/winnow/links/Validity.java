package dev.winnow.links;

import dev.winnow.catalogue.score.FormatMatch;
import dev.winnow.catalogue.score.LinkContent;
import dev.winnow.harvest.Glance;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a server says about the version of a file, as far as it is to be believed. Pure. */
final class Validity {

  /** A server that dates a file this close to the question dates the answer, not the file. */
  private static final Duration JUST_NOW = Duration.ofMinutes(5);

  private static final Pattern RANGE = Pattern.compile("bytes\\s+\\d+-\\d+/(\\d+)");

  private Validity() {}

  /** Last-Modified; empty when it is absent, unreadable, in the future or "now". */
  static Optional<Instant> modified(Glance glance, Instant now) {
    return glance
        .header("last-modified")
        .flatMap(Validity::date)
        .filter(date -> date.isBefore(now.minus(JUST_NOW)) && date.isAfter(Instant.EPOCH));
  }

  /** The size of the whole file. */
  static OptionalLong size(Glance glance) {
    Optional<String> range = glance.header("content-range");
    if (range.isPresent()) {
      Matcher matcher = RANGE.matcher(range.get());
      return matcher.matches() ? number(matcher.group(1)) : OptionalLong.empty();
    }
    if (glance.header("content-encoding").filter(code -> !code.equals("identity")).isPresent()) {
      return OptionalLong.empty();
    }
    return glance.header("content-length").map(Validity::number).orElse(OptionalLong.empty());
  }

  /** Whether a look at the head shows the version that is known. */
  static boolean isSame(LinkContent known, Glance head, Instant now) {
    Optional<String> etag = head.header("etag");
    Optional<Instant> modified = modified(head, now);
    OptionalLong size = size(head);
    boolean sizeAgrees = size.isEmpty() || known.size().isEmpty() || size.equals(known.size());
    if (!sizeAgrees) {
      return false;
    }
    if (modified.isPresent() && known.modified().isPresent()) {
      return modified.equals(known.modified());
    }
    return etag.isPresent() && bare(etag).equals(bare(known.etag()));
  }

  /**
   * When the data was last seen to change, now that this version follows that one. A date that
   * moved says when; another size, or another name where no dates speak against it, says only that
   * it did. Pages say nothing, because they are made anew each time.
   */
  static Optional<Instant> changed(LinkContent before, LinkContent after, Instant now) {
    boolean page = after.format().filter(FormatMatch::isPage).isPresent();
    if (page || before.equals(LinkContent.NONE)) {
      return before.changed();
    }
    boolean dated = before.modified().isPresent() && after.modified().isPresent();
    if (dated && !before.modified().equals(after.modified())) {
      return after.modified();
    }
    boolean sized = before.size().isPresent() && after.size().isPresent();
    boolean otherSize = sized && !before.size().equals(after.size());
    boolean named = before.etag().isPresent() && after.etag().isPresent();
    // An ETag beside a Last-Modified of "now" is made up with it.
    boolean otherName =
        named && !dated && !sized && !bare(before.etag()).equals(bare(after.etag()));
    return otherSize || otherName ? Optional.of(now) : before.changed();
  }

  private static Optional<String> bare(Optional<String> etag) {
    return etag.map(one -> one.replaceFirst("^W/", "").replaceFirst("-gzip\"$", "\""));
  }

  private static OptionalLong number(String text) {
    return text.matches("\\d{1,18}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
  }

  private static Optional<Instant> date(String text) {
    try {
      return Optional.of(
          ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
