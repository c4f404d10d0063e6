package dev.winnow.index.rank;

import java.io.IOException;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.SmallFloat;
import org.jspecify.annotations.Nullable;

/** Where one leaf of a word occurs in one segment. */
final class Occurrences {

  /** How much the length of a field counts, from 0 to 1. */
  private static final double LENGTH_COUNTS = 0.4;

  private final DocIdSetIterator documents;
  private final Leaf leaf;
  private final @Nullable PostingsEnum postings;
  private final byte[] norms;
  private final float[] weightByNorm = new float[256];

  Occurrences(
      Leaf leaf,
      DocIdSetIterator documents,
      @Nullable PostingsEnum postings,
      byte[] norms,
      double averageLength) {
    this.leaf = leaf;
    this.documents = documents;
    this.postings = postings;
    this.norms = norms;
    for (int norm = 0; norm < 256; norm++) {
      double length = SmallFloat.byte4ToInt((byte) norm) / averageLength;
      weightByNorm[norm] = (float) (leaf.weight() / (1 - LENGTH_COUNTS + LENGTH_COUNTS * length));
    }
  }

  String field() {
    return leaf.field();
  }

  /** Adds the weighted frequency in every document to the sums, and remembers which they are. */
  void addTo(float[] sums, FixedBitSet matching) throws IOException {
    int document = documents.nextDoc();
    while (document != DocIdSetIterator.NO_MORE_DOCS) {
      matching.set(document);
      sums[document] += weight();
      document = documents.nextDoc();
    }
  }

  /** Whether this document is among them; to be asked in rising order. */
  boolean reaches(int document) throws IOException {
    int at = documents.docID();
    return (at < document ? documents.advance(document) : at) == document;
  }

  /** The weighted frequency in the current document. */
  float weight() throws IOException {
    int frequency = postings == null ? 1 : postings.freq();
    return frequency * weightByNorm[norms[documents.docID()] & 0xFF];
  }
}
