package dev.winnow.catalogue.vocabulary.spelling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The grammar of Creative Commons names: a licence is Zero, or BY with optional NC, SA and ND, an
 * optional version and an optional country. Every word must be understood, otherwise nothing is.
 */
public final class CreativeCommons {

  private static final Set<String> VERSIONS = Set.of("1.0", "2.0", "2.1", "2.5", "3.0", "4.0");
  private static final Set<String> LONG_PORTS = Set.of("IGO", "SCOTLAND");
  private static final Set<String> TELLING = Set.of("BY", "SCOPE", "DOMAIN");
  private static final Pattern JOINED = Pattern.compile("\\b(c?c?by[a-z]*)(?=\\d)");
  private static final int LONGEST_PHRASE = 8;
  private static final String PORT = "PORT ";

  private final Map<String, List<Word>> lexicon = new HashMap<>();

  /**
   * A name that was understood.
   *
   * @param family such as "CC-BY-SA"
   * @param version such as "4.0", empty when missing
   * @param port the country it was adapted to, such as "AT", empty when none is named
   * @param language of the words, empty when only letters like "CC BY" were used
   */
  public record Name(String family, String version, String port, String language) {}

  private record Word(String part, String language) {

    boolean isPort() {
      return part.startsWith(PORT);
    }
  }

  /**
   * Reads its words from a table.
   *
   * @param rows with the columns part, language and words
   */
  public CreativeCommons(List<Table.Row> rows) {
    for (Table.Row row : rows) {
      for (String words : row.texts("words")) {
        lexicon
            .computeIfAbsent(Spelling.title(words), key -> new ArrayList<>())
            .add(new Word(row.text("part"), row.text("language")));
      }
    }
  }

  /** Understands the path of an address, such as "licenses/by-sa/3.0/at". */
  public static Optional<Name> path(String path) {
    String[] parts = path.split("/");
    if (parts.length < 2 || !parts[0].equals("licenses")) {
      return Optional.empty();
    }
    String version = parts.length > 2 ? parts[2] : "";
    String last = parts.length > 3 ? parts[3].toUpperCase(Locale.ROOT) : "";
    String port = last.equals("RDF") ? "" : last;
    boolean known = version.isEmpty() || VERSIONS.contains(version);
    boolean possible = port.length() == 2 || port.isEmpty() || LONG_PORTS.contains(port);
    if (!known || parts.length > 4 || !possible) {
      return Optional.empty();
    }
    return family(new TreeSet<>(List.of(parts[1].toUpperCase(Locale.ROOT).split("-"))))
        .map(family -> new Name(family, version, port, ""));
  }

  /** Understands a name in words or letters; empty when a word is left over or they disagree. */
  public Optional<Name> name(String title) {
    String text = JOINED.matcher(title).replaceAll("$1 ");
    String[] words = text.split(" ");
    if (words.length > 40) {
      return Optional.empty();
    }
    Parse parse = new Parse();
    int at = 0;
    while (at < words.length) {
      int taken = take(words, at, parse);
      if (taken == 0) {
        return Optional.empty();
      }
      at += taken;
    }
    return parse.name();
  }

  private int take(String[] words, int at, Parse parse) {
    Optional<String> version = version(words[at]);
    if (version.isPresent()) {
      return parse.version(version.get()) ? 1 : 0;
    }
    for (int length = Math.min(LONGEST_PHRASE, words.length - at); length > 0; length--) {
      String phrase = String.join(" ", List.of(words).subList(at, at + length));
      List<Word> meanings = lexicon.get(phrase);
      if (meanings != null
          && parse.take(endsName(words, at + length) ? ports(meanings) : meanings)) {
        return length;
      }
    }
    return 0;
  }

  /** "3.0 de" names Germany, "3.0 de España" does not. */
  private boolean endsName(String[] words, int next) {
    return next == words.length
        || lexicon.getOrDefault(words[next], List.of()).stream()
            .anyMatch(word -> word.part().startsWith("CC"));
  }

  /** The same meanings, countries first. */
  private static List<Word> ports(List<Word> meanings) {
    return meanings.stream().sorted(Comparator.comparing(word -> !word.isPort())).toList();
  }

  private static Optional<String> version(String word) {
    if (word.length() == 1 && word.charAt(0) >= '1' && word.charAt(0) <= '4') {
      return Optional.of(word + ".0");
    }
    return VERSIONS.contains(word) ? Optional.of(word) : Optional.empty();
  }

  private static Optional<String> family(Set<String> elements) {
    boolean known = Set.of("BY", "NC", "SA", "ND").containsAll(elements);
    if (!known || !elements.contains("BY") || elements.containsAll(Set.of("SA", "ND"))) {
      return Optional.empty();
    }
    StringBuilder family = new StringBuilder("CC-BY");
    for (String element : List.of("NC", "SA", "ND")) {
      if (elements.contains(element)) {
        family.append('-').append(element);
      }
    }
    return Optional.of(family.toString());
  }

  /** What was read so far; a name may be given twice, in words and in letters. */
  private static final class Parse {

    private final List<Set<String>> names = new ArrayList<>(List.of(new TreeSet<>()));
    private final Set<String> versions = new TreeSet<>();
    private boolean commons;
    private boolean scope;
    private boolean zero;
    private boolean domain;
    private String port = "";
    private String language = "";

    boolean version(String version) {
      versions.add(version);
      return true;
    }

    boolean take(List<Word> meanings) {
      for (Word word : meanings) {
        if (take(word)) {
          boolean tells = TELLING.contains(word.part());
          if (language.isEmpty() && tells) {
            language = word.language();
          }
          return true;
        }
      }
      return false;
    }

    private boolean take(Word word) {
      switch (word.part()) {
        case "CC" -> {
          commons = true;
          next();
        }
        case "SCOPE" -> scope = true;
        case "DOMAIN" -> domain = true;
        case "ZERO" -> zero = true;
        case "CC ZERO" -> {
          zero = true;
          commons = true;
        }
        case "FILLER" -> {
          return true;
        }
        default -> {
          return word.isPort()
              ? port(word.part().substring(PORT.length()))
              : elements(List.of(word.part().split(" ")));
        }
      }
      return true;
    }

    private boolean port(String code) {
      if (versions.isEmpty() || !port.isEmpty() && !port.equals(code)) {
        return false;
      }
      port = code;
      return true;
    }

    private boolean elements(List<String> elements) {
      boolean together = elements.getFirst().equals("CC");
      commons |= together;
      if (together || elements.getFirst().equals("BY") && names.getLast().contains("BY")) {
        next();
      }
      if (!elements.contains("BY") && !names.getLast().contains("BY")) {
        return false;
      }
      elements.stream().filter(element -> !element.equals("CC")).forEach(names.getLast()::add);
      return true;
    }

    private void next() {
      if (!names.getLast().isEmpty()) {
        names.add(new TreeSet<>());
      }
    }

    Optional<Name> name() {
      Set<Set<String>> said = new HashSet<>(names);
      said.remove(Set.of());
      if (zero || domain) {
        boolean known = zero && commons && said.isEmpty() && port.isEmpty();
        return known && Set.of("1.0").containsAll(versions)
            ? Optional.of(new Name("CC0", "1.0", "", language))
            : Optional.empty();
      }
      boolean certain = commons || scope && !versions.isEmpty();
      if (said.size() != 1 || versions.size() > 1 || !certain) {
        return Optional.empty();
      }
      String version = versions.isEmpty() ? "" : versions.iterator().next();
      return family(said.iterator().next())
          .map(family -> new Name(family, version, port, language));
    }
  }
}
