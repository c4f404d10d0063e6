package dev.winnow.portals.mapping;

import dev.winnow.portals.mapping.Mapping.Origin;
import dev.winnow.portals.mapping.Rule.Place;
import dev.winnow.portals.mapping.item.Format;
import dev.winnow.portals.mapping.item.Path;
import dev.winnow.settings.Settings;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads how one field comes about: a path, a list of paths, or a few keys. */
final class RuleFile {

  private static final Map<String, Origin> ORIGINS =
      Map.of("item", Origin.ITEM, "listing", Origin.LISTING);

  private final Settings said;
  private final Format format;

  private RuleFile(Settings said, Format format) {
    this.said = said;
    this.format = format;
  }

  /** What says nothing but where something is. */
  static Rule at(Path path) {
    return plain(List.of(new Place("", path)));
  }

  /**
   * The rule of a field, if the file has one.
   *
   * @param record the format of records
   * @param listing the format of lists, which {@code from: listing} looks into
   */
  static Optional<Rule> read(Settings around, String field, Format record, Format listing) {
    if (!around.isMapping(field)) {
      List<Place> places = new ArrayList<>();
      for (String text : around.texts(field)) {
        path(around, field, text, record).ifPresent(path -> places.add(new Place("", path)));
      }
      return places.isEmpty() ? Optional.empty() : Optional.of(plain(places));
    }
    Settings said = around.child(field);
    Origin from = origin(said);
    Rule rule = new RuleFile(said, from == Origin.LISTING ? listing : record).rule(from);
    said.done();
    if (rule.at().isEmpty() && rule.template().isEmpty() && rule.constant().isEmpty()) {
      around.problem(field, "needs one of at, languages, template, constant");
    }
    return Optional.of(rule);
  }

  static Origin origin(Settings said) {
    return said.choice("from", ORIGINS).orElse(Origin.ITEM);
  }

  private static Rule plain(List<Place> places) {
    return new Rule(
        Origin.ITEM, places, Optional.empty(), Map.of(), "", Map.of(), "", Optional.empty());
  }

  private Rule rule(Origin from) {
    Optional<Template> template = said.value("template", "a template", Template::parse);
    Map<String, String> values = new LinkedHashMap<>();
    Settings table = said.child("values");
    table.keys().forEach(key -> table.text(key).ifPresent(value -> values.put(key, value)));
    return new Rule(
        from,
        places(),
        template,
        holes(template),
        said.text("constant").orElse(""),
        values,
        said.text("split").orElse(""),
        date());
  }

  private List<Place> places() {
    List<Place> places = new ArrayList<>();
    String language = said.text("language").orElse("");
    for (String text : said.texts("at")) {
      path(said, "at", text, format).ifPresent(path -> places.add(new Place(language, path)));
    }
    Settings languages = said.child("languages");
    for (String tag : languages.keys()) {
      for (String text : languages.texts(tag)) {
        path(languages, tag, text, format).ifPresent(path -> places.add(new Place(tag, path)));
      }
    }
    return places;
  }

  private Map<String, Path> holes(Optional<Template> template) {
    Map<String, Path> holes = new LinkedHashMap<>();
    for (String name : template.map(Template::holes).orElse(List.of())) {
      if (!Looked.WORDS.contains(name)) {
        path(said, "template", name, format).ifPresent(path -> holes.put(name, path));
      }
    }
    return holes;
  }

  private Optional<DateTimeFormatter> date() {
    String locale = said.text("dateLanguage").orElse("en");
    return said.value(
        "date", "a pattern such as d/M/yyyy", pattern -> Rule.formatter(pattern, locale));
  }

  private static Optional<Path> path(Settings at, String key, String text, Format format) {
    try {
      return Optional.of(format.path(text));
    } catch (IllegalArgumentException e) {
      at.problem(
          key, "'%s' is not %s (%s)".formatted(text, MappingFile.pathOf(format), e.getMessage()));
      return Optional.empty();
    }
  }
}
