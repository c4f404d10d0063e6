package dev.winnow.portals.mapping;

import dev.winnow.portals.reading.Web;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Text with places to be filled in: {@code {place}} as it is, {@code {place|url}} as it may stand
 * in an address. A doubled brace is a brace.
 */
record Template(List<Part> parts) {

  Template {
    parts = List.copyOf(parts);
  }

  /** Text as it stands, or a place to be filled in. */
  sealed interface Part {}

  private record Words(String text) implements Part {}

  private record Hole(String name, boolean encoded) implements Part {}

  /**
   * Reads a template.
   *
   * @throws IllegalArgumentException when a brace is left open
   */
  static Template parse(String written) {
    List<Part> parts = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    int at = 0;
    while (at < written.length()) {
      char c = written.charAt(at);
      boolean doubled = at + 1 < written.length() && written.charAt(at + 1) == c;
      if ((c == '{' || c == '}') && doubled) {
        words.append(c);
        at += 2;
      } else if (c == '{') {
        int end = written.indexOf('}', at);
        if (end < 0) {
          throw new IllegalArgumentException(
              "the brace at character %d is never closed".formatted(at + 1));
        }
        parts.add(new Words(words.toString()));
        words.setLength(0);
        parts.add(hole(written.substring(at + 1, end).strip()));
        at = end + 1;
      } else {
        words.append(c);
        at++;
      }
    }
    parts.add(new Words(words.toString()));
    return new Template(parts);
  }

  private static Hole hole(String inside) {
    boolean encoded = inside.endsWith("|url");
    String name = encoded ? inside.substring(0, inside.length() - 4).strip() : inside;
    if (name.isEmpty()) {
      throw new IllegalArgumentException("{} names nothing");
    }
    return new Hole(name, encoded);
  }

  /** What is to be filled in, in order. */
  List<String> holes() {
    List<String> names = new ArrayList<>();
    for (Part part : parts) {
      if (part instanceof Hole hole) {
        names.add(hole.name());
      }
    }
    return names;
  }

  /** The text with every place filled in; empty when one of them says nothing. */
  Optional<String> fill(Function<String, Optional<String>> said) {
    StringBuilder text = new StringBuilder();
    for (Part part : parts) {
      switch (part) {
        case Words words -> text.append(words.text());
        case Hole hole -> {
          Optional<String> value = said.apply(hole.name()).filter(word -> !word.isEmpty());
          if (value.isEmpty()) {
            return Optional.empty();
          }
          text.append(hole.encoded() ? Web.encode(value.get()) : value.get());
        }
      }
    }
    return Optional.of(text.toString());
  }
}
