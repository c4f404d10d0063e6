package dev.winnow.web.api;

import dev.winnow.catalogue.Portal;
import dev.winnow.index.SearchQuery.Grouping;
import dev.winnow.web.http.Problem;
import dev.winnow.web.http.ProblemException;
import dev.winnow.web.question.Misread;
import dev.winnow.web.question.Question;
import dev.winnow.web.question.QuestionReader;
import dev.winnow.web.question.Reading;
import dev.winnow.web.source.Sources;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads the parameters of API requests; what is wrong with them is said, never passed over. */
public final class Parameters {
  private Parameters() {}

  /** The question asked, and nothing but parameters of a question and {@code lang}. */
  public static Question question(Context context) {
    return question(context, Set.of("lang"));
  }

  /** The question asked, and nothing but parameters of a question and these. */
  public static Question question(Context context, Set<String> besides) {
    Reading reading = QuestionReader.read(context.queryParamMap(), besides);
    if (!reading.misread().isEmpty()) {
      throw new ProblemException(Problem.misread(reading.misread()));
    }
    return reading.question();
  }

  /** What one result stands for; a record unless stated. */
  static Grouping grouping(Context context) {
    return value(context, "group")
        .map(
            said ->
                Grouping.find(said)
                    .orElseThrow(() -> wrong("group", said, "It is records or copies.")))
        .orElse(Grouping.RECORDS);
  }

  /** Refuses every parameter that is not one of these. */
  public static void only(Context context, Set<String> known) {
    List<Misread> unknown =
        context.queryParamMap().keySet().stream()
            .filter(name -> !known.contains(name))
            .map(name -> new Misread(name, first(context, name), remedy(known)))
            .toList();
    if (!unknown.isEmpty()) {
      throw new ProblemException(Problem.misread(unknown));
    }
  }

  /** The portal that the path names. */
  static Portal portal(Context context, Sources sources) {
    String id = context.pathParam("id");
    return sources
        .portal(id)
        .orElseThrow(
            () ->
                new ProblemException(
                    Problem.notFound(
                        "There is no portal '%s'. See /api/v1/portals.".formatted(id))));
  }

  /** A whole number within these bounds, or the usual one when it is not stated. */
  public static long number(Context context, String name, Range range) {
    String said = first(context, name).strip();
    if (said.isEmpty()) {
      return range.usual();
    }
    long number = said.matches("\\d{1,18}") ? Long.parseLong(said) : -1;
    if (number < range.least() || number > range.most()) {
      throw wrong(name, said, range.remedy());
    }
    return number;
  }

  /** The bounds of a number. */
  public record Range(long least, long most, long usual) {
    String remedy() {
      return most == Long.MAX_VALUE
          ? "It is a whole number, %d or more.".formatted(least)
          : "It is a whole number, %d to %d.".formatted(least, most);
    }
  }

  /** A parameter's value; empty when it is not stated. */
  public static Optional<String> value(Context context, String name) {
    return Optional.of(first(context, name)).filter(value -> !value.isBlank());
  }

  /** That a parameter has a value that cannot be. */
  public static ProblemException wrong(String name, String value, String remedy) {
    return new ProblemException(Problem.misread(List.of(new Misread(name, value, remedy))));
  }

  private static String first(Context context, String name) {
    return Optional.ofNullable(context.queryParam(name)).orElse("");
  }

  private static String remedy(Set<String> known) {
    return known.isEmpty()
        ? "There are no parameters here."
        : "The parameters are " + String.join(", ", new TreeSet<>(known)) + ".";
  }
}
