package dev.winnow.catalogue;

import dev.winnow.catalogue.Organisation.Sector;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A portal to harvest, as its configuration file describes it.
 *
 * @param id the name of its file without ".yaml"
 * @param name what people call it
 * @param type the kind of portal, such as "ckan"; "auto" lets Winnow find out
 * @param url where to start
 * @param schedule a Quartz cron expression; without one it is harvested by hand only
 * @param country ISO 3166 code in capitals, empty when unknown
 * @param sector of those who publish on it, when they are of one kind
 * @param language ISO 639-1 code of texts without a declared language, empty when unknown
 * @param timeZone of the schedule
 * @param requestsPerSecond per host; empty means 2, and no limit on loopback
 * @param robots what robots.txt may forbid
 * @param removals when datasets that vanish may be removed
 * @param settings what only this type of portal knows, such as a filter
 */
public record Portal(
    String id,
    String name,
    String type,
    URI url,
    Optional<String> schedule,
    String country,
    Optional<Sector> sector,
    String language,
    ZoneId timeZone,
    OptionalDouble requestsPerSecond,
    Robots robots,
    Removals removals,
    Map<String, String> settings) {

  public Portal {
    settings = Map.copyOf(settings);
  }

  /** What robots.txt may forbid: pages that are discovered, everything, or nothing. */
  public enum Robots {
    PAGES,
    ALL,
    IGNORE;

    /** As it is written in configuration. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * When datasets that vanish may be removed without a person.
   *
   * @param apart how long the two complete runs that miss a dataset must be apart
   * @param limit the largest share of datasets, from 0 to 1, that may be removed
   */
  public record Removals(Duration apart, double limit) {

    /** A day apart and at most a tenth. */
    public static final Removals DEFAULT = new Removals(Duration.ofDays(1), 0.10);

    public Removals {
      if (apart.isNegative()) {
        throw new IllegalArgumentException("removals.apart must not be negative, was " + apart);
      }
      if (!(limit >= 0 && limit <= 1)) {
        throw new IllegalArgumentException("removals.limit must be within [0, 1], was " + limit);
      }
    }
  }

  /** The same portal, harvested as another type at another address, with other settings. */
  public Portal as(String newType, URI newUrl, Map<String, String> newSettings) {
    return new Portal(
        id,
        name,
        newType,
        newUrl,
        schedule,
        country,
        sector,
        language,
        timeZone,
        requestsPerSecond,
        robots,
        removals,
        newSettings);
  }

  /** A portal of which only the id, type and address are known, everything else by default. */
  public static Portal of(String id, String type, URI url) {
    return new Portal(
        id,
        id,
        type,
        url,
        Optional.empty(),
        "",
        Optional.empty(),
        "",
        ZoneId.of("UTC"),
        OptionalDouble.empty(),
        Robots.PAGES,
        Removals.DEFAULT,
        Map.of());
  }
}
