package dev.winnow.web.site.compared;

import dev.winnow.alerts.watch.Target;
import dev.winnow.index.Facet;
import dev.winnow.store.OrganisationSummary;
import dev.winnow.web.comparing.Comparisons;
import dev.winnow.web.comparing.LeagueQuestion;
import dev.winnow.web.comparing.Questions;
import dev.winnow.web.comparing.Quoted;
import dev.winnow.web.gathering.Gathering;
import dev.winnow.web.page.Frame;
import dev.winnow.web.page.organisation.KnownOrganisation;
import dev.winnow.web.page.organisation.OrganisationPages;
import dev.winnow.web.page.search.Card;
import dev.winnow.web.page.search.Cards;
import dev.winnow.web.page.search.Labels;
import dev.winnow.web.page.search.SearchPages;
import dev.winnow.web.question.Question;
import dev.winnow.web.site.Frames;
import dev.winnow.web.site.Renderer;
import dev.winnow.web.source.CauseBook;
import dev.winnow.web.source.Sources;
import dev.winnow.web.text.Phrase;
import dev.winnow.web.text.Voice;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;

/** Answers the page of one organisation. */
final class OrganisationHandler {
  private static final int MOST_CARDS = 10;

  private final Sources sources;
  private final CauseBook causes;
  private final Gathering gathering;
  private final Frames frames;
  private final Renderer renderer;

  OrganisationHandler(Sources sources, Comparisons comparisons, Frames frames, Renderer renderer) {
    this.sources = sources;
    this.causes = sources.causes();
    this.gathering = new Gathering(sources, comparisons);
    this.frames = frames;
    this.renderer = renderer;
  }

  void one(Context context) {
    OrganisationSummary summary = gathering.organisation(context.pathParam("id"));
    String id = summary.organisation().id();
    String name = summary.organisation().name();
    Comparisons comparisons = gathering.comparisons();
    LeagueQuestion asked = Questions.lenient(context, comparisons);
    KnownOrganisation known = gathering.known(summary, asked.benchmark(), asked.kept());
    Voice voice = frames.voice(context);
    Question mine = Question.everything().with(Facet.ORGANISATION, id).withPage(1, MOST_CARDS);
    Frame frame =
        frames
            .frame(
                context,
                Frame.Section.ORGANISATIONS,
                name,
                voice.say("organisation.description", name))
            .withFeed(SearchPages.exports(mine).feed());
    Frame watchable = frames.watchable(frame, new Target.OfOrganisation(id), Phrase.of(name));
    Labels labels = new Labels(voice.names(), Map.of(id, name), sources.portalNames());
    List<Card> cards =
        new Cards(voice, labels, sources.headline()).of(sources.find(mine, voice.languages()));
    String query = LeagueQuestion.usual().by(asked.benchmark()).toAddress();
    Quoted quoted =
        new Quoted(
            comparisons.source(comparisons.dated(asked.whole()), "/organisations/" + id, query),
            asked.kept());
    renderer.send(
        context,
        "organisation",
        new OrganisationPages(watchable)
            .page(
                known,
                comparisons.benchmarks(),
                quoted,
                cards,
                causes.ofOrganisation(id, summary.datasets())));
  }
}
