package dev.winnow.portals.mapping;

import dev.winnow.portals.mapping.Mapping.Detail;
import dev.winnow.portals.mapping.Mapping.Files;
import dev.winnow.portals.mapping.Mapping.Only;
import dev.winnow.portals.mapping.Mapping.Origin;
import dev.winnow.portals.mapping.Mapping.Source;
import dev.winnow.portals.mapping.item.Format;
import dev.winnow.portals.mapping.item.Path;
import dev.winnow.settings.Problems;
import dev.winnow.settings.Settings;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a mapping from a portal's file; every fault is told with file and line. */
public final class MappingFile {

  private static final Map<String, Format> FORMATS =
      Stream.of(Format.values()).collect(Collectors.toMap(Format::code, Function.identity()));

  private final Settings settings;

  private MappingFile(Settings settings) {
    this.settings = settings;
  }

  /** Reports every fault of a mapping, below the key {@code mapping} of a portal's file. */
  public static void check(Settings mapping) {
    new MappingFile(mapping).read();
  }

  /** The mapping of a text that was checked before. */
  static Mapping parse(String name, String yaml) {
    Problems problems = new Problems();
    Settings settings = dev.winnow.settings.SettingsFile.parse(name, yaml, Map.of(), problems);
    settings.child(AboutFile.ABOUT);
    Mapping mapping = new MappingFile(settings).read();
    problems.throwIfAny();
    return mapping;
  }

  private Mapping read() {
    Format format = settings.choice("format", FORMATS).orElse(Format.JSON);
    Settings pages = settings.child("pages");
    Paging paging = PagingFile.read(pages, format);
    Optional<Detail> detail = detail(settings.child("detail"), format, paging);
    Format below = paging.by() == Paging.By.SITEMAP ? Format.JSON : format;
    Format record = detail.map(Detail::format).orElse(below);
    Optional<Rule> id = RuleFile.read(settings, "id", below, below);
    if (id.isEmpty() && detail.isEmpty()) {
      settings.required("id");
    }
    Settings fields = settings.child("fields");
    Mapping mapping =
        new Mapping(
            source(format),
            paging,
            path("items", below),
            only(settings.child("only"), below),
            detail,
            id,
            rules(fields, FieldNames.DATASET, record, below),
            files(record, below));
    if (!mapping.fields().containsKey("title")) {
      settings.problem("fields", "a dataset needs a title; say where it is: 'title: …'");
    }
    fields.done();
    settings.done();
    return mapping;
  }

  private Source source(Format format) {
    Map<String, String> parameters = new LinkedHashMap<>();
    Settings said = settings.child("parameters");
    said.keys().forEach(key -> said.text(key).ifPresent(value -> parameters.put(key, value)));
    return new Source(
        format,
        settings.value("address", "a template", Template::parse),
        settings.texts("below"),
        parameters,
        settings.value("body", "a template", Template::parse),
        settings.value("separator", "one character", MappingFile::character).orElse(','),
        settings.value("charset", "a charset such as ISO-8859-1", Charset::forName),
        settings
            .value("files", "a regular expression", Pattern::compile)
            .orElse(Pattern.compile(".*")));
  }

  private static char character(String text) {
    String one = text.equals("tab") ? "\t" : text;
    if (one.length() != 1) {
      throw new IllegalArgumentException("such as ';' or 'tab'");
    }
    return one.charAt(0);
  }

  private Optional<Only> only(Settings said, Format format) {
    if (said.keys().isEmpty()) {
      return Optional.empty();
    }
    Optional<Rule> at = RuleFile.read(said, "at", format, format);
    if (at.isEmpty()) {
      said.required("at");
    }
    List<String> words = said.texts("is");
    if (words.isEmpty()) {
      said.required("is");
    }
    said.done();
    return at.map(rule -> new Only(rule, words));
  }

  private Optional<Detail> detail(Settings said, Format listing, Paging paging) {
    boolean sitemap = paging.by() == Paging.By.SITEMAP;
    if (said.keys().isEmpty() && !sitemap) {
      return Optional.empty();
    }
    Format format =
        said.choice("format", FORMATS).filter(one -> !one.isStreamed()).orElse(Format.HTML);
    Format below = sitemap ? Format.JSON : listing;
    Optional<Rule> address =
        sitemap
            ? Optional.of(RuleFile.at(Format.JSON.path("/loc")))
            : RuleFile.read(said, "address", below, below);
    if (address.isEmpty()) {
      said.required("address");
    }
    String whole = format == Format.HTML ? "body" : ".";
    Path item =
        said.value("item", pathOf(format), format::path).orElseGet(() -> format.path(whole));
    List<String> hosts = said.texts("hosts");
    said.done();
    return address.map(
        rule -> new Detail(rule, rule.template().isEmpty(), format, item, List.copyOf(hosts)));
  }

  private Map<String, Rule> rules(
      Settings said, List<String> names, Format record, Format listing) {
    Map<String, Rule> rules = new LinkedHashMap<>();
    for (String name : names) {
      RuleFile.read(said, name, record, listing).ifPresent(rule -> rules.put(name, rule));
    }
    return rules;
  }

  private List<Files> files(Format record, Format listing) {
    List<Files> all = new ArrayList<>();
    for (Settings said : settings.children("distributions")) {
      Origin from = RuleFile.origin(said);
      Format format = from == Origin.LISTING ? listing : record;
      Optional<Path> items = said.value("items", pathOf(format), format::path);
      Map<String, Rule> rules = rules(said, FieldNames.DISTRIBUTION, format, format);
      boolean reachable =
          Stream.of("accessUrl", "downloadUrl", "service").anyMatch(rules::containsKey);
      if (!reachable) {
        settings.problem("distributions", "each needs accessUrl, downloadUrl or service");
      }
      said.done();
      all.add(new Files(from, items, rules));
    }
    return all;
  }

  private Optional<Path> path(String key, Format format) {
    if (format.isStreamed()) {
      if (settings.keys().contains(key)) {
        settings.problem(key, "the items of " + format.code() + " are its rows; leave this out");
      }
      settings.text(key);
      return Optional.empty();
    }
    return settings.value(key, pathOf(format), format::path);
  }

  static String pathOf(Format format) {
    return "a path into " + format.code();
  }
}
