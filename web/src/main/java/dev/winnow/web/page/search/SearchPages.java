package dev.winnow.web.page.search;

import dev.winnow.index.Facet;
import dev.winnow.index.SearchQuery.Sort;
import dev.winnow.web.page.Frame;
import dev.winnow.web.page.search.SearchPage.Choice;
import dev.winnow.web.page.search.SearchPage.Exports;
import dev.winnow.web.page.search.SearchPage.Filters;
import dev.winnow.web.page.search.SearchPage.Kept;
import dev.winnow.web.page.search.SearchPage.Pager;
import dev.winnow.web.question.Question;
import dev.winnow.web.source.Found;
import dev.winnow.web.source.Headline;
import dev.winnow.web.text.Voice;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Makes the search page of a question and what was found. Pure. */
public final class SearchPages {
  private final Frame frame;
  private final Labels labels;
  private final Headline headline;

  /**
   * Makes pages.
   *
   * @param frame what stands around them
   * @param labels what values are called
   * @param headline the headline profile
   */
  public SearchPages(Frame frame, Labels labels, Headline headline) {
    this.frame = frame;
    this.labels = labels;
    this.headline = headline;
  }

  /** The page of results. */
  public SearchPage results(Question question, Found found) {
    Voice voice = frame.voice();
    return new SearchPage(
        frame,
        question.text(),
        exactly(question),
        filters(question, found),
        new Chips(labels, voice).of(question),
        Chips.address(question.withoutFilters()),
        voice.say("search.datasets", found.result().total()),
        found.result().records() > found.result().total()
            ? voice.say("search.records", found.result().records())
            : "",
        order(question),
        exports(question),
        new Cards(voice, labels, headline).of(found),
        pager(question, found.result().total()));
  }

  /** The page of a question. */
  public static String address(Question question) {
    return Chips.address(question);
  }

  /** Where a question's results can be taken to. */
  public static Exports exports(Question question) {
    Question first = question.withPage(1, Question.USUAL_SIZE);
    return new Exports(
        address("/feeds/datasets.atom", first),
        address("/datasets.csv", first),
        address("/api/v1/datasets?group=copies", question));
  }

  private static String address(String path, Question question) {
    String query = question.toAddress();
    return query.isEmpty() ? path : path + (path.contains("?") ? "&" : "?") + query;
  }

  private static Optional<String> exactly(Question question) {
    String text = question.text().strip();
    return text.isEmpty() || text.contains("\"")
        ? Optional.empty()
        : Optional.of(Chips.address(question.withText("\"" + text + "\"")));
  }

  private Filters filters(Question question, Found found) {
    Voice voice = frame.voice();
    FacetBoxes boxes = new FacetBoxes(question, found.result().facets(), labels, voice);
    List<FacetBox> second = boxes.of(FacetBoxes.SECOND);
    int inUse = question.conditions();
    return new Filters(
        inUse == 0 ? "" : voice.say("filters.inUse", inUse),
        boxes.ready(),
        question.asksFor(Facet.READY, "yes"),
        boxes.of(FacetBoxes.FIRST),
        second,
        second.stream().anyMatch(FacetBox::isInUse),
        since(question),
        year(question.from()),
        year(question.to()),
        kept(question));
  }

  private List<Choice> since(Question question) {
    Voice voice = frame.voice();
    String chosen = question.since().map(since -> since.said()).orElse("");
    Stream<String> usual = Stream.of("", "7d", "30d", "1y");
    return Stream.concat(usual, Stream.of(chosen))
        .distinct()
        .map(
            said ->
                new Choice(
                    said,
                    said.isEmpty() ? voice.say("since.any") : new Chips(labels, voice).since(said),
                    said.equals(chosen)))
        .toList();
  }

  private static List<Kept> kept(Question question) {
    return question.filters().getOrDefault(Facet.OPENNESS, List.of()).stream()
        .map(value -> new Kept(Facet.OPENNESS.code(), value))
        .toList();
  }

  private List<Choice> order(Question question) {
    Sort chosen = question.sort().orElse(Sort.RELEVANCE);
    String best = question.text().isBlank() ? "sort.best" : "sort.relevance";
    return Arrays.stream(Sort.values())
        .map(
            sort ->
                new Choice(
                    sort.code(),
                    frame.voice().say(sort == Sort.RELEVANCE ? best : "sort." + sort.code()),
                    sort == chosen))
        .toList();
  }

  private Pager pager(Question question, long total) {
    Voice voice = frame.voice();
    long reachable = Math.min(total, Question.DEEPEST);
    long first = (long) (question.page() - 1) * question.size() + 1;
    long last = Math.min(reachable, first + question.size() - 1);
    boolean more = last >= first && last < reachable;
    boolean before = question.page() > 1 && first <= reachable + question.size();
    return new Pager(
        first > last ? voice.say("pager.past") : voice.say("pager.where", first, last, total),
        before ? Optional.of(page(question, question.page() - 1)) : Optional.empty(),
        more ? Optional.of(page(question, question.page() + 1)) : Optional.empty(),
        voice.say("pager.before", question.size()),
        voice.say("pager.after", Math.min(question.size(), reachable - last)));
  }

  private static String page(Question question, int number) {
    return Chips.address(question.withPage(number, question.size()));
  }

  private static String year(OptionalInt year) {
    return year.isPresent() ? String.valueOf(year.getAsInt()) : "";
  }
}
