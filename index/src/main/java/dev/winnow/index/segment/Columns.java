package dev.winnow.index.segment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.SmallFloat;
import org.jspecify.annotations.Nullable;

/**
 * What one segment holds in memory.
 *
 * @param facets the column of every facet field
 * @param lengths the length of every text field
 * @param blends by document: what its text score is multiplied by
 * @param clusters the documents that have copies
 */
public record Columns(
    Map<String, Column> facets, Map<String, Length> lengths, float[] blends, Clusters clusters) {

  public Columns {
    facets = Map.copyOf(facets);
    lengths = Map.copyOf(lengths);
  }

  /**
   * How long a field is.
   *
   * @param documents how many documents have it
   * @param words in all of them
   * @param norms its words in every document, as Lucene rounds them to a byte; 0 without it
   */
  public record Length(long documents, long words, byte[] norms) {}

  /** Columns by segment; a segment never changes, so it is read once and dropped when it closes. */
  public static final class Cache {

    private final Map<CacheKey, Columns> bySegment = new ConcurrentHashMap<>();
    private final List<String> facetFields;
    private final List<String> textFields;
    private final String blendField;
    private final String clusterField;

    /** A cache for these fields. */
    public Cache(
        List<String> facetFields, List<String> textFields, String blendField, String clusterField) {
      this.facetFields = List.copyOf(facetFields);
      this.textFields = List.copyOf(textFields);
      this.blendField = blendField;
      this.clusterField = clusterField;
    }

    /** The columns of a segment. */
    public Columns get(LeafReader segment) {
      var core = segment.getCoreCacheHelper();
      Columns known = bySegment.get(core.getKey());
      if (known != null) {
        return known;
      }
      Columns read = read(segment);
      if (bySegment.put(core.getKey(), read) == null) {
        core.addClosedListener(bySegment::remove);
      }
      return read;
    }

    private Columns read(LeafReader segment) {
      try {
        Map<String, Column> facets = new HashMap<>();
        for (String field : facetFields) {
          facets.put(field, Column.read(segment, field));
        }
        Map<String, Length> lengths = new HashMap<>();
        for (String field : textFields) {
          lengths.put(field, length(segment.getNormValues(field), segment.maxDoc()));
        }
        return new Columns(facets, lengths, blends(segment), Clusters.read(segment, clusterField));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read a segment of the index: " + segment, e);
      }
    }

    private static Length length(@Nullable NumericDocValues source, int size) throws IOException {
      byte[] norms = new byte[source == null ? 0 : size];
      long documents = 0;
      long words = 0;
      while (source != null && source.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        byte norm = (byte) source.longValue();
        norms[source.docID()] = norm;
        documents++;
        words += SmallFloat.byte4ToInt(norm);
      }
      return new Length(documents, words, norms);
    }

    private float[] blends(LeafReader segment) throws IOException {
      float[] blends = new float[segment.maxDoc()];
      Arrays.fill(blends, 1);
      NumericDocValues source = DocValues.getNumeric(segment, blendField);
      while (source.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        blends[source.docID()] = Float.intBitsToFloat((int) source.longValue());
      }
      return blends;
    }
  }
}
