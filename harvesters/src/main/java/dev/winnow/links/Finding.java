package dev.winnow.links;

import dev.winnow.catalogue.score.LinkContent;
import dev.winnow.catalogue.score.LinkKind;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What one look at an address found.
 *
 * @param kind in one word
 * @param status the HTTP status, when an answer came
 * @param detail in a few English words; may be empty
 * @param mediaType as the server calls it
 * @param content what came, when it works
 */
record Finding(
    LinkKind kind,
    OptionalInt status,
    String detail,
    Optional<String> mediaType,
    LinkContent content) {

  /** A finding without an answer. */
  static Finding without(LinkKind kind, String detail) {
    return new Finding(kind, OptionalInt.empty(), detail, Optional.empty(), LinkContent.NONE);
  }
}
