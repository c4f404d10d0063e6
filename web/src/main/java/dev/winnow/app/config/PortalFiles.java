package dev.winnow.app.config;

import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.HarvestRules;
import dev.winnow.catalogue.Organisation.Sector;
import dev.winnow.catalogue.Portal;
import dev.winnow.catalogue.Portal.Removals;
import dev.winnow.catalogue.Portal.Robots;
import dev.winnow.portals.camel.CamelHarvester;
import dev.winnow.portals.mapping.MappingFile;
import dev.winnow.portals.mapping.MappingHarvester;
import dev.winnow.settings.Problems;
import dev.winnow.settings.Settings;
import dev.winnow.settings.SettingsFile;
import dev.winnow.settings.SettingsFolder;
import java.net.URI;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quartz.CronExpression;

/** Reads the portals, one file each; the file's name is the portal's id. */
public final class PortalFiles {

  private static final URI NOWHERE = URI.create("https://nowhere.invalid/");

  private PortalFiles() {}

  /** Every portal of a folder, in order of id. */
  static List<PortalEntry> all(
      Path folder, List<String> types, HarvestRules rules, Problems problems) {
    return SettingsFolder.files(folder).stream()
        .flatMap(file -> entry(file, types, rules, problems).stream())
        .toList();
  }

  /** The portal of one file; empty, with problems told, when it cannot be used. */
  static Optional<PortalEntry> entry(
      Path file, List<String> types, HarvestRules rules, Problems problems) {
    String id = SettingsFolder.id(file);
    if (!DatasetId.isSafe(id)) {
      problems.add(file.toString(), 0, "a portal's file name may hold A-Z a-z 0-9 . _ ~ - only");
      return Optional.empty();
    }
    Settings settings = SettingsFile.read(file, problems);
    boolean enabled = settings.choice("enabled", Map.of("true", true, "false", false)).orElse(true);
    return read(id, settings, types, rules).map(portal -> new PortalEntry(portal, enabled));
  }

  /** One portal from its settings, harvested by the usual rules where it says no others. */
  public static Optional<Portal> read(String id, Settings settings, List<String> types) {
    return read(id, settings, types, HarvestRules.DEFAULT);
  }

  /** One portal from its settings; empty, with problems told, when it has no usable address. */
  private static Optional<Portal> read(
      String id, Settings settings, List<String> types, HarvestRules rules) {
    Optional<URI> url = url(settings);
    Map<String, String> knownTypes =
        Stream.concat(Stream.of("auto"), types.stream())
            .collect(Collectors.toMap(Function.identity(), Function.identity()));
    // Without an address the rest is read all the same, so that every fault is told at once.
    Portal portal = portal(id, url.orElse(NOWHERE), settings, knownTypes, rules);
    settings.done();
    return url.map(address -> portal);
  }

  private static Portal portal(
      String id, URI url, Settings settings, Map<String, String> types, HarvestRules rules) {
    return new Portal(
        id,
        settings.text("name").orElse(id),
        settings.choice("type", types).orElse("auto"),
        url,
        settings.value("schedule", "a Quartz cron expression", PortalFiles::cron),
        settings.value("country", "a country's two letters", PortalFiles::country).orElse(""),
        settings.choice("sector", sectors()),
        settings.text("language").orElse(""),
        settings
            .value("timeZone", "a time zone such as Europe/Stockholm", ZoneId::of)
            .orElse(ZoneId.of("UTC")),
        requestsPerSecond(settings),
        settings.choice("robots", robots()).orElse(Robots.PAGES),
        removals(settings.child("removals")),
        Rules.read(settings, rules),
        ownSettings(settings));
  }

  private static Optional<URI> url(Settings settings) {
    String text = settings.required("url");
    if (text.isEmpty()) {
      return Optional.empty();
    }
    return settings.value("url", "an absolute http, https or file address", PortalFiles::address);
  }

  private static URI address(String text) {
    URI uri = URI.create(text.strip());
    String scheme = uri.getScheme() == null ? "" : uri.getScheme();
    boolean web = (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null;
    if (!web && !scheme.equals("file")) {
      throw new IllegalArgumentException("no scheme and host");
    }
    return uri;
  }

  private static String cron(String text) {
    try {
      new CronExpression(text);
      return text;
    } catch (ParseException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  private static String country(String text) {
    if (!text.matches("[A-Z]{2}")) {
      throw new IllegalArgumentException("two capitals, such as SE");
    }
    return text;
  }

  private static OptionalDouble requestsPerSecond(Settings settings) {
    return settings
        .value("requestsPerSecond", "a number above 0", PortalFiles::positive)
        .map(OptionalDouble::of)
        .orElse(OptionalDouble.empty());
  }

  private static double positive(String text) {
    double number = Double.parseDouble(text);
    if (!(number > 0)) {
      throw new IllegalArgumentException("not above 0");
    }
    return number;
  }

  private static Removals removals(Settings settings) {
    Duration apart =
        settings
            .value("apart", "a duration such as 12h or 1d", Durations::parse)
            .orElse(Removals.DEFAULT.apart());
    double limit =
        settings
            .value("limit", "a share such as 10% or 0.1", PortalFiles::share)
            .orElse(Removals.DEFAULT.limit());
    settings.done();
    return new Removals(apart, limit);
  }

  private static double share(String text) {
    String digits = text.replace("%", "").strip();
    double share = Double.parseDouble(digits) / (text.contains("%") ? 100 : 1);
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("outside 0 to 100 %");
    }
    return share;
  }

  /** What only the portal's type knows, its mapping among it. */
  private static Map<String, String> ownSettings(Settings portal) {
    Map<String, String> own = new LinkedHashMap<>();
    Settings settings = portal.child("settings");
    settings.keys().forEach(key -> settings.text(key).ifPresent(value -> own.put(key, value)));
    String type = portal.text("type").orElse("");
    if (type.equals(CamelHarvester.TYPE)) {
      Stream.of("endpoint", "reads")
          .filter(key -> !own.containsKey(key))
          .forEach(settings::required);
    }
    Optional<String> mapping = portal.yaml(MappingHarvester.MAPPING);
    if (mapping.isPresent()) {
      MappingFile.check(portal.child(MappingHarvester.MAPPING));
      own.put(MappingHarvester.MAPPING, mapping.get());
    } else if (List.of(type, own.getOrDefault("reads", "")).contains(MappingHarvester.MAPPING)) {
      portal.problem("type", "what is read by a mapping needs the key 'mapping' (docs/mapping.md)");
    }
    return own;
  }

  private static Map<String, Sector> sectors() {
    return Stream.of(Sector.values()).collect(Collectors.toMap(Sector::code, Function.identity()));
  }

  private static Map<String, Robots> robots() {
    return Stream.of(Robots.values()).collect(Collectors.toMap(Robots::code, Function.identity()));
  }
}
