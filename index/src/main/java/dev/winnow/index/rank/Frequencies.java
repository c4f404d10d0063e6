package dev.winnow.index.rank;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * How many documents hold a term. A question asks for hundreds of terms, most of which the index
 * does not have, so that the way into each dictionary is opened once. For one thread.
 */
public final class Frequencies {

  private final IndexReader reader;
  private final Map<String, List<TermsEnum>> byField = new HashMap<>();

  /** The frequencies of this reader. */
  public Frequencies(IndexReader reader) {
    this.reader = reader;
  }

  /** How many documents hold this term in this field; those just deleted may be among them. */
  public int of(String field, BytesRef term) throws IOException {
    List<TermsEnum> dictionaries = byField.get(field);
    if (dictionaries == null) {
      dictionaries = open(field);
      byField.put(field, dictionaries);
    }
    int documents = 0;
    for (TermsEnum dictionary : dictionaries) {
      documents += dictionary.seekExact(term) ? dictionary.docFreq() : 0;
    }
    return documents;
  }

  private List<TermsEnum> open(String field) throws IOException {
    List<TermsEnum> dictionaries = new ArrayList<>();
    for (LeafReaderContext segment : reader.leaves()) {
      Terms terms = segment.reader().terms(field);
      if (terms != null) {
        dictionaries.add(terms.iterator());
      }
    }
    return dictionaries;
  }
}
