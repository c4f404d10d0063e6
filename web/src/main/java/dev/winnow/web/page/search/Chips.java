package dev.winnow.web.page.search;

import dev.winnow.index.Facet;
import dev.winnow.web.question.Question;
import dev.winnow.web.text.Phrase;
import dev.winnow.web.text.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Makes the chips of the filters in use. */
final class Chips {
  private final Labels labels;
  private final Voice voice;

  Chips(Labels labels, Voice voice) {
    this.labels = labels;
    this.voice = voice;
  }

  List<Chip> of(Question question) {
    List<Chip> chips = new ArrayList<>();
    question
        .filters()
        .forEach(
            (facet, values) -> {
              for (int i = 0; i < values.size(); i++) {
                chips.add(chip(question, facet, values.get(i), i > 0));
              }
            });
    question
        .since()
        .ifPresent(
            since ->
                chips.add(
                    new Chip(
                        voice.say("facet.since"),
                        Phrase.of(since(since.said())),
                        address(question.withoutSince()),
                        false)));
    if (question.years()) {
      chips.add(
          new Chip(
              voice.say("facet.years"),
              Phrase.of(years(question)),
              address(question.withoutYears()),
              false));
    }
    return chips;
  }

  /** The name of an age of data. */
  String since(String said) {
    return voice.words().has("since." + said) ? voice.say("since." + said) : said;
  }

  /** The years asked for, as "1998–2026". */
  static String years(Question question) {
    return year(question.from()) + "–" + year(question.to());
  }

  static String address(Question question) {
    String address = question.toAddress();
    return address.isEmpty() ? "/" : "/?" + address;
  }

  private Chip chip(Question question, Facet facet, String value, boolean or) {
    return new Chip(
        voice.names().ofFacet(facet),
        labels.of(facet, value),
        address(question.without(facet, value)),
        or);
  }

  private static String year(OptionalInt year) {
    return year.isPresent() ? String.valueOf(year.getAsInt()) : "";
  }
}
