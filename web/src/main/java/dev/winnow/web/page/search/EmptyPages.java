package dev.winnow.web.page.search;

import dev.winnow.web.page.Frame;
import dev.winnow.web.question.Loosening;
import dev.winnow.web.question.Loosening.Dropped;
import dev.winnow.web.question.Question;
import dev.winnow.web.source.Found;
import dev.winnow.web.source.Headline;
import dev.winnow.web.text.Element;
import dev.winnow.web.text.Phrase;
import dev.winnow.web.text.Voice;
import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes the page of a question that nothing answers: how it was loosened and what is near. */
public final class EmptyPages {
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
  public EmptyPages(Frame frame, Labels labels, Headline headline) {
    this.frame = frame;
    this.labels = labels;
    this.headline = headline;
  }

  /** The page; {@code search} finds the first datasets of a looser question. */
  public EmptyPage of(
      Question question, List<Loosening.Step> steps, Function<Question, Found> search) {
    Voice voice = frame.voice();
    Optional<Loosening.Step> shown = steps.stream().filter(step -> step.total() > 0).findFirst();
    boolean asked = !question.text().isBlank() || question.conditions() > 0;
    return new EmptyPage(
        frame,
        question.text(),
        voice.say(asked ? "empty.heading" : "empty.catalogue"),
        lead(question, steps, asked),
        new Chips(labels, voice).of(question),
        Chips.address(question.withoutFilters()),
        steps(steps, shown),
        shown.map(step -> near(step, steps, search)),
        SearchPages.exports(question).feed());
  }

  private String lead(Question question, List<Loosening.Step> steps, boolean asked) {
    Voice voice = frame.voice();
    if (!asked) {
      return voice.say("empty.catalogueLead");
    }
    return steps.isEmpty() ? voice.say("empty.nothing", question.text()) : voice.say("empty.lead");
  }

  private List<EmptyPage.Step> steps(List<Loosening.Step> steps, Optional<Loosening.Step> shown) {
    List<EmptyPage.Step> shownSteps = new ArrayList<>();
    for (Loosening.Step step : steps) {
      boolean first = shownSteps.isEmpty();
      Content what = Element.dropped(dropped(step.dropped()));
      shownSteps.add(
          new EmptyPage.Step(
              frame.voice().say("search.datasets", step.total()),
              step.total() > 0 ? Optional.of(Chips.address(step.question())) : Optional.empty(),
              frame.words().rich(first ? "empty.dropped" : "empty.droppedAlso", what),
              shown.filter(step::equals).isPresent()));
    }
    return shownSteps;
  }

  private EmptyPage.Near near(
      Loosening.Step shown, List<Loosening.Step> steps, Function<Question, Found> search) {
    Voice voice = frame.voice();
    List<Content> dropped =
        steps.subList(0, steps.indexOf(shown) + 1).stream()
            .map(step -> Element.dropped(dropped(step.dropped())))
            .toList();
    Content all =
        output -> {
          for (int i = 0; i < dropped.size(); i++) {
            output.writeContent(i == 0 ? "" : ", ");
            dropped.get(i).writeTo(output);
          }
        };
    return new EmptyPage.Near(
        voice.say("empty.near", shown.total()),
        voice.words().rich("empty.without", all),
        new Cards(voice, labels, headline).of(search.apply(shown.question())));
  }

  private Content dropped(Dropped dropped) {
    Voice voice = frame.voice();
    return switch (dropped.kind()) {
      case WORD -> Phrase.of(dropped.said().getFirst());
      case SINCE ->
          Element.text(
              voice.say("facet.since")
                  + ": "
                  + new Chips(labels, voice).since(dropped.said().getFirst()));
      case YEARS ->
          Element.text(voice.say("facet.years") + ": " + String.join("–", dropped.said()));
      case FILTER ->
          Element.text(
              dropped
                  .facet()
                  .map(
                      facet ->
                          voice.names().ofFacet(facet)
                              + ": "
                              + dropped.said().stream()
                                  .map(value -> labels.of(facet, value).text())
                                  .collect(Collectors.joining(", ")))
                  .orElse(""));
    };
  }
}
