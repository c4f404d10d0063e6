package dev.winnow.web.site;

import dev.winnow.alerts.watch.Target;
import dev.winnow.catalogue.Organisation;
import dev.winnow.index.Facet;
import dev.winnow.store.OrganisationSummary;
import dev.winnow.web.http.Problem;
import dev.winnow.web.http.ProblemException;
import dev.winnow.web.page.Frame;
import dev.winnow.web.page.organisation.OrganisationPages;
import dev.winnow.web.page.search.Card;
import dev.winnow.web.page.search.Cards;
import dev.winnow.web.page.search.Labels;
import dev.winnow.web.page.search.SearchPages;
import dev.winnow.web.question.Question;
import dev.winnow.web.source.Sources;
import dev.winnow.web.text.Phrase;
import dev.winnow.web.text.Voice;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers the pages of organisations. */
final class OrganisationHandler {
  private static final int MOST_CARDS = 10;

  private final Sources sources;
  private final Frames frames;
  private final Renderer renderer;

  OrganisationHandler(Sources sources, Frames frames, Renderer renderer) {
    this.sources = sources;
    this.frames = frames;
    this.renderer = renderer;
  }

  void list(Context context) {
    Voice voice = frames.voice(context);
    Frame frame =
        frames.frame(
            context,
            Frame.Section.ORGANISATIONS,
            voice.say("nav.organisations"),
            voice.say("organisations.description"));
    Optional<Organisation.Sector> sector =
        Optional.ofNullable(context.queryParam("sector")).flatMap(Organisation.Sector::find);
    renderer.send(
        context,
        "organisations",
        new OrganisationPages(frame).list(sources.store().organisations().list(), sector));
  }

  void one(Context context) {
    OrganisationSummary summary =
        sources
            .store()
            .organisations()
            .find(context.pathParam("id"))
            .orElseThrow(
                () -> new ProblemException(Problem.notFound("There is no such organisation.")));
    String name = summary.organisation().name();
    Voice voice = frames.voice(context);
    Question mine =
        Question.everything()
            .with(Facet.ORGANISATION, summary.organisation().id())
            .withPage(1, MOST_CARDS);
    Frame frame =
        frames
            .frame(
                context,
                Frame.Section.ORGANISATIONS,
                name,
                voice.say("organisation.description", name))
            .withFeed(SearchPages.exports(mine).feed());
    Frame watchable =
        frames.watchable(
            frame, new Target.OfOrganisation(summary.organisation().id()), Phrase.of(name));
    Map<String, String> portals = sources.portalNames();
    Labels labels = new Labels(voice.names(), Map.of(summary.organisation().id(), name), portals);
    List<Card> cards =
        new Cards(voice, labels, sources.headline()).of(sources.find(mine, voice.languages()));
    renderer.send(
        context, "organisation", new OrganisationPages(watchable).page(summary, portals, cards));
  }
}
