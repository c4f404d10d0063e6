package dev.winnow.catalogue;

import java.util.Objects;

/**
 * A piece of text in a language.
 *
 * @param language a lower-case BCP 47 tag such as "sv" or "pt-br"; empty when the portal declared
 *     none
 * @param value the text as stated, entities decoded and blanks trimmed; may hold HTML or Markdown
 */
public record Text(String language, String value) {

  public Text {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(value, "value");
  }

  /** A text whose language the portal did not declare. */
  public static Text of(String value) {
    return new Text("", value);
  }
}
