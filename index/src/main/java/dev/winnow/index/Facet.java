package dev.winnow.index;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What search results can be filtered by and counted over; several values of one are OR. */
public enum Facet {
  PORTAL,
  ORGANISATION,
  SECTOR,
  LEVEL,
  COUNTRY,
  LICENCE,
  OPENNESS,
  MAY,
  FORMAT,
  THEME,
  KIND,
  SPECTRUM,
  LANGUAGE,
  FRESHNESS,
  QUALITY,
  READY,
  FAILS;

  /** As it is written in addresses and the API, such as "organisation". */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The facet of this code; empty for an unknown one. */
  public static Optional<Facet> find(String code) {
    return List.of(values()).stream().filter(facet -> facet.code().equals(code)).findFirst();
  }
}
