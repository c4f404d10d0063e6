package dev.winnow.index.segment;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * The documents of one segment that have copies, with the names of their clusters.
 *
 * @param documents in rising order
 * @param names by the place in {@code documents}
 */
public record Clusters(int[] documents, long[] names) {

  static Clusters read(LeafReader segment, String field) throws IOException {
    int[] documents = new int[16];
    long[] names = new long[16];
    int size = 0;
    NumericDocValues source = DocValues.getNumeric(segment, field);
    while (source.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      if (size == documents.length) {
        documents = Arrays.copyOf(documents, 2 * size);
        names = Arrays.copyOf(names, 2 * size);
      }
      documents[size] = source.docID();
      names[size++] = source.longValue();
    }
    return new Clusters(Arrays.copyOf(documents, size), Arrays.copyOf(names, size));
  }
}
