package dev.winnow.web.coming;

import dev.winnow.catalogue.Text;
import dev.winnow.store.DueOf;
import dev.winnow.web.http.Json;
import dev.winnow.web.http.Problem;
import dev.winnow.web.http.ProblemException;
import dev.winnow.web.http.Routes;
import dev.winnow.web.source.Sources;
import io.javalin.http.Context;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Answers which datasets of a portal or an organisation will be overdue within a week. */
public final class ComingApi {

  private static final int DAYS = 7;

  private final Sources sources;

  /** The API over these sources. */
  public ComingApi(Sources sources) {
    this.sources = sources;
  }

  /**
   * What comes.
   *
   * @param days how far was looked
   * @param items the soonest first
   */
  public record ComingList(int days, List<ComingView> items) {}

  /**
   * A dataset that will be overdue.
   *
   * @param id portal/key
   * @param title as its publisher wrote it
   * @param overdue from when on, when nothing is published
   * @param page where it is explained
   */
  public record ComingView(String id, String title, Instant overdue, String page) {}

  /** Adds its paths. */
  public void addTo(Routes routes) {
    routes.get(
        "/api/v1/portals/{id}/due",
        context -> {
          String id = context.pathParam("id");
          sources.portal(id).orElseThrow(() -> missing("portal", id));
          send(context, new DueOf.Portal(id));
        });
    routes.get(
        "/api/v1/organisations/{id}/due",
        context -> {
          String id = context.pathParam("id");
          sources.store().organisations().find(id).orElseThrow(() -> missing("organisation", id));
          send(context, new DueOf.Organisation(id));
        });
  }

  private void send(Context context, DueOf whose) {
    Json.send(
        context,
        new ComingList(
            DAYS,
            new Coming(sources)
                .within(Duration.ofDays(DAYS), whose).stream().map(ComingApi::view).toList()));
  }

  private static ComingView view(Coming.Late late) {
    return new ComingView(
        late.dataset().id().toString(),
        late.dataset().title().first().map(Text::value).orElse(""),
        late.overdue(),
        "/datasets/" + late.dataset().id());
  }

  private static ProblemException missing(String what, String id) {
    return new ProblemException(
        Problem.notFound("There is no %s '%s'. See /api/v1/%ss.".formatted(what, id, what)));
  }
}
