package dev.winnow.catalogue.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Set;

/**
 * A file format or kind of service, from {@code catalogue.vocabulary}.
 *
 * @param id the EU file-type code in capitals, such as "CSV"; "API" for a service of no known kind;
 *     a code of our own, such as "PARQUET", where the EU has none
 * @param name the name people know it by
 * @param mediaTypes its media types, lower case
 * @param extensions its file endings, lower case, without the dot
 * @param machineReadable whether a program can read the data without help
 * @param nonProprietary whether it can be read without one vendor's software
 * @param service whether it is a service to call instead of a file
 */
public record FileFormat(
    @JsonValue String id,
    String name,
    Set<String> mediaTypes,
    Set<String> extensions,
    boolean machineReadable,
    boolean nonProprietary,
    boolean service) {

  public FileFormat {
    mediaTypes = Set.copyOf(mediaTypes);
    extensions = Set.copyOf(extensions);
  }

  /** Reads a format from its JSON, which is its id. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static FileFormat fromJson(String id) {
    return FileFormats.get(id);
  }

  /** As it is written in addresses and the API, such as "csv". */
  public String code() {
    return id.toLowerCase(Locale.ROOT);
  }
}
