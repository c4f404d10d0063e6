package dev.winnow.index;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Questions, from short words. */
final class Ask {

  private Ask() {}

  static List<String> ids(SearchIndex index, String text) {
    return ids(index.search(SearchQuery.of(text)));
  }

  static List<String> ids(SearchResult result) {
    return result.hits().stream().map(hit -> hit.id().key()).toList();
  }

  static SearchQuery filtered(String text, Map<Facet, Set<String>> filters) {
    return new SearchQuery(
        text,
        filters,
        Optional.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        SearchQuery.Sort.RELEVANCE,
        1,
        100,
        List.of());
  }

  static SearchQuery sorted(String text, SearchQuery.Sort sort, int page, int size) {
    return new SearchQuery(
        text,
        Map.of(),
        Optional.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        sort,
        page,
        size,
        List.of());
  }

  static SearchQuery dated(Optional<Instant> since, OptionalInt from, OptionalInt to) {
    return new SearchQuery(
        "", Map.of(), since, from, to, SearchQuery.Sort.TITLE, 1, 100, List.of());
  }
}
