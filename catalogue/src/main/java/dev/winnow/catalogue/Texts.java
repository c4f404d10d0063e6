package dev.winnow.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;

/**
 * The same words in several languages, in the order the portal gave them.
 *
 * @param all never holds a blank text; empty when nothing was stated
 */
public record Texts(@JsonValue List<Text> all) {

  private static final Texts NONE = new Texts(List.of());

  @JsonCreator
  public Texts {
    all = all.stream().filter(text -> !text.value().isBlank()).toList();
  }

  /** No text at all. */
  public static Texts none() {
    return NONE;
  }

  /** One text without a declared language; none when it is blank. */
  public static Texts of(String value) {
    return new Texts(List.of(Text.of(value)));
  }

  /** One text in a language; none when it is blank. */
  public static Texts of(String language, String value) {
    return new Texts(List.of(new Text(language, value)));
  }

  /** Whether there is no text. */
  public boolean isEmpty() {
    return all.isEmpty();
  }

  /**
   * The text a reader of these languages wants: the first preferred language there is, else a text
   * without a declared language, else the first one.
   */
  public Optional<Text> best(List<String> languages) {
    for (String language : languages) {
      Optional<Text> match = in(language);
      if (match.isPresent()) {
        return match;
      }
    }
    return in("").or(() -> all.stream().findFirst());
  }

  /** The text to show when no language is preferred. */
  public Optional<Text> first() {
    return best(List.of());
  }

  /** The text in exactly this language or one of its regions: "pt" finds "pt-br". */
  public Optional<Text> in(String language) {
    return all.stream()
        .filter(
            text ->
                text.language().equals(language)
                    || !language.isEmpty() && text.language().startsWith(language + "-"))
        .findFirst();
  }
}
