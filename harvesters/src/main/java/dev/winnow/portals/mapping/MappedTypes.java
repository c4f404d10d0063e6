package dev.winnow.portals.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The kinds of portals that Winnow knows by a mapping. A new one is one more line here. */
public final class MappedTypes {

  private static final List<String> ALL =
      List.of(
          "dataverse",
          "invenio",
          "datacite",
          "magda",
          "ogc-records",
          "geonetwork",
          "erddap",
          "piveau",
          "frictionless",
          "sdmx",
          "nasa-cmr",
          "jkan");

  private MappedTypes() {}

  /** Their harvesters. */
  public static List<MappingHarvester> all() {
    return ALL.stream().map(MappingHarvester::known).toList();
  }

  static String yaml(String type) {
    try (InputStream in = MappedTypes.class.getResourceAsStream("types/" + type + ".yaml")) {
      if (in == null) {
        throw new IllegalStateException("there is no mapping of the type " + type);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the mapping of the type " + type + " cannot be read", e);
    }
  }
}
