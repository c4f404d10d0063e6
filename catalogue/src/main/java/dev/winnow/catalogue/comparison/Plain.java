package dev.winnow.catalogue.comparison;

import dev.winnow.catalogue.Agent;
import dev.winnow.catalogue.ContactPoint;
import dev.winnow.catalogue.DataService;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.Place;
import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.vocabulary.Period;
import dev.winnow.catalogue.vocabulary.Stated;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the value of a property as a person would read it: what was said, pieces after "; ". */
final class Plain {

  private Plain() {}

  static String text(Object value) {
    return switch (value) {
      case Optional<?> some -> some.map(Plain::text).orElse("");
      case List<?> all -> joined(all.stream());
      case Texts texts -> joined(texts.all().stream());
      case Text text ->
          text.language().isEmpty() ? text.value() : text.value() + " (" + text.language() + ")";
      case Stated<?> stated -> stated.raw().isEmpty() ? text(stated.value()) : stated.raw();
      case Agent agent -> words(agent.name(), agent.identifier(), agent.type(), agent.homepage());
      case ContactPoint contact ->
          words(contact.name(), contact.email(), contact.url(), contact.telephone());
      case Place place -> words(place.label(), place.concept(), place.box(), place.geometry());
      case Period period -> text(period.start()) + "–" + text(period.end());
      case DataService service -> words(service.title(), service.endpointUrl());
      case Distribution file -> distribution(file);
      default -> String.valueOf(value);
    };
  }

  private static String distribution(Distribution file) {
    return words(
        file.title(),
        file.format(),
        file.bestUrl(),
        file.licence(),
        file.byteSize().isPresent() ? file.byteSize().getAsLong() + " bytes" : "",
        file.modified());
  }

  private static String words(Object... values) {
    return Stream.of(values)
        .map(Plain::text)
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining(" "));
  }

  private static String joined(Stream<?> values) {
    return values.map(Plain::text).collect(Collectors.joining("; "));
  }
}
