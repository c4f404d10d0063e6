package dev.winnow.web.site;

import dev.winnow.alerts.watch.Target;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.store.StoredDataset;
import dev.winnow.web.http.Problem;
import dev.winnow.web.http.ProblemException;
import dev.winnow.web.http.Reply;
import dev.winnow.web.page.AccessAnswer;
import dev.winnow.web.page.Frame;
import dev.winnow.web.page.dataset.DatasetPages;
import dev.winnow.web.page.dataset.KnownCopy;
import dev.winnow.web.page.dataset.course.ScoreCourses;
import dev.winnow.web.page.dataset.profile.WhatIfViews;
import dev.winnow.web.source.FoundCopy;
import dev.winnow.web.source.Sources;
import dev.winnow.web.text.Harvested;
import dev.winnow.web.text.Voice;
import io.javalin.http.Context;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Answers the page of one dataset; a tombstone answers 410 with its story. */
final class DatasetHandler {
  private static final int MOST_STRIPS = 30;
  private static final int MOST_SIMILAR = 3;

  private final Sources sources;
  private final Frames frames;
  private final Renderer renderer;
  private final BiFunction<DatasetId, Integer, List<DatasetId>> similar;

  /**
   * A handler.
   *
   * @param similar the ids of at most so many datasets that are like one
   */
  DatasetHandler(
      Sources sources,
      Frames frames,
      Renderer renderer,
      BiFunction<DatasetId, Integer, List<DatasetId>> similar) {
    this.sources = sources;
    this.frames = frames;
    this.renderer = renderer;
    this.similar = similar;
  }

  void handle(Context context) {
    StoredDataset stored = find(context.pathParam("portal"), context.pathParam("key"));
    DatasetId id = stored.dataset().id();
    Optional<DatasetId> successor = sources.store().remaps().successor(id);
    if (successor.isPresent()) {
      Reply.moved(context, "/datasets/" + successor.get());
      return;
    }
    Voice voice = frames.voice(context);
    String title = Harvested.plain(DatasetPages.title(stored.dataset(), voice).text(), 120);
    Frame plain =
        frames.frame(
            context, Frame.Section.DATASET, title, voice.say("dataset.description", title));
    Frame frame =
        stored.removed().isPresent()
            ? plain
            : frames.watchable(
                plain,
                new Target.OfDataset(id),
                DatasetPages.title(stored.dataset(), voice).with(title));
    DatasetPages pages =
        new DatasetPages(
            frame,
            sources.headline(),
            sources.portalNames().getOrDefault(id.portal(), id.portal()));
    if (stored.removed().isEmpty()) {
      renderer.send(context, "dataset", pages.page(known(context, stored, voice)));
    } else {
      context.status(410);
      renderer.send(
          context,
          "gone",
          pages.gone(
              stored,
              sources.store().datasets().history(id),
              sources.store().absences().removal(id)));
    }
  }

  private DatasetPages.Known known(Context context, StoredDataset stored, Voice voice) {
    DatasetId id = stored.dataset().id();
    List<KnownCopy> copies = copies(id);
    Facts facts = sources.facts(id);
    return new DatasetPages.Known(
        stored,
        facts,
        sources.looks(addresses(stored)),
        sources.store().datasets().history(id),
        copies,
        similar(id, copies),
        sources.scores().compared(stored),
        new WhatIfViews(sources.scorer(), voice)
            .of(stored.dataset(), facts, parameter(context, "field"), parameter(context, "value")),
        new ScoreCourses.Days(parameter(context, "from"), parameter(context, "to")),
        address(context, id));
  }

  private static String parameter(Context context, String name) {
    return Optional.ofNullable(context.queryParam(name)).orElse("");
  }

  private StoredDataset find(String portal, String key) {
    if (!DatasetId.isSafe(portal) || !DatasetId.isSafe(key)) {
      throw new ProblemException(Problem.notFound("There is no such dataset."));
    }
    return sources
        .store()
        .datasets()
        .find(new DatasetId(portal, key))
        .orElseThrow(() -> new ProblemException(Problem.notFound("There is no such dataset.")));
  }

  private static List<String> addresses(StoredDataset stored) {
    return stored.dataset().distributions().stream()
        .limit(MOST_STRIPS)
        .flatMap(file -> AccessAnswer.addresses(file).stream())
        .toList();
  }

  private List<KnownCopy> copies(DatasetId id) {
    Map<String, String> names = sources.portalNames();
    return sources.copies(id).stream()
        .map(found -> known(found, names))
        .sorted(Comparator.comparing(KnownCopy::portalName))
        .toList();
  }

  private static KnownCopy known(FoundCopy found, Map<String, String> portalNames) {
    String portal = found.copy().id().portal();
    String ofPortal = found.copy().of().portal();
    return new KnownCopy(
        found.stored(),
        portalNames.getOrDefault(portal, portal),
        portalNames.getOrDefault(ofPortal, ofPortal),
        found.copy().evidence());
  }

  /** Copies are as similar as can be, and have a place of their own. */
  private List<StoredDataset> similar(DatasetId id, List<KnownCopy> copies) {
    Set<DatasetId> shown =
        copies.stream().map(copy -> copy.stored().dataset().id()).collect(Collectors.toSet());
    List<DatasetId> ids =
        similar.apply(id, MOST_SIMILAR + shown.size()).stream()
            .filter(other -> !shown.contains(other))
            .limit(MOST_SIMILAR)
            .toList();
    Map<DatasetId, StoredDataset> loaded = sources.store().datasets().load(ids);
    return ids.stream()
        .map(loaded::get)
        .filter(Objects::nonNull)
        .filter(other -> other.removed().isEmpty())
        .toList();
  }

  private static String address(Context context, DatasetId id) {
    return URI.create(context.url()).resolve("/datasets/" + id).toString();
  }
}
