package dev.winnow.index;

import dev.winnow.index.document.Fields.Weighted;
import dev.winnow.index.rank.Frequencies;
import dev.winnow.index.rank.Leaf;
import dev.winnow.index.rank.WordQuery;
import dev.winnow.index.text.Terms;
import dev.winnow.index.text.Tongue;
import dev.winnow.index.typed.AskedWord;
import dev.winnow.index.typed.Expansion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.util.BytesRef;

/** Makes the query of one word: every form of it that the index has, in every field. */
final class WordMaker {

  /** What the word as typed adds to its stem, so that the same form ranks before another one. */
  private static final float EXACT = 0.3f;

  /** What words that begin like it count for, where only a start was typed. */
  private static final float START = 0.5f;

  /** What forms count for that only nearly have its stem. */
  private static final float NEAR = 0.7f;

  /** What compounds with it count for. */
  private static final float COMPOUND = 0.35f;

  private final Snapshot snapshot;
  private final IndexReader reader;
  private final Frequencies frequencies;
  private final Expansion expansion;
  private final Set<String> terms = new HashSet<>();
  private double rarities;

  private List<Leaf> leaves = new ArrayList<>();
  private long documents;

  WordMaker(Snapshot snapshot) {
    this.snapshot = snapshot;
    this.reader = snapshot.searcher().getIndexReader();
    this.frequencies = new Frequencies(reader);
    this.expansion = new Expansion(reader);
  }

  /** The terms of all words made so far. */
  Set<String> terms() {
    return terms;
  }

  /** The rarities of all words made so far, added up. */
  float rarities() {
    return (float) rarities;
  }

  /** The query of a word; it has no leaves when the index does not know the word. */
  WordQuery make(AskedWord word) throws IOException {
    leaves = new ArrayList<>();
    documents = 0;
    for (Weighted field : Weighted.values()) {
      addWord(field, word);
    }
    if (word.isStart()) {
      for (Weighted field : Weighted.values()) {
        addStarts(field, word);
      }
    }
    long found = documents;
    addCompounds(word);
    documents = found > 0 ? found : documents;
    float rarity = WordQuery.rarity(documents, Math.max(documents, reader.numDocs()));
    rarities += rarity;
    return new WordQuery(leaves, rarity, snapshot.lengths());
  }

  private void addWord(Weighted field, AskedWord word) throws IOException {
    add(field, List.of(new BytesRef(word.exact())), EXACT);
    for (Map.Entry<Tongue, String> stem : word.stems().entrySet()) {
      add(field, List.of(new BytesRef(stem.getValue())), 1);
      if (stem.getKey().compounds() && !word.isStem(stem.getValue())) {
        addNear(field, word, stem.getKey(), stem.getValue());
      }
    }
  }

  /**
   * Stemmers of these languages cut too much off some forms: of Swedish "sensor" as if it were a
   * plural, so that it would miss "sensorer". The word may be another form's stem, and its stem
   * another form.
   */
  private void addNear(Weighted field, AskedWord word, Tongue tongue, String stem)
      throws IOException {
    add(field, List.of(new BytesRef(Terms.stem(word.plain(), tongue))), NEAR);
    add(field, List.of(new BytesRef(Terms.exact(Terms.withoutLanguage(stem)))), NEAR);
  }

  private void addStarts(Weighted field, AskedWord word) throws IOException {
    add(field, expansion.starts(field.field, word.exact()), START);
  }

  private void addCompounds(AskedWord word) throws IOException {
    for (Map.Entry<Tongue, String> stem : word.stems().entrySet()) {
      if (stem.getKey().compounds()) {
        for (Weighted field : List.of(Weighted.TITLE, Weighted.KEYWORDS, Weighted.DESCRIPTION)) {
          add(field, compounds(field, word, stem.getKey(), stem.getValue()), COMPOUND);
        }
      }
    }
  }

  private List<BytesRef> compounds(Weighted field, AskedWord word, Tongue tongue, String stem)
      throws IOException {
    Set<BytesRef> found = new LinkedHashSet<>();
    for (String part : new LinkedHashSet<>(List.of(Terms.withoutLanguage(stem), word.plain()))) {
      found.addAll(expansion.heads(field.field, part, tongue));
      found.addAll(expansion.tails(field.field, part, tongue));
    }
    return List.copyOf(found);
  }

  private void add(Weighted field, List<BytesRef> found, float weight) throws IOException {
    int together = 0;
    for (BytesRef term : found) {
      int holding = frequencies.of(field.field, term);
      together += holding;
      if (holding > 0) {
        terms.add(term.utf8ToString());
      }
    }
    if (together > 0) {
      leaves.add(new Leaf(field.field, found, field.weight * weight));
      documents = Math.max(documents, together);
    }
  }
}
