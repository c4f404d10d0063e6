package dev.winnow.web.site;

import dev.winnow.catalogue.Portal;
import dev.winnow.store.DueOf;
import dev.winnow.web.coming.Coming;
import dev.winnow.web.http.Problem;
import dev.winnow.web.http.ProblemException;
import dev.winnow.web.http.Routes;
import dev.winnow.web.page.Frame;
import dev.winnow.web.page.coming.ComingPage;
import dev.winnow.web.source.Sources;
import dev.winnow.web.text.Phrase;
import dev.winnow.web.text.Voice;
import io.javalin.http.Context;
import java.time.Duration;

/** Answers the pages of what will be overdue within a week. */
final class ComingHandler {

  private static final Duration WEEK = Duration.ofDays(7);

  private final Sources sources;
  private final Frames frames;
  private final Renderer renderer;

  ComingHandler(Sources sources, Frames frames, Renderer renderer) {
    this.sources = sources;
    this.frames = frames;
    this.renderer = renderer;
  }

  void addTo(Routes routes) {
    routes.get("/portals/{id}/due", this::portal);
    routes.get("/organisations/{id}/due", this::organisation);
  }

  private void portal(Context context) {
    String id = context.pathParam("id");
    String name =
        sources
            .portal(id)
            .map(Portal::name)
            .orElseThrow(() -> new ProblemException(Problem.notFound("There is no such portal.")));
    send(context, Frame.Section.PORTALS, name, new DueOf.Portal(id));
  }

  private void organisation(Context context) {
    String id = context.pathParam("id");
    String name =
        sources
            .store()
            .organisations()
            .find(id)
            .map(summary -> summary.organisation().name())
            .orElseThrow(
                () -> new ProblemException(Problem.notFound("There is no such organisation.")));
    send(context, Frame.Section.ORGANISATIONS, name, new DueOf.Organisation(id));
  }

  private void send(Context context, Frame.Section section, String name, DueOf whose) {
    Voice voice = frames.voice(context);
    Frame frame =
        frames.frame(context, section, voice.say("coming.title"), voice.say("coming.lead"));
    String address = context.path().replaceFirst("/due$", "");
    renderer.send(
        context,
        "coming",
        new ComingPage(
            frame,
            Phrase.of(name),
            address,
            new Coming(sources)
                .within(WEEK, whose).stream()
                    .map(
                        late ->
                            new ComingPage.Row(
                                "/datasets/" + late.dataset().id(),
                                Phrase.best(late.dataset().title(), voice.languages(), ""),
                                voice.dates().time(late.overdue())))
                    .toList(),
            "/api/v1" + address + "/due"));
  }
}
