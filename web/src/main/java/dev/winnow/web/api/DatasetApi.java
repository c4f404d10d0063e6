package dev.winnow.web.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.json.CatalogueJson;
import dev.winnow.catalogue.score.Score;
import dev.winnow.store.StoredDataset;
import dev.winnow.store.Version;
import dev.winnow.store.absence.Removal;
import dev.winnow.store.run.Raw;
import dev.winnow.web.api.Views.HistoryList;
import dev.winnow.web.api.Views.VersionView;
import dev.winnow.web.history.Difference;
import dev.winnow.web.http.Json;
import dev.winnow.web.http.Problem;
import dev.winnow.web.http.ProblemException;
import dev.winnow.web.http.Reply;
import dev.winnow.web.source.FoundCopy;
import dev.winnow.web.source.ScoreHistory;
import dev.winnow.web.source.ScoreHistory.Step;
import dev.winnow.web.source.Sources;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Answers what there is of one dataset: itself, its score, its raw record, its history. */
final class DatasetApi {
  private final Sources sources;

  DatasetApi(Sources sources) {
    this.sources = sources;
  }

  /** Leads from a dataset that turned out to be another one to that one, for ever. */
  Handler following(Handler handler) {
    return context -> {
      String portal = context.pathParam("portal");
      String key = context.pathParam("key");
      Optional<DatasetId> successor =
          DatasetId.isSafe(portal) && DatasetId.isSafe(key)
              ? sources.store().remaps().successor(new DatasetId(portal, key))
              : Optional.empty();
      if (successor.isEmpty()) {
        handler.handle(context);
        return;
      }
      String own = "/api/v1/datasets/" + portal + "/" + key;
      Reply.moved(
          context, "/api/v1/datasets/" + successor.get() + context.path().substring(own.length()));
    };
  }

  void one(Context context) {
    Parameters.only(context, Set.of());
    StoredDataset stored = there(context);
    List<StoredDataset> copies =
        sources.copies(stored.dataset().id()).stream().map(FoundCopy::stored).toList();
    ObjectNode json =
        Json.tree(Items.of(stored, Optional.of(copies), sources.headline().profile()));
    json.put("firstSeen", stored.firstSeen().toString());
    json.put("lastSeen", stored.lastSeen().toString());
    json.put("lastChanged", stored.lastChanged().toString());
    json.put("change", stored.change());
    json.set("dataset", Json.read(CatalogueJson.write(stored.dataset())));
    Json.send(context, json);
  }

  void score(Context context) {
    Parameters.only(context, Set.of("profile", "lang"));
    StoredDataset stored = there(context);
    String language = DatasetsApi.language(context);
    List<String> profiles = sources.scorer().profiles();
    String profile = Parameters.value(context, "profile").orElse(profiles.getFirst());
    if (!profiles.contains(profile)) {
      throw Parameters.wrong(
          "profile", profile, "It is one of " + String.join(", ", profiles) + ".");
    }
    Json.send(
        context,
        sources
            .scores()
            .score(stored, profile)
            .map(score -> ScoreViews.of(stored, score, language))
            .orElseThrow(
                () ->
                    new ProblemException(
                        Problem.notFound(
                            "This dataset has no score under '%s' yet; it comes with the next "
                                    .formatted(profile)
                                + "harvest or with 'winnow rescore'."))));
  }

  /** Sends the portal's own bytes, so that no browser can take them for a page of ours. */
  void raw(Context context) {
    Parameters.only(context, Set.of());
    StoredDataset stored = find(context);
    DatasetId id = stored.dataset().id();
    Raw raw =
        sources
            .store()
            .datasets()
            .raw(id)
            .orElseThrow(
                () ->
                    new ProblemException(
                        Problem.notFound("The raw record of this dataset is not kept.")));
    RawType type = RawType.of(raw.form());
    context.header("Content-Security-Policy", "default-src 'none'; sandbox");
    context.header(
        "Content-Disposition",
        "attachment; filename=\"%s-%s.%s\"".formatted(id.portal(), id.key(), type.ending()));
    Reply.send(context, type.mediaType(), raw.body());
  }

  /** Why the score differs between the ends of two days. */
  void scoreChange(Context context) {
    Parameters.only(context, Set.of("from", "to", "lang"));
    String language = DatasetsApi.language(context);
    StoredDataset stored = there(context);
    Json.send(
        context,
        new ScoreMoves(Locale.of(language))
            .between(
                sources.store().datasets().history(stored.dataset().id()),
                sources.headline().profile(),
                ScoreMoves.endOf(context, "from"),
                ScoreMoves.endOf(context, "to")));
  }

  void history(Context context) {
    Parameters.only(context, Set.of("lang"));
    ScoreMoves moves = new ScoreMoves(Locale.of(DatasetsApi.language(context)));
    DatasetId id = find(context).dataset().id();
    List<Version> versions = sources.store().datasets().history(id);
    Map<Long, Step> steps =
        ScoreHistory.steps(versions, sources.headline().profile()).stream()
            .collect(Collectors.toMap(step -> step.version().number(), Function.identity()));
    Json.send(
        context,
        new HistoryList(
            id.toString(),
            Difference.of(versions).stream()
                .map(
                    one ->
                        version(one, Optional.ofNullable(steps.get(one.version().number())), moves))
                .toList()));
  }

  private static VersionView version(Difference difference, Optional<Step> step, ScoreMoves moves) {
    return new VersionView(
        difference.version().number(),
        difference.version().kind().code(),
        difference.version().at(),
        difference.changed(),
        step.map(Step::score).map(Items::scores).orElse(Map.of()),
        step.map(Step::score).map(Score::version),
        step.filter(Step::broken).isPresent(),
        step.flatMap(Step::change).map(moves::answers).orElse(List.of()));
  }

  private StoredDataset there(Context context) {
    StoredDataset stored = find(context);
    if (stored.removed().isPresent()) {
      String path = "/api/v1/datasets/" + stored.dataset().id();
      Map<String, String> more = new LinkedHashMap<>();
      more.put("removed", stored.removed().get().toString());
      more.put("lastSeen", stored.lastSeen().toString());
      sources.store().absences().removal(stored.dataset().id()).ifPresent(one -> tell(one, more));
      more.put("history", path + "/history");
      more.put("raw", path + "/raw");
      throw new ProblemException(
          Problem.of(
                  410,
                  "Gone",
                  "This dataset was removed: its portal no longer lists it. Its history and raw "
                      + "record are kept.")
              .with(more));
    }
    return stored;
  }

  private static void tell(Removal removal, Map<String, String> more) {
    removal.absent().ifPresent(since -> more.put("absentSince", since.toString()));
    removal.signalled().ifPresent(said -> more.put("deletedAtSource", said.toString()));
    removal.run().ifPresent(run -> more.put("run", Long.toString(run)));
    removal.person().ifPresent(person -> more.put("decidedBy", person));
  }

  private StoredDataset find(Context context) {
    String portal = context.pathParam("portal");
    String key = context.pathParam("key");
    if (!DatasetId.isSafe(portal) || !DatasetId.isSafe(key)) {
      throw new ProblemException(unknown(portal, key));
    }
    return sources
        .store()
        .datasets()
        .find(new DatasetId(portal, key))
        .orElseThrow(() -> new ProblemException(unknown(portal, key)));
  }

  private static Problem unknown(String portal, String key) {
    return Problem.notFound(
        "There is no dataset '%s/%s'. Search at /api/v1/datasets.".formatted(portal, key));
  }
}
