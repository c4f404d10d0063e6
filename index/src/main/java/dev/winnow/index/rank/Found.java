package dev.winnow.index.rank;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.util.FixedBitSet;

/**
 * The documents of one segment that hold a word, in order, with their scores. Everything that
 * matches is counted anyway, so walking field by field and adding up is faster than walking all
 * fields side by side.
 */
final class Found {

  /** How soon more occurrences stop counting. */
  private static final float SATURATION = 1.2f;

  private static final ThreadLocal<float[]> SUMS = ThreadLocal.withInitial(() -> new float[0]);

  private final int[] documents;
  private final float[] scores;

  private Found(int[] documents, float[] scores) {
    this.documents = documents;
    this.scores = scores;
  }

  static Found find(List<Occurrences> occurrences, float rarity, int size) throws IOException {
    float[] sums = sums(size);
    FixedBitSet matching = new FixedBitSet(size);
    for (Occurrences some : occurrences) {
      some.addTo(sums, matching);
    }
    int[] documents = new int[matching.cardinality()];
    float[] scores = new float[documents.length];
    int document = -1;
    for (int i = 0; i < documents.length; i++) {
      document = matching.nextSetBit(document + 1);
      documents[i] = document;
      scores[i] = rarity * saturated(sums[document]);
      sums[document] = 0;
    }
    return new Found(documents, scores);
  }

  static float saturated(float sum) {
    return sum / (SATURATION + sum);
  }

  int size() {
    return documents.length;
  }

  Scorer scorer(float boost) {
    return new Walk(boost);
  }

  /** Zeros, one per document; whoever takes them leaves them zero again. */
  private static float[] sums(int size) {
    if (SUMS.get().length < size) {
      SUMS.set(new float[size]);
    }
    return SUMS.get();
  }

  /** One walk over the documents. */
  private final class Walk extends Scorer {

    private final float boost;
    private int at = -1;

    Walk(float boost) {
      this.boost = boost;
    }

    @Override
    public int docID() {
      return at < 0 ? -1 : at < documents.length ? documents[at] : DocIdSetIterator.NO_MORE_DOCS;
    }

    @Override
    public float score() {
      return boost * scores[at];
    }

    @Override
    public float getMaxScore(int upTo) {
      return Float.MAX_VALUE;
    }

    @Override
    public DocIdSetIterator iterator() {
      return new DocIdSetIterator() {
        @Override
        public int docID() {
          return Walk.this.docID();
        }

        @Override
        public int nextDoc() {
          at++;
          return docID();
        }

        @Override
        public int advance(int target) {
          at = first(target);
          return docID();
        }

        @Override
        public long cost() {
          return documents.length;
        }
      };
    }

    /** The place of the first document from this one on: near first, then by halves. */
    private int first(int target) {
      int low = Math.max(at, 0);
      int step = 1;
      while (low + step < documents.length && documents[low + step] < target) {
        low += step;
        step *= 2;
      }
      int high = Math.min(documents.length, low + step + 1);
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (documents[middle] < target) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }
  }
}
