package dev.winnow.index.typed;

import dev.winnow.index.text.Terms;
import dev.winnow.index.text.Tongue;
import dev.winnow.index.text.Tongues;
import dev.winnow.index.text.Words;
import dev.winnow.index.text.Words.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One word to look for, in the shapes it has in the index.
 *
 * @param typed the part of the question it stands in, as it was typed
 * @param exact the word as it stands
 * @param stems its stem in every language of the index, by language
 * @param isStart whether words that begin like it are meant, too
 * @param isCommon whether it is one of the most common words of a language, such as "and"
 */
public record AskedWord(
    String typed, String exact, Map<Tongue, String> stems, boolean isStart, boolean isCommon) {

  public AskedWord {
    stems = Map.copyOf(stems);
  }

  /** The word itself, folded. */
  public String plain() {
    return exact.substring(1);
  }

  /** Whether the word is its own stem. */
  public boolean isStem(String stem) {
    return Terms.withoutLanguage(stem).equals(plain());
  }

  /** The terms that are this word: as it stands, and its stems. */
  public Set<String> terms() {
    Set<String> terms = new LinkedHashSet<>(stems.values());
    terms.add(exact);
    return terms;
  }

  /** The words of a part of a question, of which the last one may be only a start. */
  public static List<AskedWord> of(
      String typed, boolean isStart, Collection<Tongue> tongues, Set<String> commonWords) {
    Map<Integer, String> exact = new LinkedHashMap<>();
    Map<Integer, Map<Tongue, String>> stems = new LinkedHashMap<>();
    for (Tongue tongue : tongues) {
      for (Token token : Words.asked(tongue, typed)) {
        if (token.term().startsWith("=")) {
          exact.put(token.position(), token.term());
        } else {
          Tongue of = Terms.isOf(token.term(), tongue) ? tongue : Tongues.none();
          stems
              .computeIfAbsent(token.position(), at -> new LinkedHashMap<>())
              .put(of, token.term());
        }
      }
    }
    List<AskedWord> words = new ArrayList<>();
    exact.forEach(
        (at, word) ->
            words.add(
                new AskedWord(
                    typed,
                    word,
                    stems.getOrDefault(at, Map.of()),
                    isStart && words.size() == exact.size() - 1,
                    commonWords.contains(word.substring(1)))));
    return words;
  }
}
