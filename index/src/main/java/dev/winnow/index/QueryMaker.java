package dev.winnow.index;

import static org.apache.lucene.search.BooleanClause.Occur.SHOULD;

import dev.winnow.index.document.Fields;
import dev.winnow.index.document.Fields.Weighted;
import dev.winnow.index.rank.WordQuery;
import dev.winnow.index.text.Tongue;
import dev.winnow.index.text.Words;
import dev.winnow.index.typed.AskedWord;
import dev.winnow.index.typed.TypedText;
import dev.winnow.index.typed.TypedText.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Turns a typed text into a query. Every word is wanted and none is required: each adds its own
 * score, having all of them adds to that, and so do words that stand together.
 */
final class QueryMaker {

  /** What having all words adds, as a share of the rarity of the words. */
  private static final float ALL_WORDS = 0.25f;

  /** What words that stand together add in a title and elsewhere. */
  private static final float PHRASE_IN_TITLE = 0.5f;

  private static final float PHRASE = 0.25f;
  private static final float EXACT_TITLE = 1.0f;
  private static final float IDENTIFIER = 100f;
  private static final int MOST_WORDS = 64;
  private static final int LONGEST_TITLE = 1_000;
  private static final Query NOTHING = new MatchNoDocsQuery("there is no word in it");

  private final Snapshot snapshot;
  private final WordMaker wordMaker;
  private final List<Asked.Part> parts = new ArrayList<>();
  private final Set<String> marked = new HashSet<>();
  private final BooleanQuery.Builder finding = new BooleanQuery.Builder();
  private final BooleanQuery.Builder query = new BooleanQuery.Builder();

  private QueryMaker(Snapshot snapshot) {
    this.snapshot = snapshot;
    this.wordMaker = new WordMaker(snapshot);
  }

  /** The query of a text; one without a single word matches nothing. */
  static Asked make(String text, Snapshot snapshot) throws IOException {
    return new QueryMaker(snapshot).make(TypedText.parse(text), text);
  }

  private Asked make(TypedText typed, String text) throws IOException {
    List<AskedWord> words = words(typed.words());
    Map<AskedWord, WordQuery> queries = new LinkedHashMap<>();
    for (AskedWord word : words) {
      WordQuery wordQuery = wordMaker.make(word);
      queries.put(word, wordQuery);
      marked.addAll(wordMaker.terms());
    }
    addWords(queries);
    addAllWords(queries);
    addTogether(words);
    addWhole(typed, text);
    boolean required = addPhrases(typed.phrases());
    boolean excludes = addExcluded(typed.excluded(), text);
    if (words.isEmpty() && excludes && !required) {
      query.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
    } else {
      query.add(finding.build(), required ? SHOULD : Occur.MUST);
    }
    return new Asked(query.build(), parts, marked);
  }

  private List<AskedWord> words(List<Word> typed) {
    Map<String, AskedWord> words = new LinkedHashMap<>();
    for (Word word : typed) {
      for (AskedWord asked : asked(word.text(), word.isStart())) {
        if (words.size() < MOST_WORDS) {
          words.putIfAbsent(asked.exact(), asked);
        }
      }
    }
    return List.copyOf(words.values());
  }

  private List<AskedWord> asked(String text, boolean isStart) {
    Set<Tongue> tongues = snapshot.tongues();
    return AskedWord.of(text, isStart, tongues, snapshot.commonWords());
  }

  /** The most common words rank what the others find; alone, they find, too. */
  private void addWords(Map<AskedWord, WordQuery> queries) {
    boolean allCommon = queries.keySet().stream().allMatch(AskedWord::isCommon);
    queries.forEach(
        (word, wordQuery) -> {
          boolean finds = allCommon || !word.isCommon();
          if (finds) {
            find(word.typed(), "", wordQuery);
          } else {
            rank(word.typed(), "", wordQuery);
          }
        });
  }

  private void addAllWords(Map<AskedWord, WordQuery> queries) {
    List<WordQuery> telling =
        queries.entrySet().stream()
            .filter(entry -> !entry.getKey().isCommon())
            .map(Map.Entry::getValue)
            .toList();
    if (telling.size() < 2 || telling.stream().anyMatch(word -> word.leaves().isEmpty())) {
      return;
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    telling.forEach(word -> all.add(word, Occur.FILTER));
    float rarity = (float) telling.stream().mapToDouble(WordQuery::rarity).sum();
    rank("", "all words", constant(all.build(), ALL_WORDS * rarity));
  }

  /** Words next to each other as typed, whatever their number. */
  private void addTogether(List<AskedWord> words) {
    if (words.size() < 2 || words.size() > 12) {
      return;
    }
    List<String> terms = words.stream().map(AskedWord::exact).toList();
    String typed = String.join(" ", words.stream().map(AskedWord::typed).distinct().toList());
    rank(typed, "title", new BoostQuery(phrase("title", terms), PHRASE_IN_TITLE));
    rank(typed, "description", new BoostQuery(phrase("description", terms), PHRASE));
  }

  private void addWhole(TypedText typed, String text) {
    String asked = text.length() > LONGEST_TITLE ? "" : text;
    boolean excludes = !typed.excluded().isEmpty();
    String title = excludes ? Words.asTyped(asked) : String.join(" ", Words.plain(asked));
    if (!title.isEmpty()) {
      Query exact = exactTitle(title);
      find(text.strip(), "exact title", constant(exact, EXACT_TITLE * wordMaker.rarities()));
    }
    for (String identifier : typed.identifiers()) {
      Query exact = new TermQuery(new Term(Fields.IDENTIFIER, identifier));
      find(identifier, "identifier", constant(exact, IDENTIFIER));
    }
  }

  private static Query exactTitle(String title) {
    return new TermQuery(new Term(Fields.EXACT_TITLE, title));
  }

  private boolean addPhrases(List<String> phrases) {
    for (String phrase : phrases) {
      BooleanQuery.Builder anywhere = new BooleanQuery.Builder();
      List<AskedWord> words = asked(phrase, false);
      for (Weighted weighted : Weighted.values()) {
        anywhere.add(new BoostQuery(inAnyForm(weighted.field, words), weighted.weight), SHOULD);
      }
      words.forEach(word -> marked.addAll(word.terms()));
      Query together = words.isEmpty() ? NOTHING : anywhere.build();
      parts.add(new Asked.Part(phrase, "phrase", together));
      query.add(together, Occur.MUST);
    }
    return !phrases.isEmpty();
  }

  private static Query inAnyForm(String field, List<AskedWord> words) {
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
    for (AskedWord word : words) {
      phrase.add(word.terms().stream().map(term -> new Term(field, term)).toArray(Term[]::new));
    }
    return phrase.build();
  }

  /** A title such as "Road map -Part 2", asked for as it stands, is meant and not excluded. */
  private boolean addExcluded(List<String> excluded, String text) throws IOException {
    for (String part : excluded) {
      for (AskedWord word : asked(part, false)) {
        BooleanQuery.Builder unless = new BooleanQuery.Builder();
        unless.add(wordMaker.make(word), Occur.MUST);
        unless.add(exactTitle(Words.asTyped(text)), Occur.MUST_NOT);
        query.add(unless.build(), Occur.MUST_NOT);
      }
    }
    return !excluded.isEmpty();
  }

  /** Adds what a dataset is found by. */
  private void find(String term, String field, Query part) {
    parts.add(new Asked.Part(term, field, part));
    finding.add(part, SHOULD);
  }

  /** Adds what only ranks what is found. */
  private void rank(String term, String field, Query part) {
    parts.add(new Asked.Part(term, field, part));
    query.add(part, SHOULD);
  }

  private static Query phrase(String field, List<String> terms) {
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    terms.forEach(term -> phrase.add(new Term(field, term)));
    return phrase.build();
  }

  private static Query constant(Query query, float points) {
    return new BoostQuery(new ConstantScoreQuery(query), points);
  }
}
