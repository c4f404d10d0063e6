package dev.winnow.index;

import java.util.List;
import java.util.Set;
import org.apache.lucene.search.Query;

/**
 * A typed text as a query, with the parts that its score adds up from.
 *
 * @param query what matches and how well, before quality and freshness
 * @param parts what adds up to its score
 * @param marked the terms to be marked in the texts of hits
 */
record Asked(Query query, List<Part> parts, Set<String> marked) {

  Asked {
    parts = List.copyOf(parts);
    marked = Set.copyOf(marked);
  }

  /**
   * A part of the score.
   *
   * @param term what was typed
   * @param field what it is about; empty when the query itself can tell
   * @param query gives the points
   */
  record Part(String term, String field, Query query) {}
}
