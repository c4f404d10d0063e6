package dev.winnow.index;

import dev.winnow.index.document.Fields;
import dev.winnow.index.document.HitText;
import dev.winnow.index.document.SuggestionEntry;
import dev.winnow.index.text.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/**
 * Completes what is being typed: first titles and keywords that begin with it, then titles that
 * hold all its words, the last of which may be a start. Case and marks do not matter.
 */
final class Suggestions {

  private static final int LONGEST = 200;

  /** Terms looked at per segment: many datasets may share a beginning. */
  private static final int MOST_TERMS = 200;

  private final IndexSearcher searcher;

  Suggestions(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /** At most so many different suggestions, the best first. */
  List<String> suggest(String typed, int limit) throws IOException {
    List<String> words =
        Words.plain(typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed);
    if (words.isEmpty() || limit < 1) {
      return List.of();
    }
    Map<String, String> found = new LinkedHashMap<>();
    String start = String.join(" ", words);
    for (String suggestion : beginning(start)) {
      put(found, suggestion, limit);
    }
    if (found.size() < limit) {
      for (String suggestion : holding(words, limit * 3)) {
        put(found, suggestion, limit);
      }
    }
    return List.copyOf(found.values());
  }

  private static void put(Map<String, String> found, String suggestion, int limit) {
    if (found.size() < limit) {
      found.putIfAbsent(suggestion.toLowerCase(Locale.ROOT), suggestion);
    }
  }

  /** Those that begin like this: the most used first, then the shortest. */
  private List<String> beginning(String start) throws IOException {
    Map<String, Integer> uses = new LinkedHashMap<>();
    IndexReader reader = searcher.getIndexReader();
    for (LeafReaderContext segment : reader.leaves()) {
      collect(segment, new BytesRef(start), uses);
    }
    List<String> found = new ArrayList<>(uses.keySet());
    found.sort(
        Comparator.comparingInt((String text) -> -Math.min(uses.get(text), 10))
            .thenComparingInt(String::length)
            .thenComparing(Comparator.naturalOrder()));
    return found;
  }

  private static void collect(LeafReaderContext segment, BytesRef start, Map<String, Integer> uses)
      throws IOException {
    Terms terms = segment.reader().terms(Fields.SUGGESTION);
    if (terms == null) {
      return;
    }
    TermsEnum at = terms.iterator();
    boolean some = at.seekCeil(start) != TermsEnum.SeekStatus.END;
    PostingsEnum postings = null;
    for (int i = 0; some && i < MOST_TERMS && StringHelper.startsWith(at.term(), start); i++) {
      postings = at.postings(postings, PostingsEnum.NONE);
      if (isAlive(postings, segment.reader().getLiveDocs())) {
        uses.merge(SuggestionEntry.shown(at.term().utf8ToString()), at.docFreq(), Integer::sum);
      }
      some = at.next() != null;
    }
  }

  private static boolean isAlive(PostingsEnum postings, @Nullable Bits live) throws IOException {
    int document = postings.nextDoc();
    while (live != null && document != DocIdSetIterator.NO_MORE_DOCS && !live.get(document)) {
      document = postings.nextDoc();
    }
    return document != DocIdSetIterator.NO_MORE_DOCS;
  }

  /** Titles that hold these words, the best datasets first. */
  private List<String> holding(List<String> words, int limit) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (String word : words.subList(0, Math.min(words.size(), 16) - 1)) {
      query.add(new TermQuery(new Term(Fields.TITLE_STARTS, word)), Occur.FILTER);
    }
    query.add(new PrefixQuery(new Term(Fields.TITLE_STARTS, words.getLast())), Occur.FILTER);
    Sort best =
        new Sort(
            new SortField(Fields.OVERALL, SortField.Type.DOUBLE, true),
            new SortField(Fields.ID_ORDER, SortField.Type.STRING));
    List<String> titles = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(query.build(), limit, best).scoreDocs) {
      String last = words.getLast();
      for (String stored : searcher.storedFields().document(hit.doc).getValues(Fields.TEXT)) {
        String title = HitText.read(stored).title();
        if (Words.plain(title).stream().anyMatch(word -> word.startsWith(last))) {
          titles.add(title);
        }
      }
    }
    return titles;
  }
}
