package dev.winnow.catalogue;

import dev.winnow.catalogue.Organisation.Sector;
import dev.winnow.catalogue.Portal.Removals;
import dev.winnow.catalogue.Portal.Robots;
import java.net.URI;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Puts a portal together; what is not said is as it is when a portal's file does not say it. */
public final class PortalBuilder {

  private final String id;
  private String name;
  private String type;
  private URI url;
  private Optional<String> schedule = Optional.empty();
  private String country = "";
  private Optional<Sector> sector = Optional.empty();
  private String language = "";
  private ZoneId timeZone = ZoneId.of("UTC");
  private OptionalDouble requestsPerSecond = OptionalDouble.empty();
  private Robots robots = Robots.PAGES;
  private Removals removals = Removals.DEFAULT;
  private HarvestRules rules = HarvestRules.DEFAULT;
  private Map<String, String> settings = Map.of();

  /** A portal that is called like its id. */
  public PortalBuilder(String id, String type, URI url) {
    this.id = id;
    this.name = id;
    this.type = type;
    this.url = url;
  }

  PortalBuilder(Portal portal) {
    this(portal.id(), portal.type(), portal.url());
    name = portal.name();
    schedule = portal.schedule();
    country = portal.country();
    sector = portal.sector();
    language = portal.language();
    timeZone = portal.timeZone();
    requestsPerSecond = portal.requestsPerSecond();
    robots = portal.robots();
    removals = portal.removals();
    rules = portal.rules();
    settings = portal.settings();
  }

  /** What people call it. */
  public PortalBuilder name(String newName) {
    name = newName;
    return this;
  }

  /** The kind of portal and where it starts. */
  public PortalBuilder at(String newType, URI newUrl) {
    type = newType;
    url = newUrl;
    return this;
  }

  /** A Quartz cron expression and the zone it is meant in. */
  public PortalBuilder schedule(Optional<String> cron, ZoneId zone) {
    schedule = cron;
    timeZone = zone;
    return this;
  }

  /** ISO 3166 code in capitals. */
  public PortalBuilder country(String newCountry) {
    country = newCountry;
    return this;
  }

  /** The sector of those who publish on it. */
  public PortalBuilder sector(Optional<Sector> newSector) {
    sector = newSector;
    return this;
  }

  /** ISO 639-1 code of texts without a declared language. */
  public PortalBuilder language(String newLanguage) {
    language = newLanguage;
    return this;
  }

  /** How often a host may be asked, and what robots.txt may forbid. */
  public PortalBuilder manners(OptionalDouble newRequestsPerSecond, Robots newRobots) {
    requestsPerSecond = newRequestsPerSecond;
    robots = newRobots;
    return this;
  }

  /** When datasets that vanish may be removed. */
  public PortalBuilder removals(Removals newRemovals) {
    removals = newRemovals;
    return this;
  }

  /** How often and how carefully it is harvested. */
  public PortalBuilder rules(HarvestRules newRules) {
    rules = newRules;
    return this;
  }

  /** What only this type of portal knows. */
  public PortalBuilder settings(Map<String, String> newSettings) {
    settings = newSettings;
    return this;
  }

  /** The portal. */
  public Portal build() {
    return new Portal(
        id,
        name,
        type,
        url,
        schedule,
        country,
        sector,
        language,
        timeZone,
        requestsPerSecond,
        robots,
        removals,
        rules,
        settings);
  }
}
