package dev.winnow.catalogue.kind;

import java.util.Locale;

/** The seven kinds of data that organisations share; a dataset may be of several. */
public enum DataKind {
  /** Where things are that stay: borders, roads, buildings, ground. */
  MAPS,
  /** Figures about society: population, economy, elections, public services. */
  SOCIETY,
  /** Where things are that move: vehicles, ships, trips. */
  POSITION,
  /** Pictures, from the ground, the air or space. */
  IMAGES,
  /** What instruments measure: air, water, traffic, energy. */
  SENSORS,
  /** About single people: health, behaviour, answers; may be personal data. */
  HUMAN,
  /** About companies and trade: registers, purchases, prices, products. */
  BUSINESS;

  /** As it is written in addresses, the API and the table of signs. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of this code. */
  static DataKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
