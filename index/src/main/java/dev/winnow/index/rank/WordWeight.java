package dev.winnow.index.rank;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.DocIdSetBuilder;
import org.jspecify.annotations.Nullable;

/** A {@link WordQuery} ready for the segments of one reader. */
final class WordWeight extends Weight {

  private final WordQuery query;
  private final float boost;

  WordWeight(WordQuery query, float boost) {
    super(query);
    this.query = query;
    this.boost = boost;
  }

  @Override
  public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
    Found found = query.found(context, () -> find(context));
    return found.size() == 0 ? null : new DefaultScorerSupplier(found.scorer(boost));
  }

  private Found find(LeafReaderContext context) throws IOException {
    return Found.find(occurrences(context), query.rarity(), context.reader().maxDoc());
  }

  List<Occurrences> occurrences(LeafReaderContext context) throws IOException {
    List<Occurrences> occurrences = new ArrayList<>();
    for (Leaf leaf : query.leaves()) {
      Terms terms = context.reader().terms(leaf.field());
      if (terms != null) {
        add(leaf, terms, context, occurrences);
      }
    }
    return occurrences;
  }

  private void add(Leaf leaf, Terms terms, LeafReaderContext context, List<Occurrences> found)
      throws IOException {
    TermsEnum at = terms.iterator();
    double average = query.lengths().of(leaf.field());
    byte[] norms = query.lengths().in(context, leaf.field());
    if (leaf.terms().size() == 1) {
      if (at.seekExact(leaf.terms().getFirst())) {
        PostingsEnum postings = at.postings(null, PostingsEnum.FREQS);
        found.add(new Occurrences(leaf, postings, postings, norms, average));
      }
      return;
    }
    DocIdSetIterator any = any(leaf, at, terms, context.reader());
    if (any != null) {
      found.add(new Occurrences(leaf, any, null, norms, average));
    }
  }

  private static @Nullable DocIdSetIterator any(
      Leaf leaf, TermsEnum at, Terms terms, LeafReader reader) throws IOException {
    DocIdSetBuilder documents = new DocIdSetBuilder(reader.maxDoc(), terms);
    boolean some = false;
    PostingsEnum postings = null;
    for (BytesRef term : leaf.terms()) {
      if (at.seekExact(term)) {
        postings = at.postings(postings, PostingsEnum.NONE);
        documents.add(postings);
        some = true;
      }
    }
    return some ? documents.build().iterator() : null;
  }

  @Override
  public Explanation explain(LeafReaderContext context, int document) throws IOException {
    Scorer scorer = scorer(context);
    if (scorer == null || scorer.iterator().advance(document) != document) {
      return Explanation.noMatch("does not hold the word");
    }
    return Explanation.match(scorer.score(), "holds the word, all fields added up");
  }

  @Override
  public boolean isCacheable(LeafReaderContext context) {
    return false;
  }
}
