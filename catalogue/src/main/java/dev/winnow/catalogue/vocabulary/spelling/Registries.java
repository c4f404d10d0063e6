package dev.winnow.catalogue.vocabulary.spelling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The beginnings of addresses behind which lists of licences, or of access rights, stand. */
public final class Registries {

  private final Map<String, Boolean> prefixes = new LinkedHashMap<>();

  /**
   * An address below a list.
   *
   * @param licences whether it is a list of licences
   * @param rest what follows the list's own address
   */
  public record Entry(boolean licences, String rest) {}

  /**
   * Reads lists from a table.
   *
   * @param rows with the columns kind, which is "registry" for licences, and prefixes
   */
  public Registries(List<Table.Row> rows) {
    for (Table.Row row : rows) {
      boolean licences = row.text("kind").equals("registry");
      row.texts("prefixes").forEach(prefix -> prefixes.put(prefix, licences));
    }
  }

  /** The list that an address stands in. */
  public Optional<Entry> find(WebAddress address) {
    String key = address.concept();
    return prefixes.entrySet().stream()
        .filter(prefix -> key.startsWith(prefix.getKey()))
        .findFirst()
        .map(prefix -> new Entry(prefix.getValue(), key.substring(prefix.getKey().length())));
  }
}
