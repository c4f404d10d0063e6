package dev.winnow.catalogue.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A licence with a known text, from {@code catalogue.vocabulary}.
 *
 * @param id SPDX's id with its capitals, else the EU code; a family without version has an id of
 *     its own such as "CC-BY", and so has a national licence that neither lists, such as "CH-BY"
 * @param name the name people know it by
 * @param euCode its code in the EU licence list, if it is there
 * @param address where its text is
 * @param family the licence without version and port, such as "CC-BY" or "OGL-UK"
 * @param version such as "4.0"; empty when unknown or when there are no versions
 * @param openness whether it meets the Open Definition
 * @param conditions what it asks of those who use the data
 */
public record Licence(
    @JsonValue String id,
    String name,
    Optional<String> euCode,
    Optional<URI> address,
    String family,
    String version,
    Openness openness,
    Set<Condition> conditions) {

  public Licence {
    conditions = Set.copyOf(conditions);
  }

  /** Whether a licence meets the Open Definition; unknown is never the same as closed. */
  public enum Openness {
    OPEN,
    OPEN_UNREVIEWED,
    RESTRICTED,
    CLOSED,
    UNKNOWN;

    /** Whether anybody may use the data for anything, perhaps on conditions that all can meet. */
    public boolean isOpen() {
      return this == OPEN || this == OPEN_UNREVIEWED;
    }

    /** As it is written in addresses and the API, such as "open-unreviewed". */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** What a licence asks of those who use the data. */
  public enum Condition {
    ATTRIBUTION,
    SHARE_ALIKE,
    NON_COMMERCIAL,
    NO_DERIVATIVES
  }

  /** Reads a licence from its JSON, which is its id. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Licence fromJson(String id) {
    return Licences.get(id);
  }

  /** Whether the exact text is known, not only a family of several texts. */
  public boolean isExact() {
    return !Licences.isFamily(this);
  }
}
