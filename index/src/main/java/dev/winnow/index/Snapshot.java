package dev.winnow.index;

import dev.winnow.index.document.Fields;
import dev.winnow.index.rank.FieldLengths;
import dev.winnow.index.segment.ClusterOrder;
import dev.winnow.index.segment.Columns;
import dev.winnow.index.text.Tongue;
import dev.winnow.index.text.Tongues;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ReferenceManager;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The index at one moment, with everything that is kept in memory of it. Never changes. */
final class Snapshot {

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final List<Columns> columns;
  private final Map<Facet, FacetOrder> orders;
  private final ClusterOrder clusters;
  private final FieldLengths lengths;
  private final Set<Tongue> tongues;
  private final Set<String> commonWords;
  private volatile Optional<Matches> everything = Optional.empty();

  Snapshot(DirectoryReader reader, Columns.Cache cache) throws IOException {
    this(reader, cache, Set.of());
  }

  /** Words are also looked for as they would be in an index with texts in these languages. */
  Snapshot(DirectoryReader reader, Columns.Cache cache, Set<Tongue> others) throws IOException {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    this.columns = reader.leaves().stream().map(leaf -> cache.get(leaf.reader())).toList();
    this.orders =
        Arrays.stream(Facet.values())
            .collect(Collectors.toMap(facet -> facet, facet -> FacetOrder.of(columns, facet)));
    this.clusters = ClusterOrder.of(columns);
    this.lengths = lengths(columns);
    this.tongues = tongues(reader);
    this.tongues.addAll(others);
    this.commonWords =
        tongues.stream()
            .flatMap(tongue -> tongue.stopWords().stream())
            .collect(Collectors.toUnmodifiableSet());
  }

  static Columns.Cache cache() {
    return new Columns.Cache(
        Arrays.stream(Facet.values()).map(facet -> Fields.facet(facet.code())).toList(),
        Fields.texts(),
        Fields.BLEND,
        Fields.CLUSTER);
  }

  DirectoryReader reader() {
    return reader;
  }

  IndexSearcher searcher() {
    return searcher;
  }

  Columns columns(LeafReaderContext segment) {
    return columns.get(segment.ord);
  }

  FacetOrder order(Facet facet) {
    return orders.get(facet);
  }

  /** The clusters of copies. */
  ClusterOrder clusters() {
    return clusters;
  }

  FieldLengths lengths() {
    return lengths;
  }

  /** The languages of the index's texts; that of words without stems is always among them. */
  Set<Tongue> tongues() {
    return tongues;
  }

  /** The most common words of these languages. */
  Set<String> commonWords() {
    return commonWords;
  }

  /** Everything there is, counted; kept, because every visit starts with it. */
  Matches everything() throws IOException {
    if (everything.isEmpty()) {
      everything = Optional.of(Matches.all(this));
    }
    return everything.get();
  }

  private static FieldLengths lengths(List<Columns> columns) {
    Map<String, Double> average = new HashMap<>();
    for (String field : Fields.texts()) {
      long documents = 0;
      long words = 0;
      for (Columns segment : columns) {
        documents += segment.lengths().get(field).documents();
        words += segment.lengths().get(field).words();
      }
      if (documents > 0) {
        average.put(field, Math.max(1, (double) words / documents));
      }
    }
    return new FieldLengths(
        average, (segment, field) -> columns.get(segment.ord).lengths().get(field).norms());
  }

  private static Set<Tongue> tongues(DirectoryReader reader) throws IOException {
    Set<Tongue> tongues = new LinkedHashSet<>();
    tongues.add(Tongues.none());
    Terms terms = MultiTerms.getTerms(reader, Fields.LANGUAGE_OF_TEXT);
    if (terms != null) {
      TermsEnum at = terms.iterator();
      for (BytesRef code = at.next(); code != null; code = at.next()) {
        tongues.add(Tongues.get(code.utf8ToString()));
      }
    }
    return tongues;
  }

  /** Hands out the newest snapshot, and closes old ones when nobody uses them any more. */
  static final class Newest extends ReferenceManager<Snapshot> {

    private final Columns.Cache cache = Snapshot.cache();

    Newest(DirectoryReader reader) throws IOException {
      current = new Snapshot(reader, cache);
    }

    @Override
    protected void decRef(Snapshot snapshot) throws IOException {
      snapshot.reader().decRef();
    }

    @Override
    protected @Nullable Snapshot refreshIfNeeded(Snapshot old) throws IOException {
      DirectoryReader newer = DirectoryReader.openIfChanged(old.reader());
      return newer == null ? null : new Snapshot(newer, cache);
    }

    @Override
    protected boolean tryIncRef(Snapshot snapshot) {
      return snapshot.reader().tryIncRef();
    }

    @Override
    protected int getRefCount(Snapshot snapshot) {
      return snapshot.reader().getRefCount();
    }
  }
}
