package dev.winnow.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One organisation, however many portals it publishes on and however they spell it.
 *
 * @param id stands in its page's address, such as "se-vallby-kommun"; given at first sight
 * @param name its name as best known
 * @param country ISO 3166 code in capitals, empty when unknown
 * @param sector what kind of organisation it is
 * @param level of a public organisation, where that is known
 * @param parent the id of the organisation it belongs to, empty when unknown
 * @param aliases other names it is known to publish under
 * @param size how large it is, where the operator says so
 */
public record Organisation(
    String id,
    String name,
    String country,
    Optional<Sector> sector,
    Optional<Level> level,
    String parent,
    List<String> aliases,
    Optional<Size> size) {

  public Organisation {
    aliases = List.copyOf(aliases);
  }

  /** The four kinds of organisations that are compared with each other. */
  public enum Sector {
    PUBLIC,
    COMPANY,
    NON_PROFIT,
    RESEARCH;

    /** As it is written in configuration, addresses and the API, such as "non-profit". */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The sector of this code; empty for an unknown one. */
    public static Optional<Sector> find(String code) {
      return List.of(values()).stream().filter(sector -> sector.code().equals(code)).findFirst();
    }
  }

  /** The level of government of a public organisation. */
  public enum Level {
    STATE,
    REGION,
    MUNICIPALITY;

    /** As it is written in configuration, addresses and the API. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The level of this code; empty for an unknown one. */
    public static Optional<Level> find(String code) {
      return List.of(values()).stream().filter(level -> level.code().equals(code)).findFirst();
    }
  }

  /** How large an organisation is, by its staff, or a municipality by its inhabitants. */
  public enum Size {
    /** Fewer than 50 people, or 15,000 inhabitants. */
    SMALL,
    /** Fewer than 250 people, or 70,000 inhabitants. */
    MEDIUM,
    /** More. */
    LARGE;

    /** As it is written in configuration, addresses and the API. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The size of this code; empty for an unknown one. */
    public static Optional<Size> find(String code) {
      return List.of(values()).stream().filter(size -> size.code().equals(code)).findFirst();
    }
  }
}
