package dev.winnow.index.rank;

import java.util.Map;
import java.util.function.BiFunction;
import org.apache.lucene.index.LeafReaderContext;

/**
 * How long fields are, in words.
 *
 * @param average by field, over those documents that have it; a field without words is absent
 * @param norms by segment and field: the length in every document, as Lucene rounds it to a byte
 */
public record FieldLengths(
    Map<String, Double> average, BiFunction<LeafReaderContext, String, byte[]> norms) {

  public FieldLengths {
    average = Map.copyOf(average);
  }

  double of(String field) {
    return average.getOrDefault(field, 1.0);
  }

  byte[] in(LeafReaderContext segment, String field) {
    return norms.apply(segment, field);
  }
}
