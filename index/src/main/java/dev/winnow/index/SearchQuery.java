package dev.winnow.index;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A question to the index.
 *
 * @param text what a person typed, anything at all; empty asks for everything
 * @param filters the wanted values per facet; OR within one, AND between them
 * @param since only datasets whose data is dated at or after this moment
 * @param fromYear only datasets about years from this one on
 * @param toYear only datasets about years up to this one
 * @param sort the order; without text, relevance means the overall score
 * @param page from 1
 * @param size hits per page, 1 to 100
 * @param languages what the reader prefers, the most preferred first
 */
public record SearchQuery(
    String text,
    Map<Facet, Set<String>> filters,
    Optional<Instant> since,
    OptionalInt fromYear,
    OptionalInt toYear,
    Sort sort,
    int page,
    int size,
    List<String> languages) {

  /** The orders of results; ties are broken by id. */
  public enum Sort {
    RELEVANCE,
    MODIFIED,
    QUALITY,
    LICENCE,
    FRESHNESS,
    TITLE;

    /** As it is written in addresses and the API. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The order of this code; empty for an unknown one. */
    public static Optional<Sort> find(String code) {
      return List.of(values()).stream().filter(sort -> sort.code().equals(code)).findFirst();
    }
  }

  /** What one result stands for. */
  public enum Grouping {
    /** A record of a portal. */
    RECORDS,
    /** A dataset with all its copies: the best of those that match. */
    COPIES;

    /** As it is written in addresses and the API. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The grouping of this code; empty for an unknown one. */
    public static Optional<Grouping> find(String code) {
      return List.of(values()).stream().filter(one -> one.code().equals(code)).findFirst();
    }
  }

  public SearchQuery {
    filters = Map.copyOf(filters);
    languages = List.copyOf(languages);
    if (page < 1 || size < 1 || size > 100) {
      throw new IllegalArgumentException(
          "a search has page >= 1 and size 1 to 100, was %d and %d".formatted(page, size));
    }
  }

  /** The first twenty hits of a text. */
  public static SearchQuery of(String text) {
    return new SearchQuery(
        text,
        Map.of(),
        Optional.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        Sort.RELEVANCE,
        1,
        20,
        List.of());
  }
}
