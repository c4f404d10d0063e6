package dev.winnow.web.api;

import dev.winnow.catalogue.DatasetId;
import dev.winnow.store.absence.Absences;
import dev.winnow.store.absence.Held;
import dev.winnow.store.remap.Remap;
import dev.winnow.web.http.Json;
import dev.winnow.web.source.Sources;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Answers what a portal no longer lists and a person has to decide about. */
final class AbsencesApi {
  private static final Parameters.Range SIZE = new Parameters.Range(1, 1000, 100);

  private final Sources sources;

  AbsencesApi(Sources sources) {
    this.sources = sources;
  }

  /** Held removals; the next question asks after {@code last}, which is null on the last page. */
  record HeldList(String portal, long total, Optional<String> last, List<HeldView> items) {}

  /** A held removal. */
  record HeldView(
      String id,
      String title,
      Instant since,
      long run,
      Instant lastSeen,
      Optional<Instant> absent,
      Optional<Instant> signalled,
      String why,
      String page) {}

  void held(Context context) {
    Parameters.only(context, Set.of("after", "size"));
    String portal = Parameters.portal(context, sources).id();
    int size = (int) Parameters.number(context, "size", SIZE);
    Optional<String> after = Parameters.value(context, "after");
    after
        .filter(key -> !DatasetId.isSafe(key))
        .ifPresent(
            key -> {
              throw Parameters.wrong("after", key, "It is the 'last' of the page before.");
            });
    Absences absences = sources.store().absences();
    List<Held> held = absences.held(portal, after, size);
    Json.send(
        context,
        new HeldList(
            portal,
            absences.heldCounts().getOrDefault(portal, 0L),
            Optional.of(held)
                .filter(page -> page.size() == size)
                .map(page -> page.getLast().id().key()),
            held.stream().map(AbsencesApi::view).toList()));
  }

  /** Pairs that a person may put together. */
  record RemapList(String portal, long total, List<RemapView> items) {}

  /** A dataset that seems to have a new id. */
  record RemapView(
      String id,
      String fresh,
      String title,
      String oldSource,
      String newSource,
      double confidence,
      List<String> evidence,
      long run,
      String page) {}

  void remaps(Context context) {
    Parameters.only(context, Set.of("size"));
    String portal = Parameters.portal(context, sources).id();
    int size = (int) Parameters.number(context, "size", SIZE);
    Json.send(
        context,
        new RemapList(
            portal,
            sources.store().remaps().proposedCount(portal),
            sources.store().remaps().proposed(portal, size).stream()
                .map(AbsencesApi::view)
                .toList()));
  }

  private static RemapView view(Remap remap) {
    return new RemapView(
        remap.dataset().toString(),
        remap.fresh().toString(),
        remap.title(),
        remap.oldSource(),
        remap.newSource(),
        remap.confidence(),
        List.of(remap.evidence().split(", ")),
        remap.run(),
        "/datasets/" + remap.dataset());
  }

  private static HeldView view(Held held) {
    return new HeldView(
        held.id().toString(),
        held.title(),
        held.since(),
        held.run(),
        held.lastSeen(),
        held.absent(),
        held.signalled(),
        held.why().name().toLowerCase(Locale.ROOT),
        "/datasets/" + held.id());
  }
}
