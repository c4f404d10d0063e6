package dev.winnow.index.percolate;

import dev.winnow.index.Facet;
import dev.winnow.index.SearchQuery;
import dev.winnow.index.text.Terms;
import dev.winnow.index.text.Tongue;
import dev.winnow.index.text.Words;
import dev.winnow.index.typed.AskedWord;
import dev.winnow.index.typed.TypedText;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a dataset must have at least one of to be found by a search, beside a value of every filter:
 * cheap to look up, so that most searches need not be asked. Says more often "maybe" than true, and
 * never "no" where the search finds something.
 *
 * @param terms of texts
 * @param beginnings of such terms
 * @param titles whole ones
 * @param identifiers ids and addresses
 * @param filters a value of each is needed
 * @param anyText whether the text may be anything
 */
record Keys(
    Set<String> terms,
    Set<String> beginnings,
    Set<String> titles,
    Set<String> identifiers,
    Map<Facet, Set<String>> filters,
    boolean anyText) {

  static Keys of(SearchQuery question, Set<Tongue> tongues) {
    Set<String> common =
        tongues.stream()
            .flatMap(tongue -> tongue.stopWords().stream())
            .collect(Collectors.toUnmodifiableSet());
    String text = question.text();
    TypedText typed = TypedText.parse(text);
    Set<String> terms = new HashSet<>();
    Set<String> beginnings = new HashSet<>();
    Stream.concat(
            typed.words().stream()
                .flatMap(
                    word -> AskedWord.of(word.text(), word.isStart(), tongues, common).stream()),
            typed.phrases().stream()
                .flatMap(phrase -> AskedWord.of(phrase, false, tongues, common).stream()))
        .forEach(word -> add(word, terms, beginnings));
    return new Keys(
        terms,
        beginnings,
        Stream.of(Words.asTyped(text), String.join(" ", Words.plain(text)))
            .filter(title -> !title.isEmpty())
            .collect(Collectors.toSet()),
        Set.copyOf(typed.identifiers()),
        question.filters().entrySet().stream()
            .filter(filter -> !filter.getValue().isEmpty())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
        terms.isEmpty() || TypedText.asksForEverything(text));
  }

  /** Every shape in which the index may know a word: other forms of it, and compounds. */
  private static void add(AskedWord word, Set<String> terms, Set<String> beginnings) {
    terms.add(word.exact());
    if (word.isStart()) {
      beginnings.add(word.exact());
    }
    word.stems()
        .forEach(
            (tongue, stem) -> {
              String bare = Terms.withoutLanguage(stem);
              terms.add(stem);
              terms.add(Terms.stem(word.plain(), tongue));
              terms.add(Terms.exact(bare));
              addCompounds(bare, beginnings);
              addCompounds(word.plain(), beginnings);
            });
  }

  private static void addCompounds(String part, Set<String> beginnings) {
    if (part.length() >= Terms.LONG_PART) {
      beginnings.add(part);
      beginnings.add(Terms.endPrefix(part));
    }
  }

  /** Whether some of the datasets may be found. */
  boolean mayFind(Found found) {
    return filters.entrySet().stream()
            .allMatch(filter -> found.hasAny(filter.getKey(), filter.getValue()))
        && (anyText
            || found.hasAnyTerm(terms)
            || found.hasAnyBeginning(beginnings)
            || found.hasAnyTitle(titles)
            || found.hasAnyIdentifier(identifiers));
  }
}
