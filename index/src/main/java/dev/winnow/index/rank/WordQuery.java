package dev.winnow.index.rank;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/**
 * One word, wherever and in whatever form it occurs. The forms and fields are weighted and added up
 * before they saturate (BM25F), so that a word in the title and in the description is one word. To
 * be made for one question and used by one thread.
 *
 * @see <a href="https://doi.org/10.1561/1500000019">The Probabilistic Relevance Framework</a>
 */
public final class WordQuery extends Query {

  private final List<Leaf> leaves;
  private final float rarity;
  private final FieldLengths lengths;

  /** The same word may stand in several parts of one question. */
  private final Map<LeafReaderContext, Found> found = new IdentityHashMap<>();

  /**
   * A word.
   *
   * @param leaves the ways in which it may match
   * @param rarity its inverse document frequency
   * @param lengths of the fields
   */
  public WordQuery(List<Leaf> leaves, float rarity, FieldLengths lengths) {
    this.leaves = List.copyOf(leaves);
    this.rarity = rarity;
    this.lengths = lengths;
  }

  /** The inverse document frequency of a word that occurs in so many of all documents. */
  public static float rarity(long documents, long of) {
    return (float) Math.log1p((of - documents + 0.5) / (documents + 0.5));
  }

  /** The ways in which it may match; empty when the index does not know it. */
  public List<Leaf> leaves() {
    return leaves;
  }

  /** Its inverse document frequency. */
  public float rarity() {
    return rarity;
  }

  /** What was found in a segment, if it was looked for already, else what {@code search} finds. */
  Found found(LeafReaderContext segment, Search search) throws IOException {
    Found known = found.get(segment);
    if (known == null) {
      known = search.find();
      found.put(segment, known);
    }
    return known;
  }

  /** Looks for a word. */
  interface Search {
    Found find() throws IOException;
  }

  FieldLengths lengths() {
    return lengths;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new WordWeight(this, boost);
  }

  /**
   * What every field adds to the scores of some documents of a segment, in rising order; empty for
   * those that do not match.
   */
  public List<List<Part>> explain(LeafReaderContext segment, List<Integer> documents)
      throws IOException {
    Explainer explainer = new Explainer(new WordWeight(this, 1).occurrences(segment), rarity);
    List<List<Part>> parts = new ArrayList<>();
    for (int document : documents) {
      parts.add(explainer.explain(document));
    }
    return parts;
  }

  /**
   * What a field adds to a word's score.
   *
   * @param field which
   * @param points how much
   */
  public record Part(String field, double points) {}

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "word" + leaves;
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other)
        && leaves.equals(((WordQuery) other).leaves)
        && rarity == ((WordQuery) other).rarity;
  }

  @Override
  public int hashCode() {
    return 31 * classHash() + leaves.hashCode();
  }
}
