package dev.winnow.index;

import dev.winnow.index.document.Fields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.FixedBitSet;

/**
 * Walks over everything that matches a query once: remembers which documents they are, for
 * counting, and the best of those that pass the filters.
 */
final class Finder implements Collector {

  private final Snapshot snapshot;
  private final Filters filters;
  private final TopFieldCollector best;
  private final List<FixedBitSet> documents = new ArrayList<>();

  private Finder(Snapshot snapshot, Filters filters, Wanted wanted) {
    this.snapshot = snapshot;
    this.filters = filters;
    this.best =
        new TopFieldCollectorManager(sort(wanted), wanted.most(), Integer.MAX_VALUE).newCollector();
    for (LeafReaderContext segment : snapshot.reader().leaves()) {
      documents.add(new FixedBitSet(segment.reader().maxDoc()));
    }
  }

  /** Everything that matches the query, the best {@code most} of it in order. */
  static Finder find(Snapshot snapshot, Query query, Filters filters, Wanted wanted)
      throws IOException {
    Finder finder = new Finder(snapshot, filters, wanted);
    return snapshot.searcher().search(query, new One(finder));
  }

  /**
   * What is wanted of everything that matches.
   *
   * @param order in which order
   * @param hasText whether there are words to be relevant to
   * @param most how many from the start
   */
  record Wanted(SearchQuery.Sort order, boolean hasText, int most) {}

  /** The best ones, with scores where the order is by score. */
  TopFieldDocs best() {
    return best.topDocs();
  }

  /** By segment, every document that matches the query, whatever the filters. */
  List<FixedBitSet> documents() {
    return documents;
  }

  @Override
  public ScoreMode scoreMode() {
    return best.scoreMode().needsScores() ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
    LeafCollector bestHere = best.getLeafCollector(segment);
    FixedBitSet matching = documents.get(segment.ord);
    float[] blends = snapshot.columns(segment).blends();
    Place here = new Place();
    return new LeafCollector() {
      @Override
      public void setScorer(Scorable scorer) throws IOException {
        bestHere.setScorer(new Blended(scorer, here, blends));
      }

      @Override
      public void collect(int document) throws IOException {
        matching.set(document);
        here.document = document;
        if (filters.isEmpty() || filters.passes(segment, document)) {
          bestHere.collect(document);
        }
      }
    };
  }

  private static Sort sort(Wanted wanted) {
    SortField byId = new SortField(Fields.ID_ORDER, SortField.Type.STRING);
    SortField first =
        switch (wanted.order()) {
          case RELEVANCE -> wanted.hasText() ? SortField.FIELD_SCORE : best(Fields.OVERALL);
          case MODIFIED -> new SortField(Fields.MODIFIED_ORDER, SortField.Type.LONG, true);
          case QUALITY -> best(Fields.QUALITY);
          case LICENCE -> best(Fields.LICENCE);
          case FRESHNESS -> best(Fields.FRESHNESS);
          case TITLE -> new SortField(Fields.TITLE_ORDER, SortField.Type.STRING);
        };
    return new Sort(first, byId);
  }

  private static SortField best(String field) {
    return new SortField(field, SortField.Type.DOUBLE, true);
  }

  /** The document that is being looked at. */
  private static final class Place {
    private int document = -1;
  }

  /** The score of the words, moved a little by how good the dataset is; worked out once. */
  private static final class Blended extends Scorable {

    private final Scorable words;
    private final Place here;
    private final float[] blends;
    private int last = -1;
    private float score;

    Blended(Scorable words, Place here, float[] blends) {
      this.words = words;
      this.here = here;
      this.blends = blends;
    }

    @Override
    public float score() throws IOException {
      if (here.document != last) {
        last = here.document;
        score = words.score() * blends[last];
      }
      return score;
    }
  }

  /** One collector, because one thread searches. */
  private record One(Finder finder) implements CollectorManager<Finder, Finder> {

    @Override
    public Finder newCollector() {
      return finder;
    }

    @Override
    public Finder reduce(Collection<Finder> collectors) {
      return finder;
    }
  }
}
