package dev.winnow.web.question;

import dev.winnow.index.Facet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * Loosens a question that nothing answers, one condition at a time.
 *
 * <p>Where dropping a single condition helps, the one that keeps closest to the question goes: the
 * smallest answer that is not empty. Where none helps, the condition that the fewest datasets meet
 * on their own goes, and the next is looked for.
 */
public final class Loosening {
  private static final int MOST_STEPS = 4;
  private static final int MOST_WORDS = 8;

  private final ToLongFunction<Question> count;

  /**
   * Loosens with the help of an index.
   *
   * @param count how many datasets answer a question
   */
  public Loosening(ToLongFunction<Question> count) {
    this.count = count;
  }

  /**
   * A condition that was dropped.
   *
   * @param facet the facet whose filter was dropped; empty for a word, age or years
   * @param said the word, or the values as they stand in the address
   * @param kind what was dropped
   */
  public record Dropped(Kind kind, Optional<Facet> facet, List<String> said) {
    /** The kinds of conditions. */
    public enum Kind {
      FILTER,
      SINCE,
      YEARS,
      WORD
    }
  }

  /**
   * One step: everything that the steps before dropped, and this.
   *
   * @param dropped what this step drops
   * @param question what is left
   * @param total how many datasets answer it
   */
  public record Step(Dropped dropped, Question question, long total) {}

  /** The steps, each looser than the one before; empty when there is nothing to drop. */
  public List<Step> loosen(Question question) {
    List<Step> steps = new ArrayList<>();
    Question rest = question.withPage(1, question.size());
    while (steps.size() < MOST_STEPS) {
      Optional<Step> next = next(rest, steps.isEmpty() ? 0 : steps.getLast().total());
      if (next.isEmpty()) {
        break;
      }
      steps.add(next.get());
      rest = next.get().question();
    }
    return steps;
  }

  /** The next step; once there are answers, it must give more of them. */
  private Optional<Step> next(Question question, long reached) {
    List<Step> ways = ways(question);
    Optional<Step> nearest =
        ways.stream()
            .filter(step -> step.total() > reached)
            .min(Comparator.comparingLong(Step::total));
    return nearest.isPresent() || ways.size() <= 1 || reached > 0
        ? nearest
        : ways.stream().min(Comparator.comparingLong(step -> alone(question, step.dropped())));
  }

  private List<Step> ways(Question question) {
    List<Step> ways = new ArrayList<>();
    for (Map.Entry<Facet, List<String>> filter : question.filters().entrySet()) {
      Dropped dropped =
          new Dropped(Dropped.Kind.FILTER, Optional.of(filter.getKey()), filter.getValue());
      ways.add(step(dropped, question.without(filter.getKey())));
    }
    question
        .since()
        .ifPresent(
            since ->
                ways.add(
                    step(
                        new Dropped(Dropped.Kind.SINCE, Optional.empty(), List.of(since.said())),
                        question.withoutSince())));
    if (question.years()) {
      ways.add(
          step(
              new Dropped(Dropped.Kind.YEARS, Optional.empty(), years(question)),
              question.withoutYears()));
    }
    List<String> words = words(question.text());
    if (words.size() > 1) {
      words.forEach(
          word ->
              ways.add(
                  step(
                      new Dropped(Dropped.Kind.WORD, Optional.empty(), List.of(word)),
                      question.withText(without(words, word)))));
    }
    return ways;
  }

  private Step step(Dropped dropped, Question question) {
    return new Step(dropped, question, count.applyAsLong(question));
  }

  /** How many datasets meet a condition and nothing else. */
  private long alone(Question question, Dropped dropped) {
    Question only =
        switch (dropped.kind()) {
          case WORD -> Question.everything().withText(dropped.said().getFirst());
          case FILTER ->
              Question.everything()
                  .withFilters(Map.of(dropped.facet().orElseThrow(), dropped.said()));
          case SINCE -> question.withoutYears().withText("").withFilters(Map.of());
          case YEARS -> question.withoutSince().withText("").withFilters(Map.of());
        };
    return count.applyAsLong(only);
  }

  static List<String> words(String text) {
    return Arrays.stream(text.strip().split("\\s+"))
        .filter(word -> !word.isBlank())
        .distinct()
        .limit(MOST_WORDS)
        .toList();
  }

  private static String without(List<String> words, String word) {
    return words.stream().filter(one -> !one.equals(word)).collect(Collectors.joining(" "));
  }

  private static List<String> years(Question question) {
    return List.of(year(question.from()), year(question.to()));
  }

  private static String year(OptionalInt year) {
    return year.isPresent() ? String.valueOf(year.getAsInt()) : "";
  }
}
