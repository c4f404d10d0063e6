package dev.winnow.web.site;

import dev.winnow.catalogue.Portal;
import dev.winnow.store.Runs;
import dev.winnow.store.diff.Diff;
import dev.winnow.store.run.Fault;
import dev.winnow.store.run.Run;
import dev.winnow.web.http.Problem;
import dev.winnow.web.http.ProblemException;
import dev.winnow.web.page.Frame;
import dev.winnow.web.page.portal.RunPages;
import dev.winnow.web.source.RunPath;
import dev.winnow.web.source.Sources;
import dev.winnow.web.text.Voice;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers the page of one run. */
final class RunHandler {
  private static final int ROWS = 50;
  private static final int SAMPLES = 5;
  private static final int MOST_KINDS = 50;

  private final Sources sources;
  private final Frames frames;
  private final Renderer renderer;

  RunHandler(Sources sources, Frames frames, Renderer renderer) {
    this.sources = sources;
    this.frames = frames;
    this.renderer = renderer;
  }

  void handle(Context context) {
    RunPath path =
        RunPath.find(sources, context.pathParam("id"), context.pathParam("run"))
            .orElseThrow(() -> new ProblemException(Problem.notFound("There is no such run.")));
    Portal portal = path.portal();
    Run run = path.run();
    Voice voice = frames.voice(context);
    String title = voice.say("run.titleOf", Long.toString(run.id()), portal.name());
    Frame frame =
        frames.frame(
            context, Frame.Section.PORTALS, title, voice.say("run.description", portal.name()));
    renderer.send(context, "run", new RunPages(frame).page(known(context, portal, run)));
  }

  private RunPages.Known known(Context context, Portal portal, Run run) {
    Optional<Diff.Kind> kind = RunPath.kind(context.queryParam("kind"));
    long after = RunPath.place(context.queryParam("after"));
    Runs runs = sources.store().runs();
    Map<String, Long> byKind = runs.faultsByKind(run.id());
    Map<String, List<Fault>> samples = new LinkedHashMap<>();
    byKind.keySet().stream()
        .limit(MOST_KINDS)
        .forEach(one -> samples.put(one, runs.faults(run.id(), Optional.of(one), 0, SAMPLES)));
    List<Diff> diffs = sources.store().diffs().page(run.id(), kind, after, ROWS + 1);
    return new RunPages.Known(
        portal,
        run,
        runs.alarms(run.id()),
        sources.store().diffs().counts(run.id()),
        kind,
        diffs.subList(0, Math.min(ROWS, diffs.size())),
        diffs.size() > ROWS,
        byKind,
        samples);
  }
}
