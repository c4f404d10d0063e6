package dev.winnow.catalogue;

import java.util.Optional;

/**
 * A place that data is about (dct:spatial).
 *
 * @param label its name
 * @param concept an address in a gazetteer such as GeoNames or the EU's lists, empty when unstated
 * @param box its extent, when one is stated or can be read off the geometry
 * @param geometry WKT, GML or GeoJSON as stated, empty when unstated
 */
public record Place(Texts label, String concept, Optional<Box> box, String geometry) {

  /** A place of which only the name is known. */
  public static Place named(String label) {
    return new Place(Texts.of(label), "", Optional.empty(), "");
  }

  /** An extent in degrees of WGS 84; west may exceed east where it crosses the date line. */
  public record Box(double west, double south, double east, double north) {

    public Box {
      if (!(south <= north && south >= -90 && north <= 90)) {
        throw new IllegalArgumentException(
            "a box has -90 <= south <= north <= 90, was " + south + " to " + north);
      }
      if (!(west >= -180 && west <= 180 && east >= -180 && east <= 180)) {
        throw new IllegalArgumentException(
            "a box has west and east within -180 to 180, was " + west + " to " + east);
      }
    }
  }
}
