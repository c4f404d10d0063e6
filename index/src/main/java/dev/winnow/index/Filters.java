package dev.winnow.index;

import dev.winnow.index.document.Fields;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** The facets' filters of one question; the documents of each are found once per segment. */
final class Filters {

  private final Snapshot snapshot;
  private final Map<Facet, Set<String>> wanted;
  private final Map<Integer, Map<Facet, FixedBitSet>> bySegment = new HashMap<>();

  Filters(Snapshot snapshot, Map<Facet, Set<String>> wanted) {
    this.snapshot = snapshot;
    this.wanted = wanted;
  }

  boolean isEmpty() {
    return wanted.isEmpty();
  }

  Set<String> of(Facet facet) {
    return wanted.getOrDefault(facet, Set.of());
  }

  boolean has(Facet facet) {
    return wanted.containsKey(facet);
  }

  /** Whether a document of a segment passes every filter. */
  boolean passes(LeafReaderContext segment, int document) {
    for (FixedBitSet documents : having(segment).values()) {
      if (!documents.get(document)) {
        return false;
      }
    }
    return true;
  }

  /** Those of the documents that pass every filter but that of one facet. */
  FixedBitSet pass(LeafReaderContext segment, FixedBitSet documents, @Nullable Facet but) {
    FixedBitSet passing = documents;
    for (Map.Entry<Facet, FixedBitSet> filter : having(segment).entrySet()) {
      if (filter.getKey() != but) {
        passing = passing == documents ? documents.clone() : passing;
        passing.and(filter.getValue());
      }
    }
    return passing;
  }

  private Map<Facet, FixedBitSet> having(LeafReaderContext segment) {
    return bySegment.computeIfAbsent(segment.ord, ord -> read(segment));
  }

  private Map<Facet, FixedBitSet> read(LeafReaderContext segment) {
    Map<Facet, FixedBitSet> having = new EnumMap<>(Facet.class);
    wanted.forEach(
        (facet, values) ->
            having.put(
                facet,
                snapshot
                    .columns(segment)
                    .facets()
                    .get(Fields.facet(facet.code()))
                    .having(values, segment.reader().maxDoc())));
    return having;
  }
}
