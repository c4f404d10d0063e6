package dev.winnow.web.api;

import dev.winnow.catalogue.Organisation.Sector;
import dev.winnow.catalogue.Portal;
import dev.winnow.store.run.Counters;
import dev.winnow.store.run.Run;
import dev.winnow.web.api.Views.Counts;
import dev.winnow.web.api.Views.DiagnosisView;
import dev.winnow.web.api.Views.PortalView;
import dev.winnow.web.api.Views.RunList;
import dev.winnow.web.api.Views.RunView;
import dev.winnow.web.api.Views.Whole;
import dev.winnow.web.http.Json;
import dev.winnow.web.source.Sources;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Answers portals and their runs. */
final class PortalsApi {
  private static final Parameters.Range SIZE = new Parameters.Range(1, 100, 20);

  private final Sources sources;

  PortalsApi(Sources sources) {
    this.sources = sources;
  }

  void list(Context context) {
    Parameters.only(context, Set.of());
    Map<String, Long> counts = sources.store().datasets().counts();
    Map<String, Run> newest = sources.store().runs().newest();
    List<PortalView> views =
        sources.portals().get().stream()
            .map(portal -> view(portal, counts, Optional.ofNullable(newest.get(portal.id()))))
            .toList();
    Json.send(context, new Whole<>(views.size(), views));
  }

  void runs(Context context) {
    Parameters.only(context, Set.of("size"));
    String id = Parameters.portal(context, sources).id();
    int size = (int) Parameters.number(context, "size", SIZE);
    List<RunView> runs =
        sources.store().runs().of(id, size).stream().map(run -> run(sources, run)).toList();
    Json.send(context, new RunList(id, runs));
  }

  private PortalView view(Portal portal, Map<String, Long> counts, Optional<Run> last) {
    return new PortalView(
        portal.id(),
        portal.name(),
        portal.type(),
        portal.url().toString(),
        portal.country(),
        portal.sector().map(Sector::code),
        portal.language(),
        portal.schedule(),
        sources.nextRun().apply(portal.id()),
        counts.getOrDefault(portal.id(), 0L),
        last.map(run -> run(sources, run)),
        "/portals/" + portal.id());
  }

  static RunView run(Sources sources, Run run) {
    Counters counted = run.counters();
    return new RunView(
        run.id(),
        run.started(),
        run.ended(),
        run.verdict().map(verdict -> verdict.code()),
        run.reason(),
        run.declared(),
        new Counts(
            counted.seen(),
            counted.added(),
            counted.changed(),
            counted.unchanged(),
            counted.removed(),
            counted.held(),
            counted.duplicates(),
            counted.failed(),
            counted.requests(),
            counted.bytes()),
        sources.store().runs().faultsByKind(run.id()),
        sources
            .store()
            .memory()
            .diagnosis(run.id())
            .map(found -> new DiagnosisView(found.kind(), found.words(), found.advice())));
  }
}
