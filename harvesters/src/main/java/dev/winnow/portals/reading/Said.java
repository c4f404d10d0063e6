package dev.winnow.portals.reading;

import dev.winnow.catalogue.Finding;
import dev.winnow.catalogue.Place;
import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.vocabulary.AccessRights;
import dev.winnow.catalogue.vocabulary.AccessRightsList;
import dev.winnow.catalogue.vocabulary.Addresses;
import dev.winnow.catalogue.vocabulary.Moments;
import dev.winnow.catalogue.vocabulary.Period;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.catalogue.vocabulary.Theme;
import dev.winnow.catalogue.vocabulary.Themes;
import dev.winnow.portals.json.Words;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** The small steps from what portals say to the catalogue's values. */
public final class Said {

  private static final Pattern TEMPLATE = Pattern.compile("\\{\\{[^{}]*}}");
  private static final Pattern DIGITS = Pattern.compile("\\d{1,18}");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

  private Said() {}

  /** One line of plain text: entities decoded, blanks trimmed and joined. */
  public static String line(String said) {
    return BLANKS.matcher(Words.clean(said)).replaceAll(" ");
  }

  /** A title or name; none when it is blank or a placeholder that nobody filled in. */
  public static Texts title(String language, String said) {
    return isTemplate(said) ? Texts.none() : Texts.of(language, line(said));
  }

  /** A description, markup kept as stated; none when it is a placeholder nobody filled in. */
  public static Texts prose(String language, String said) {
    return isTemplate(said) ? Texts.none() : Texts.of(language, Words.prose(said));
  }

  /** Whether text is nothing but a placeholder that nobody filled in, such as "{{title}}". */
  public static boolean isTemplate(String said) {
    String text = said.strip();
    return TEMPLATE.matcher(text).find() && TEMPLATE.matcher(text).replaceAll("").isBlank();
  }

  /** Notes a placeholder that nobody filled in. */
  public static Optional<Finding> template(String field, String said) {
    return isTemplate(said)
        ? Optional.of(new Finding("unexpanded-template", field, "stated as '" + said.strip() + "'"))
        : Optional.empty();
  }

  /** Keywords in order of statement, repeated and blank ones left out. */
  public static List<Text> keywords(String language, Collection<String> said) {
    Map<String, Text> keywords = new LinkedHashMap<>();
    for (String word : said) {
      String line = line(word);
      if (!line.isEmpty() && !isTemplate(line)) {
        keywords.putIfAbsent(line, new Text(language, line));
      }
    }
    return List.copyOf(keywords.values());
  }

  /** Themes in order of statement, repeated and blank ones left out. */
  public static List<Stated<Theme>> themes(Collection<String> said) {
    return distinct(said).stream().map(Themes::resolve).toList();
  }

  /** Those among free words that are themes; what is none is a keyword and no more. */
  public static List<Stated<Theme>> knownThemes(Collection<String> said) {
    return themes(said).stream().filter(Stated::isUnderstood).toList();
  }

  /** Those that are not blank, each once. */
  public static List<String> distinct(Collection<String> said) {
    LinkedHashSet<String> distinct = new LinkedHashSet<>();
    for (String text : said) {
      if (!text.isBlank()) {
        distinct.add(text.strip());
      }
    }
    return List.copyOf(distinct);
  }

  /** The first that is not blank; empty when all are. */
  public static String first(String... said) {
    for (String text : said) {
      if (!text.isBlank()) {
        return text.strip();
      }
    }
    return "";
  }

  /** An absolute web address. */
  public static Stated<URI> address(String said) {
    return said.isBlank() ? Stated.nothing() : Addresses.resolve(said, Optional.empty());
  }

  /** A web address that may be relative to another one. */
  public static Stated<URI> address(String said, URI base) {
    return said.isBlank() ? Stated.nothing() : Addresses.resolve(said, Optional.of(base));
  }

  /**
   * Access rights, of which lists of codes make addresses that end in a name.
   *
   * @param said the statement, which is kept as it is
   */
  public static Stated<AccessRights> access(String said) {
    Stated<AccessRights> whole = AccessRightsList.resolve(said);
    if (whole.isUnderstood() || said.isBlank()) {
      return whole;
    }
    Stated<AccessRights> name = AccessRightsList.resolve(said.replaceFirst(".*[/#]", ""));
    return new Stated<>(whole.raw(), name.value(), name.rule());
  }

  /** A mail address. */
  public static Stated<String> email(String said) {
    return said.isBlank() ? Stated.nothing() : Addresses.email(said);
  }

  /** A size in bytes, when it is nothing but digits. */
  public static OptionalLong byteSize(String said) {
    String text = said.strip().replaceFirst("\\.0+$", "");
    return DIGITS.matcher(text).matches()
        ? OptionalLong.of(Long.parseLong(text))
        : OptionalLong.empty();
  }

  /** A period of which one end may be blank; none when both are. */
  public static List<Period> period(String start, String end) {
    if (start.isBlank() && end.isBlank()) {
      return List.of();
    }
    return List.of(new Period(moment(start), moment(end)));
  }

  private static Stated<dev.winnow.catalogue.vocabulary.Moment> moment(String said) {
    return said.isBlank() ? Stated.nothing() : Moments.resolve(said);
  }

  /** A period as one text, such as "2015/2020"; none when it is blank. */
  public static List<Period> period(String said) {
    return said.isBlank() ? List.of() : List.of(Moments.period(said));
  }

  /** An extent, when its numbers are degrees on this earth. */
  public static Optional<Place.Box> box(double west, double south, double east, double north) {
    boolean earthly =
        south <= north
            && south >= -90
            && north <= 90
            && Math.abs(west) <= 180
            && Math.abs(east) <= 180;
    return earthly ? Optional.of(new Place.Box(west, south, east, north)) : Optional.empty();
  }

  /** An extent from four texts; none when one is no number. */
  public static Optional<Place.Box> box(List<String> westSouthEastNorth) {
    if (westSouthEastNorth.size() != 4) {
      return Optional.empty();
    }
    List<Double> degrees = new ArrayList<>();
    for (String text : westSouthEastNorth) {
      try {
        degrees.add(Double.parseDouble(text.strip()));
      } catch (NumberFormatException e) {
        return Optional.empty();
      }
    }
    return box(degrees.get(0), degrees.get(1), degrees.get(2), degrees.get(3));
  }

  /** Places by name, each once. */
  public static List<Place> places(Collection<String> names) {
    return distinct(names).stream().map(Said::line).map(Place::named).toList();
  }
}
