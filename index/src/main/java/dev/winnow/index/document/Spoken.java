package dev.winnow.index.document;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Text;
import dev.winnow.index.text.LanguageGuess;
import dev.winnow.index.text.Tongue;
import dev.winnow.index.text.Tongues;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The languages of a dataset's texts: as declared, unless the text itself leaves no doubt that it
 * is in another one; where none is declared, as guessed.
 *
 * @param real the language of the texts of each declared one, "" among them; guessed ones only
 *     where there is a sign of them
 */
record Spoken(Map<String, String> real) {

  private static final String MOST_COMMON = "en";
  private static final int ENOUGH = 2_000;

  Spoken {
    real = Map.copyOf(real);
  }

  static Spoken of(Dataset dataset, String portalLanguage) {
    Map<String, String> real = new HashMap<>();
    for (String declared : declared(dataset)) {
      String text = sample(dataset, declared);
      Optional<String> found =
          declared.isEmpty()
              ? LanguageGuess.guess(text, portalLanguage)
              : LanguageGuess.sure(text).or(() -> Optional.of(base(declared)));
      found.ifPresent(language -> real.put(declared, language));
    }
    return new Spoken(real);
  }

  /** The language whose stems a text of this declared language gets. */
  Tongue tongue(String declared) {
    return Tongues.get(real.getOrDefault(declared, declared.isEmpty() ? MOST_COMMON : declared));
  }

  /** The languages there are texts in, as far as known. */
  Set<String> languages() {
    return new LinkedHashSet<>(real.values());
  }

  private static Set<String> declared(Dataset dataset) {
    Set<String> declared = new LinkedHashSet<>();
    texts(dataset).forEach(text -> declared.add(text.language()));
    return declared;
  }

  private static String sample(Dataset dataset, String declared) {
    StringBuilder sample = new StringBuilder();
    List<Text> same = new ArrayList<>();
    texts(dataset).filter(text -> text.language().equals(declared)).forEach(same::add);
    for (Text text : same) {
      if (sample.length() < ENOUGH) {
        sample.append(DocumentMaker.cut(text.value(), ENOUGH)).append(' ');
      }
    }
    return sample.toString();
  }

  private static Stream<Text> texts(Dataset dataset) {
    return Stream.concat(
        Stream.concat(dataset.title().all().stream(), dataset.description().all().stream()),
        dataset.keywords().stream());
  }

  private static String base(String tag) {
    int dash = tag.indexOf('-');
    return dash < 0 ? tag : tag.substring(0, dash);
  }
}
