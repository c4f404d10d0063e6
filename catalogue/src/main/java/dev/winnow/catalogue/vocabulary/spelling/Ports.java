package dev.winnow.catalogue.vocabulary.spelling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The national editions of Creative Commons licences. Version 4.0 has none; of others only those
 * that were published exist, so that "4.0 United States" names nothing.
 */
public final class Ports {

  private static final Map<String, String> NAMES =
      Map.of("UK", "England and Wales", "SCOTLAND", "Scotland", "HK", "Hong Kong");

  private final Map<String, List<String>> byVersion = new LinkedHashMap<>();

  /**
   * Reads them from a table.
   *
   * @param rows with the columns version and ports
   */
  public Ports(List<Table.Row> rows) {
    rows.forEach(row -> byVersion.put(row.text("version"), row.words("ports")));
  }

  /** The codes of the places for which a version was adapted, such as "EE". */
  public List<String> of(String version) {
    return byVersion.getOrDefault(version, List.of());
  }

  /** What a place is called in the name of a licence. */
  public static String name(String port) {
    String country = Locale.of("", port).getDisplayCountry(Locale.ENGLISH);
    return NAMES.getOrDefault(port, country);
  }
}
