package dev.winnow.index;

import dev.winnow.index.SearchResult.Count;
import dev.winnow.index.document.Fields;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/**
 * Which documents match, and how many have each value. Every facet is counted as if its own filter
 * were not set, so that its other values can be added.
 *
 * @param records how many match with every filter
 * @param clusters how many different datasets these are when copies count once
 * @param facets the counts of records
 */
record Matches(long records, long clusters, Map<Facet, List<Count>> facets) {

  Matches {
    facets = Map.copyOf(facets);
  }

  /** Every document of the index. */
  static Matches all(Snapshot snapshot) {
    List<FixedBitSet> documents = new ArrayList<>();
    for (LeafReaderContext segment : snapshot.reader().leaves()) {
      documents.add(live(segment));
    }
    return count(snapshot, documents, new Filters(snapshot, Map.of()));
  }

  /** Counts documents that match the text, by segment, under these filters. */
  static Matches count(Snapshot snapshot, List<FixedBitSet> documents, Filters filters) {
    Map<Facet, long[]> counts = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      counts.put(facet, new long[snapshot.order(facet).values().size()]);
    }
    long records = 0;
    List<FixedBitSet> passed = new ArrayList<>();
    for (LeafReaderContext segment : snapshot.reader().leaves()) {
      FixedBitSet matching = documents.get(segment.ord);
      FixedBitSet passing = filters.pass(segment, matching, null);
      records += passing.cardinality();
      passed.add(passing);
      for (Facet facet : Facet.values()) {
        FixedBitSet counted = filters.has(facet) ? filters.pass(segment, matching, facet) : passing;
        snapshot
            .columns(segment)
            .facets()
            .get(Fields.facet(facet.code()))
            .count(counted, snapshot.order(facet).places().get(segment.ord), counts.get(facet));
      }
    }
    Map<Facet, List<Count>> facets = new EnumMap<>(Facet.class);
    counts.forEach(
        (facet, found) ->
            facets.put(facet, snapshot.order(facet).counts(found, filters.of(facet))));
    return new Matches(records, records - snapshot.clusters().copies(passed), facets);
  }

  private static FixedBitSet live(LeafReaderContext segment) {
    int size = segment.reader().maxDoc();
    FixedBitSet documents = new FixedBitSet(size);
    Bits live = segment.reader().getLiveDocs();
    if (live == null) {
      documents.set(0, size);
    } else {
      for (int i = 0; i < size; i++) {
        if (live.get(i)) {
          documents.set(i);
        }
      }
    }
    return documents;
  }
}
