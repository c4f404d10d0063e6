package dev.winnow.web.site;

import dev.winnow.alerts.watch.Target;
import dev.winnow.catalogue.Portal;
import dev.winnow.scoring.causes.RootCauses;
import dev.winnow.scoring.rhythm.Rhythm;
import dev.winnow.store.Runs;
import dev.winnow.store.absence.Absences;
import dev.winnow.store.run.Run;
import dev.winnow.store.run.Standing;
import dev.winnow.web.http.Problem;
import dev.winnow.web.http.ProblemException;
import dev.winnow.web.page.CauseList;
import dev.winnow.web.page.Frame;
import dev.winnow.web.page.portal.PortalPages;
import dev.winnow.web.source.CauseBook;
import dev.winnow.web.source.Sources;
import dev.winnow.web.text.Phrase;
import dev.winnow.web.text.Voice;
import io.javalin.http.Context;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers the pages of portals and their runs. */
final class PortalHandler {
  private static final int RUNS = 30;
  private static final int FAULTS = 50;
  private static final int HELD = 50;
  private static final String REFRESH_SECONDS = "5";

  private final Sources sources;
  private final Frames frames;
  private final Renderer renderer;
  private final boolean operator;
  private final CauseBook causes;

  /** Answers; {@code operator} says whether the list offers to add a portal. */
  PortalHandler(Sources sources, Frames frames, Renderer renderer, boolean operator) {
    this.operator = operator;
    this.sources = sources;
    this.causes = sources.causes();
    this.frames = frames;
    this.renderer = renderer;
  }

  void list(Context context) {
    Voice voice = frames.voice(context);
    Frame frame =
        frames.frame(
            context,
            Frame.Section.PORTALS,
            voice.say("nav.portals"),
            voice.say("portals.description"));
    Map<String, Long> counts = sources.store().datasets().counts();
    Map<String, Standing> standing = sources.store().runs().standing(sources.now());
    List<PortalPages.Known> known =
        sources.portals().get().stream().map(portal -> known(portal, counts, standing)).toList();
    refresh(context, standing.values());
    renderer.send(context, "portals", new PortalPages(frame).list(known, operator));
  }

  void one(Context context) {
    Portal portal =
        sources
            .portal(context.pathParam("id"))
            .orElseThrow(() -> new ProblemException(Problem.notFound("There is no such portal.")));
    Voice voice = frames.voice(context);
    Frame frame =
        frames.watchable(
            frames.frame(
                context,
                Frame.Section.PORTALS,
                portal.name(),
                voice.say("portal.description", portal.name())),
            new Target.OfPortal(portal.id()),
            Phrase.of(portal.name()));
    Runs runs = sources.store().runs();
    Map<String, Standing> standing = runs.standing(sources.now());
    PortalPages.Known known = known(portal, sources.store().datasets().counts(), standing);
    refresh(context, known.standing().stream().toList());
    Optional<Long> newest = known.runs().stream().findFirst().map(Run::id);
    Absences absences = sources.store().absences();
    RootCauses lacking = causes.ofPortal(portal.id(), known.datasets());
    PortalPages.Detail detail =
        new PortalPages.Detail(
            newest.map(runs::faultsByKind).orElse(Map.of()),
            newest.map(run -> runs.faults(run, FAULTS)).orElse(List.of()),
            known.last().map(run -> runs.alarms(run.id())).orElse(List.of()),
            absences.held(portal.id(), Optional.empty(), HELD),
            absences.heldCounts().getOrDefault(portal.id(), 0L),
            sources.store().remaps().proposed(portal.id(), HELD),
            sources.store().remaps().proposedCount(portal.id()),
            lacking,
            sources.organisationNames(CauseList.places(lacking)),
            Rhythm.of(sources.store().rhythms().ofPortal(portal.id()), sources.now()),
            sources.store().trends().ofPortal(portal.id()));
    renderer.send(context, "portal", new PortalPages(frame).page(known, detail));
  }

  private PortalPages.Known known(
      Portal portal, Map<String, Long> counts, Map<String, Standing> standing) {
    return new PortalPages.Known(
        portal,
        sources.store().runs().of(portal.id(), RUNS),
        counts.getOrDefault(portal.id(), 0L),
        sources.nextRun().apply(portal.id()),
        Optional.ofNullable(standing.get(portal.id())));
  }

  /** A page with a run in progress asks for itself again, without any script. */
  private static void refresh(Context context, Collection<Standing> standing) {
    if (standing.stream().anyMatch(Standing::alive)) {
      context.header("Refresh", REFRESH_SECONDS);
    }
  }
}
