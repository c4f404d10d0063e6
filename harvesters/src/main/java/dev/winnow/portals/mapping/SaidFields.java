package dev.winnow.portals.mapping;

import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.vocabulary.Language;
import dev.winnow.catalogue.vocabulary.Languages;
import dev.winnow.catalogue.vocabulary.Moment;
import dev.winnow.catalogue.vocabulary.Moments;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.portals.reading.Said;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the fields of one record say, asked by name; what has no rule says nothing. */
record SaidFields(Map<String, Rule> rules, Looked looked) {

  List<Text> all(String field) {
    return Optional.ofNullable(rules.get(field)).map(rule -> rule.texts(looked)).orElse(List.of());
  }

  List<String> texts(String field) {
    return Said.distinct(all(field).stream().map(Text::value).toList());
  }

  String text(String field) {
    return texts(field).stream().findFirst().orElse("");
  }

  /** A name, one per language. */
  Texts title(String field) {
    return perLanguage(field, true);
  }

  /** Longer words, one per language. */
  Texts prose(String field) {
    return perLanguage(field, false);
  }

  private Texts perLanguage(String field, boolean line) {
    Map<String, Text> texts = new java.util.LinkedHashMap<>();
    for (Text said : all(field)) {
      Texts text =
          line
              ? Said.title(said.language(), said.value())
              : Said.prose(said.language(), said.value());
      text.all().forEach(one -> texts.putIfAbsent(one.language(), one));
    }
    return new Texts(List.copyOf(texts.values()));
  }

  Stated<Moment> moment(String field) {
    String said = text(field);
    return said.isEmpty() ? Stated.nothing() : Moments.resolve(said);
  }

  Stated<URI> address(String field) {
    return Said.address(text(field), looked.url());
  }

  List<Stated<Language>> languages(String field) {
    return texts(field).stream().map(Languages::resolve).toList();
  }
}
