package dev.winnow.web.comparing;

import dev.winnow.web.http.Problem;
import dev.winnow.web.http.ProblemException;
import io.javalin.http.Context;
import java.util.Optional;

/** Reads questions from requests. */
public final class Questions {
  private Questions() {}

  /** The league asked for; what is not understood is passed over, as pages do. */
  public static LeagueQuestion lenient(Context context, Comparisons comparisons) {
    return LeagueQuestionReader.read(context.queryParamMap(), comparisons.ids()).question();
  }

  /** The league asked for; what is not understood is a problem, as for programs. */
  public static LeagueQuestion strict(Context context, Comparisons comparisons) {
    LeagueQuestionReader.Reading reading =
        LeagueQuestionReader.read(context.queryParamMap(), comparisons.ids());
    if (!reading.misread().isEmpty()) {
      throw new ProblemException(Problem.misread(reading.misread()));
    }
    return reading.question();
  }

  /** The value of a parameter; empty when it is not stated. */
  public static Optional<String> value(Context context, String name) {
    return Optional.ofNullable(context.queryParam(name))
        .map(String::strip)
        .filter(one -> !one.isEmpty());
  }
}
