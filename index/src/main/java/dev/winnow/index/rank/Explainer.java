package dev.winnow.index.rank;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says of single documents of one segment what every field adds to the score of a word. */
final class Explainer {

  private final List<Occurrences> occurrences;
  private final float rarity;

  Explainer(List<Occurrences> occurrences, float rarity) {
    this.occurrences = occurrences;
    this.rarity = rarity;
  }

  /** What every field adds; empty when the word is not there. To be asked in rising order. */
  List<WordQuery.Part> explain(int document) throws IOException {
    Map<String, Float> fields = new LinkedHashMap<>();
    float sum = 0;
    for (Occurrences some : occurrences) {
      if (some.reaches(document)) {
        float part = some.weight();
        fields.merge(some.field(), part, Float::sum);
        sum += part;
      }
    }
    double scale = sum == 0 ? 0 : Found.saturated(sum) * rarity / sum;
    List<WordQuery.Part> parts = new ArrayList<>();
    fields.forEach((field, part) -> parts.add(new WordQuery.Part(field, part * scale)));
    return parts;
  }
}
