package dev.winnow.portals.mapping;

import dev.winnow.catalogue.Text;
import dev.winnow.portals.mapping.Mapping.Origin;
import dev.winnow.portals.mapping.item.Item;
import dev.winnow.portals.mapping.item.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How one field comes about: taken from the first place that says something, or made up; then
 * split, looked up in a table, and read as a date.
 *
 * @param from which of the two documents is looked into
 * @param at places, the first of which that says something counts; each with its language, which is
 *     empty where nothing is known. Places of several languages all count
 * @param template fills what the places of its holes say into a text
 * @param holes the places of the template's holes
 * @param constant what the field always says; empty for nothing
 * @param values what the portal says, and what that means
 * @param split between the parts of a list that is written as one text; empty for none
 * @param date the pattern of dates that are not written as ISO 8601
 */
record Rule(
    Origin from,
    List<Place> at,
    Optional<Template> template,
    Map<String, Path> holes,
    String constant,
    Map<String, String> values,
    String split,
    Optional<DateTimeFormatter> date) {

  Rule {
    at = List.copyOf(at);
    holes = Map.copyOf(holes);
    values = Map.copyOf(values);
  }

  /** A place in the item. */
  record Place(String language, Path path) {}

  /** What the field says. */
  List<Text> texts(Looked looked) {
    List<Text> said = said(looked);
    List<Text> parts = new ArrayList<>();
    for (Text text : said) {
      for (String part : parts(text.value())) {
        parts.add(new Text(text.language(), understood(part.strip())));
      }
    }
    return parts.stream().filter(text -> !text.value().isBlank()).toList();
  }

  /** The first thing the field says. */
  String text(Looked looked) {
    return texts(looked).stream().findFirst().map(Text::value).orElse("");
  }

  private List<Text> said(Looked looked) {
    if (!constant.isEmpty()) {
      return List.of(Text.of(constant));
    }
    Item item = looked.item(from);
    if (template.isPresent()) {
      return template.get().fill(name -> hole(looked, item, name)).map(Text::of).stream().toList();
    }
    boolean languages = at.stream().anyMatch(place -> !place.language().isEmpty());
    List<Text> all = new ArrayList<>();
    for (Place place : at) {
      List<Text> texts = texts(place, item);
      all.addAll(texts);
      if (!texts.isEmpty() && !languages) {
        return texts;
      }
    }
    return all;
  }

  private Optional<String> hole(Looked looked, Item item, String name) {
    Path path = holes.get(name);
    return path == null ? looked.word(name) : path.text(item).map(this::understood);
  }

  private static List<Text> texts(Place place, Item item) {
    return place.path().in(item).stream()
        .flatMap(found -> found.texts().stream())
        .filter(text -> !text.value().isBlank())
        .map(text -> place.language().isEmpty() ? text : new Text(place.language(), text.value()))
        .toList();
  }

  private List<String> parts(String text) {
    return split.isEmpty() ? List.of(text) : Arrays.asList(text.split(Pattern.quote(split)));
  }

  private String understood(String said) {
    String meant = values.getOrDefault(said, said);
    return date.map(pattern -> isoDate(meant, pattern)).orElse(meant);
  }

  /** As ISO 8601; what does not follow the pattern stays as it was stated. */
  private static String isoDate(String said, DateTimeFormatter pattern) {
    try {
      TemporalAccessor moment =
          pattern.parseBest(
              said, OffsetDateTime::from, LocalDateTime::from, LocalDate::from, YearMonth::from);
      return moment.toString();
    } catch (DateTimeException e) {
      return said;
    }
  }

  /** A formatter of dates in a language, such as "d MMMM yyyy" in Swedish. */
  static DateTimeFormatter formatter(String pattern, String language) {
    return DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(language));
  }
}
