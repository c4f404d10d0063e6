package dev.winnow.catalogue.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A natural language.
 *
 * @param code its ISO 639-1 code in lower case such as "sv", else its three-letter code
 */
public record Language(@JsonValue String code) {

  @JsonCreator
  public Language {
    if (!code.matches("[a-z]{2,3}")) {
      throw new IllegalArgumentException("a language code has 2 or 3 letters, was '" + code + "'");
    }
  }
}
