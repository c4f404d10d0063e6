package dev.winnow.index.rank;

import java.util.List;
import org.apache.lucene.util.BytesRef;

/**
 * One way in which a word may match: terms of a field.
 *
 * @param field where
 * @param terms any of these; how often one of several occurs does not count
 * @param weight what an occurrence counts for
 */
public record Leaf(String field, List<BytesRef> terms, float weight) {

  public Leaf {
    terms = List.copyOf(terms);
  }
}
