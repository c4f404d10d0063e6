package dev.winnow.web.api;

import dev.winnow.index.Facet;
import dev.winnow.index.SearchQuery.Grouping;
import dev.winnow.index.SearchResult;
import dev.winnow.web.api.Views.DatasetList;
import dev.winnow.web.api.Views.FacetCount;
import dev.winnow.web.http.Json;
import dev.winnow.web.http.Problem;
import dev.winnow.web.http.ProblemException;
import dev.winnow.web.page.search.Labels;
import dev.winnow.web.question.Question;
import dev.winnow.web.source.Found;
import dev.winnow.web.source.Sources;
import dev.winnow.web.text.Voice;
import io.javalin.http.Context;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Answers {@code /api/v1/datasets}: a search with facets. */
final class DatasetsApi {
  private final Sources sources;

  DatasetsApi(Sources sources) {
    this.sources = sources;
  }

  void list(Context context) {
    Grouping grouping = Parameters.grouping(context);
    Question question = Parameters.question(context, Set.of("lang", "group"));
    Voice voice = Voice.of(language(context), sources.now(), ZoneOffset.UTC);
    Json.send(context, answer(sources, question, voice, reach(question, voice, grouping)));
  }

  static DatasetList answer(Sources sources, Question question, Voice voice, Found found) {
    String profile = sources.headline().profile();
    Labels labels =
        new Labels(
            voice.names(),
            sources.organisationNames(question, found.result()),
            sources.portalNames());
    return new DatasetList(
        found.result().total(),
        found.result().records(),
        question.page(),
        question.size(),
        found.each(
            (hit, stored) ->
                Items.of(stored, Optional.ofNullable(found.copies().get(hit.id())), profile)),
        facets(found.result(), labels));
  }

  /** A page past the end is empty; one that is there but too deep is refused. */
  private Found reach(Question question, Voice voice, Grouping grouping) {
    long start = (question.page() - 1L) * question.size();
    if (start < Question.DEEPEST) {
      return sources.find(question, voice.languages(), grouping);
    }
    Found first = sources.find(question.withPage(1, 1), voice.languages(), grouping);
    if (first.result().total() > start) {
      throw new ProblemException(
          Problem.of(
              400,
              "Bad Request",
              "Up to 10,000 hits can be paged through, page %d of size %d lies beyond. Narrow the "
                      .formatted(question.page(), question.size())
                  + "search with filters, or follow /api/v1/changes to get everything."));
    }
    return new Found(
        new SearchResult(
            first.result().total(), first.result().records(), List.of(), first.result().facets()),
        Map.of(),
        Map.of(),
        Map.of());
  }

  static String language(Context context) {
    return Parameters.value(context, "lang")
        .map(
            said -> {
              if (!said.equals("en") && !said.equals("sv")) {
                throw Parameters.wrong("lang", said, "It is en or sv.");
              }
              return said;
            })
        .orElse("en");
  }

  private static Map<String, List<FacetCount>> facets(SearchResult result, Labels labels) {
    Map<String, List<FacetCount>> facets = new LinkedHashMap<>();
    Arrays.stream(Facet.values())
        .forEach(
            facet ->
                facets.put(
                    facet.code(),
                    result.facets().getOrDefault(facet, List.of()).stream()
                        .map(
                            count ->
                                new FacetCount(
                                    count.value(),
                                    labels.of(facet, count.value()).text(),
                                    count.count()))
                        .toList()));
    return facets;
  }
}
