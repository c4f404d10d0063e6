package dev.winnow.index;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Text;
import dev.winnow.index.document.Fields;
import dev.winnow.index.rank.WordQuery;
import dev.winnow.index.typed.AskedWord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** Finds datasets whose texts hold the most telling words of a dataset's title and keywords. */
final class Similar {

  private static final int MOST_WORDS = 12;
  private static final int LONGEST = 2_000;

  private Similar() {}

  static List<DatasetId> find(Snapshot snapshot, Dataset dataset, int limit) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    List<WordQuery> words = words(snapshot, dataset);
    if (words.isEmpty() || limit < 1) {
      return List.of();
    }
    words.forEach(word -> query.add(word, Occur.SHOULD));
    // One word in common makes no likeness where there are several.
    query.setMinimumNumberShouldMatch(words.size() > 2 ? 2 : 1);
    query.add(new TermQuery(new Term(Fields.ID, dataset.id().toString())), Occur.MUST_NOT);
    List<DatasetId> similar = new ArrayList<>();
    for (ScoreDoc hit : snapshot.searcher().search(query.build(), limit).scoreDocs) {
      String id =
          snapshot.searcher().storedFields().document(hit.doc, Set.of(Fields.ID)).get(Fields.ID);
      similar.add(DatasetId.parse(id));
    }
    return similar;
  }

  private static List<WordQuery> words(Snapshot snapshot, Dataset dataset) throws IOException {
    StringBuilder text = new StringBuilder();
    Stream.concat(dataset.title().all().stream(), dataset.keywords().stream())
        .map(Text::value)
        .takeWhile(value -> text.length() < LONGEST)
        .forEach(value -> text.append(value).append(' '));
    Map<String, AskedWord> words = new LinkedHashMap<>();
    AskedWord.of(text.toString(), false, snapshot.tongues(), snapshot.commonWords()).stream()
        .filter(word -> !word.isCommon())
        .forEach(word -> words.put(word.exact(), word));
    WordMaker maker = new WordMaker(snapshot);
    List<WordQuery> queries = new ArrayList<>();
    for (AskedWord word : words.values()) {
      queries.add(maker.make(word));
    }
    return queries.stream()
        .filter(query -> !query.leaves().isEmpty())
        .sorted(Comparator.comparingDouble((WordQuery query) -> -query.rarity()))
        .limit(MOST_WORDS)
        .toList();
  }
}
