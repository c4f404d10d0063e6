package dev.winnow.web.site;

import dev.winnow.alerts.watch.Target;
import dev.winnow.index.SearchQuery.Grouping;
import dev.winnow.index.SearchQuery.Sort;
import dev.winnow.web.alert.Watched;
import dev.winnow.web.page.Frame;
import dev.winnow.web.page.search.EmptyPages;
import dev.winnow.web.page.search.Labels;
import dev.winnow.web.page.search.SearchPages;
import dev.winnow.web.question.Loosening;
import dev.winnow.web.question.Question;
import dev.winnow.web.question.QuestionReader;
import dev.winnow.web.source.Found;
import dev.winnow.web.source.Sources;
import dev.winnow.web.text.Voice;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Answers the search page; what it cannot read in an address it leaves out. */
final class SearchHandler {
  private static final int NEAREST = 5;

  private final Sources sources;
  private final Frames frames;
  private final Renderer renderer;

  SearchHandler(Sources sources, Frames frames, Renderer renderer) {
    this.sources = sources;
    this.frames = frames;
    this.renderer = renderer;
  }

  void handle(Context context) {
    Question question =
        withoutUsualOrder(QuestionReader.read(context.queryParamMap(), Set.of("lang")).question());
    if (hasEmptyFields(context)) {
      context.redirect(SearchPages.address(question), HttpStatus.SEE_OTHER);
      return;
    }
    Question asked = reachable(question.withPage(question.page(), Question.USUAL_SIZE));
    Voice voice = frames.voice(context);
    Found found = sources.find(asked, voice.languages(), Grouping.COPIES);
    Labels labels =
        new Labels(
            voice.names(), sources.organisationNames(asked, found.result()), sources.portalNames());
    Target target = Watched.ofSearch(asked);
    Frame frame =
        frames.watchable(
            frame(context, voice, asked, found.result().total()),
            target,
            new Watched(sources).name(target, voice));
    if (found.result().total() == 0) {
      empty(context, frame, labels, asked);
      return;
    }
    SearchPages pages = new SearchPages(frame, labels, sources.headline());
    renderer.send(context, "search", pages.results(asked, found));
  }

  private void empty(Context context, Frame frame, Labels labels, Question asked) {
    List<Loosening.Step> steps = new Loosening(sources::count).loosen(asked);
    EmptyPages pages = new EmptyPages(frame, labels, sources.headline());
    List<String> languages = frame.voice().languages();
    renderer.send(
        context,
        "empty",
        pages.of(
            asked,
            steps,
            looser -> sources.find(looser.withPage(1, NEAREST), languages, Grouping.COPIES)));
  }

  private Frame frame(Context context, Voice voice, Question asked, long total) {
    String count = voice.say("search.datasets", total);
    String title =
        asked.text().isBlank()
            ? voice.say("search.title")
            : voice.say("search.titleFor", asked.text().strip(), count);
    return frames
        .frame(context, Frame.Section.SEARCH, title, voice.say("search.description"))
        .withFeed(SearchPages.exports(asked).feed());
  }

  /** A form sends its empty fields too; the address to keep and share is the one without them. */
  private static boolean hasEmptyFields(Context context) {
    return context.queryParam("lang") == null
        && context.queryParamMap().values().stream()
            .flatMap(List::stream)
            .anyMatch(String::isBlank);
  }

  private static Question withoutUsualOrder(Question question) {
    return question.sort().equals(Optional.of(Sort.RELEVANCE)) ? question.withoutSort() : question;
  }

  /** Nobody can page further than this, so the page after the last one stands for all of those. */
  private static Question reachable(Question question) {
    int last = Question.DEEPEST / question.size();
    return question.page() > last ? question.withPage(last, question.size()) : question;
  }
}
