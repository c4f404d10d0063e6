package dev.winnow.web.alert;

import dev.winnow.alerts.watch.Target;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Organisation;
import dev.winnow.catalogue.Portal;
import dev.winnow.index.Facet;
import dev.winnow.web.question.Question;
import dev.winnow.web.question.QuestionReader;
import dev.winnow.web.source.Sources;
import dev.winnow.web.text.Phrase;
import dev.winnow.web.text.Voice;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What a watch watches: read from a form, named in words, found at an address. */
public final class Watched {

  private static final int LONGEST = 2_000;

  private final Sources sources;

  /** Names come from these sources. */
  public Watched(Sources sources) {
    this.sources = sources;
  }

  /** What a form asks to be watched; empty for what is not there. */
  public Optional<Target> read(String target, String subject) {
    if (subject.length() > LONGEST) {
      return Optional.empty();
    }
    return switch (target) {
      case "dataset" ->
          sources.find(subject).map(stored -> new Target.OfDataset(stored.dataset().id()));
      case "organisation" ->
          sources.store().organisations().find(subject).isPresent()
              ? Optional.of(new Target.OfOrganisation(subject))
              : Optional.empty();
      case "portal" -> sources.portal(subject).map(portal -> new Target.OfPortal(portal.id()));
      case "search" -> Optional.of(new Target.OfSearch(asked(question(subject))));
      default -> Optional.empty();
    };
  }

  /** The search of a question: order and page make no difference to what is found. */
  public static Target ofSearch(Question question) {
    return new Target.OfSearch(asked(question));
  }

  private static String asked(Question question) {
    return question.withoutSort().withPage(1, Question.USUAL_SIZE).toAddress();
  }

  /** What it is called. */
  public Phrase name(Target target, Voice voice) {
    return switch (target) {
      case Target.OfDataset of -> dataset(of.dataset(), voice);
      case Target.OfOrganisation of ->
          Phrase.of(
              sources.store().organisations().load(List.of(of.organisation())).values().stream()
                  .map(Organisation::name)
                  .findFirst()
                  .orElse(of.organisation()));
      case Target.OfPortal of ->
          Phrase.of(sources.portal(of.portal()).map(Portal::name).orElse(of.portal()));
      case Target.OfSearch of -> Phrase.of(search(question(of.query()), voice));
    };
  }

  /** The page of what is watched. */
  public static String path(Target target) {
    return switch (target) {
      case Target.OfDataset of -> "/datasets/" + of.dataset();
      case Target.OfOrganisation of -> "/organisations/" + of.organisation();
      case Target.OfPortal of -> "/portals/" + of.portal();
      case Target.OfSearch of -> of.query().isEmpty() ? "/" : "/?" + of.query();
    };
  }

  private Phrase dataset(DatasetId id, Voice voice) {
    return sources
        .store()
        .datasets()
        .find(id)
        .map(stored -> Phrase.best(stored.dataset().title(), voice.languages(), ""))
        .filter(title -> !title.isEmpty())
        .orElse(Phrase.of(id.toString()));
  }

  /** The words and filters of a search as a list: "luft, CSV, Vallby kommun". */
  private String search(Question question, Voice voice) {
    List<String> parts = new ArrayList<>();
    if (!question.text().isBlank()) {
      parts.add("“" + question.text().strip() + "”");
    }
    Map<String, String> portals = sources.portalNames();
    question
        .filters()
        .forEach(
            (facet, values) ->
                values.forEach(value -> parts.add(named(facet, value, portals, voice))));
    question.since().ifPresent(since -> parts.add(since.said()));
    if (question.years()) {
      parts.add(year(question.from()) + "–" + year(question.to()));
    }
    return parts.isEmpty() ? voice.say("watch.everything") : String.join(", ", parts);
  }

  private String named(Facet facet, String value, Map<String, String> portals, Voice voice) {
    return switch (facet) {
      case PORTAL -> portals.getOrDefault(value, value);
      case ORGANISATION -> name(new Target.OfOrganisation(value), voice).text();
      default -> voice.names().ofValue(facet, value);
    };
  }

  private static String year(OptionalInt year) {
    return year.isPresent() ? String.valueOf(year.getAsInt()) : "";
  }

  /** The question in an address; what cannot be understood is left out. */
  public static Question question(String query) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    for (String pair : query.split("&")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        parameters
            .computeIfAbsent(decoded(pair.substring(0, equals)), name -> new ArrayList<>())
            .add(decoded(pair.substring(equals + 1)));
      }
    }
    return QuestionReader.read(parameters, Set.of("lang")).question();
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
