package dev.winnow.links;

import dev.winnow.catalogue.score.FormatMatch;
import dev.winnow.catalogue.score.LinkContent;
import dev.winnow.catalogue.score.LinkKind;
import dev.winnow.harvest.Glance;
import dev.winnow.links.sniff.FormatSniffer;
import dev.winnow.links.sniff.Sniffed;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/** What one answer means. Pure. */
final class Diagnosis {

  private Diagnosis() {}

  /**
   * Looks at an answer to a GET.
   *
   * @param data whether a file is stated there, and no page or service
   */
  static Finding of(Glance glance, boolean data, Instant now) {
    int status = glance.status();
    if (status / 100 != 2) {
      return finding(glance, refusal(glance), "");
    }
    if (glance.first().length < 2 && glance.whole()) {
      return finding(glance, LinkKind.EMPTY, "the answer has no content");
    }
    Optional<Sniffed> sniffed = FormatSniffer.sniff(glance.first());
    boolean page = sniffed.filter(found -> FormatMatch.isPage(found.format())).isPresent();
    String text = new String(glance.first(), StandardCharsets.UTF_8);
    Optional<Finding> hidden =
        page
            ? PageReading.of(glance, text, data)
            : ErrorReading.of(text, data, glance.uri()).map(why -> finding(glance, why, ""));
    if (hidden.isPresent()) {
      return hidden.get();
    }
    return new Finding(
        page && data ? LinkKind.PAGE_INSTEAD_OF_DATA : LinkKind.OK,
        OptionalInt.of(status),
        "",
        glance.header("content-type"),
        content(glance, sniffed, now));
  }

  /** A finding about an answer that brought nothing of use. */
  static Finding finding(Glance glance, LinkKind kind, String detail) {
    return new Finding(
        kind,
        OptionalInt.of(glance.status()),
        detail,
        glance.header("content-type"),
        LinkContent.NONE);
  }

  private static LinkKind refusal(Glance glance) {
    return switch (glance.status()) {
      case 401, 407, 511 -> LinkKind.LOGIN;
      case 402, 403, 451 -> LinkKind.FORBIDDEN;
      case 404 -> LinkKind.NOT_FOUND;
      case 410 -> LinkKind.GONE;
      case 408, 504, 522, 524 -> LinkKind.TIMEOUT;
      case 420, 429 -> LinkKind.RATE_LIMITED;
      case 503 ->
          glance.header("retry-after").isPresent() ? LinkKind.UNAVAILABLE : LinkKind.SERVER_ERROR;
      default -> glance.status() >= 500 ? LinkKind.SERVER_ERROR : LinkKind.CLIENT_ERROR;
    };
  }

  private static LinkContent content(Glance glance, Optional<Sniffed> sniffed, Instant now) {
    return new LinkContent(
        sniffed.map(Sniffed::format),
        sniffed.filter(Sniffed::packed).isPresent(),
        glance.way().size() > 1 ? Optional.of(glance.uri().toString()) : Optional.empty(),
        glance.header("etag"),
        Validity.modified(glance, now),
        Validity.size(glance),
        Optional.empty());
  }
}
