package dev.winnow.index.segment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.FixedBitSet;

/**
 * The values of one facet in one segment. Few different values are kept as a set of documents each,
 * so that counting is counting bits; many are kept document by document.
 */
public final class Column {

  private static final int FEW = 128;

  private final List<String> values;
  private final FixedBitSet[] documentsOf;
  private final int[] starts;
  private final int[] ordinals;

  private Column(List<String> values, FixedBitSet[] documentsOf, int[] starts, int[] ordinals) {
    this.values = List.copyOf(values);
    this.documentsOf = documentsOf;
    this.starts = starts;
    this.ordinals = ordinals;
  }

  static Column read(LeafReader reader, String field) throws IOException {
    SortedSetDocValues source = DocValues.getSortedSet(reader, field);
    List<String> values = new ArrayList<>();
    for (long i = 0; i < source.getValueCount(); i++) {
      values.add(source.lookupOrd(i).utf8ToString());
    }
    return values.size() <= FEW
        ? sets(values, source, reader.maxDoc())
        : lists(values, source, reader.maxDoc());
  }

  private static Column sets(List<String> values, SortedSetDocValues source, int size)
      throws IOException {
    FixedBitSet[] documentsOf = new FixedBitSet[values.size()];
    Arrays.setAll(documentsOf, i -> new FixedBitSet(size));
    for (int doc = source.nextDoc(); doc < size; doc = source.nextDoc()) {
      for (int i = 0; i < source.docValueCount(); i++) {
        documentsOf[(int) source.nextOrd()].set(doc);
      }
    }
    return new Column(values, documentsOf, new int[0], new int[0]);
  }

  private static Column lists(List<String> values, SortedSetDocValues source, int size)
      throws IOException {
    int[] starts = new int[size + 1];
    int[] ordinals = new int[size];
    int end = 0;
    for (int doc = 0; doc < size; doc++) {
      starts[doc] = end;
      if (source.advanceExact(doc)) {
        for (int i = 0; i < source.docValueCount(); i++) {
          if (end == ordinals.length) {
            ordinals = Arrays.copyOf(ordinals, end * 2);
          }
          ordinals[end++] = (int) source.nextOrd();
        }
      }
    }
    starts[size] = end;
    return new Column(values, new FixedBitSet[0], starts, Arrays.copyOf(ordinals, end));
  }

  /** The different values, in order. */
  public List<String> values() {
    return values;
  }

  /** Adds to {@code counts} how many of these documents have each value. */
  public void count(FixedBitSet documents, int[] place, long[] counts) {
    if (documentsOf.length > 0) {
      for (int i = 0; i < documentsOf.length; i++) {
        counts[place[i]] += FixedBitSet.intersectionCount(documentsOf[i], documents);
      }
    } else if (ordinals.length > 0) {
      for (int doc = next(documents, 0); doc < documents.length(); doc = next(documents, doc + 1)) {
        for (int i = starts[doc]; i < starts[doc + 1]; i++) {
          counts[place[ordinals[i]]]++;
        }
      }
    }
  }

  /** The documents that have any of these values; {@code size} is the segment's. */
  public FixedBitSet having(Set<String> wanted, int size) {
    FixedBitSet documents = new FixedBitSet(size);
    boolean[] isWanted = new boolean[values.size()];
    for (int i = 0; i < isWanted.length; i++) {
      isWanted[i] = wanted.contains(values.get(i));
      if (isWanted[i] && documentsOf.length > 0) {
        documents.or(documentsOf[i]);
      }
    }
    for (int doc = 0; doc + 1 < starts.length; doc++) {
      for (int i = starts[doc]; i < starts[doc + 1]; i++) {
        if (isWanted[ordinals[i]]) {
          documents.set(doc);
        }
      }
    }
    return documents;
  }

  private static int next(FixedBitSet documents, int from) {
    return from >= documents.length() ? documents.length() : documents.nextSetBit(from);
  }
}
