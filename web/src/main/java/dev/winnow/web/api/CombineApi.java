package dev.winnow.web.api;

import dev.winnow.catalogue.score.Message;
import dev.winnow.catalogue.vocabulary.Licence;
import dev.winnow.scoring.ScoreWords;
import dev.winnow.scoring.causes.RootCauses;
import dev.winnow.scoring.combining.Combination;
import dev.winnow.scoring.combining.Ingredient;
import dev.winnow.web.http.Json;
import dev.winnow.web.source.Causes;
import dev.winnow.web.source.Sources;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Answers what concerns several datasets: whether they may be combined, and what they lack. */
final class CombineApi {

  private static final int MOST = 20;
  private static final Parameters.Range SIZE = new Parameters.Range(1, 100, 10);

  private final Sources sources;

  CombineApi(Sources sources) {
    this.sources = sources;
  }

  void combine(Context context) {
    Parameters.only(context, Set.of("dataset", "lang"));
    Locale locale = Locale.of(DatasetsApi.language(context));
    List<String> ids = context.queryParams("dataset");
    if (ids.size() < 2 || ids.size() > MOST) {
      throw Parameters.wrong(
          "dataset", String.join(", ", ids), "Name 2 to 20 datasets by their ids.");
    }
    List<Ingredient> ingredients = new ArrayList<>();
    for (String id : ids) {
      ingredients.add(
          sources
              .find(id)
              .map(stored -> Ingredient.of(stored.dataset()))
              .orElseThrow(
                  () ->
                      Parameters.wrong("dataset", id, "It is the id of a dataset that is kept.")));
    }
    Combination combination = Combination.of(ingredients);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("result", combination.result().code());
    json.put("outgoing", combination.outgoing().map(Licence::id));
    json.put("obligations", say(combination.obligations(), locale));
    json.put("reasons", say(combination.reasons(), locale));
    json.put("attribution", String.join("\n", say(combination.credits(), locale)));
    json.put("advice", "An opinion by fixed rules, not legal advice.");
    Json.send(context, json);
  }

  void fixes(Context context) {
    Parameters.only(context, Set.of("portal", "organisation", "size", "lang"));
    Locale locale = Locale.of(DatasetsApi.language(context));
    long size = Parameters.number(context, "size", SIZE);
    Optional<String> portal = Parameters.value(context, "portal");
    Optional<String> organisation = Parameters.value(context, "organisation");
    if (portal.isEmpty() && organisation.isEmpty()) {
      throw Parameters.wrong("portal", "", "Name a portal or an organisation by its id.");
    }
    RootCauses causes =
        new Causes(sources.store(), sources.headline().profile()).gather(portal, organisation);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("datasets", causes.datasets());
    json.put(
        "fixes",
        causes.list().stream().limit(size).map(cause -> CauseJson.of(cause, locale)).toList());
    Json.send(context, json);
  }

  private static List<String> say(List<Message> sentences, Locale locale) {
    return sentences.stream().map(one -> ScoreWords.say(one, locale)).toList();
  }
}
