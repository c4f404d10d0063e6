package dev.winnow.web.api;

import java.util.Locale;

/** As what a raw record of a form is sent. */
enum RawType {
  JSON("application/json", "json"),
  N_TRIPLES("application/n-triples", "nt"),
  TURTLE("text/turtle; charset=utf-8", "ttl"),
  XML("application/xml", "xml"),
  TEXT("text/plain; charset=utf-8", "txt");

  private final String mediaType;
  private final String ending;

  RawType(String mediaType, String ending) {
    this.mediaType = mediaType;
    this.ending = ending;
  }

  /** The type of a form such as "ckan-json"; plain text when no other is certain. */
  static RawType of(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    if (lower.contains("json")) {
      return JSON;
    }
    if (lower.contains("ntriples")) {
      return N_TRIPLES;
    }
    if (lower.contains("turtle")) {
      return TURTLE;
    }
    return lower.contains("xml") || lower.contains("iso19139") ? XML : TEXT;
  }

  String mediaType() {
    return mediaType;
  }

  String ending() {
    return ending;
  }
}
