package dev.winnow.web.quote;

import dev.winnow.web.comparing.Comparisons;
import dev.winnow.web.comparing.LeagueQuestion;
import dev.winnow.web.comparing.Questions;
import dev.winnow.web.figure.Figure;
import dev.winnow.web.figure.FigureFiles;
import dev.winnow.web.gathering.Gathering;
import dev.winnow.web.http.Json;
import dev.winnow.web.http.Problem;
import dev.winnow.web.http.ProblemException;
import dev.winnow.web.http.Reply;
import dev.winnow.web.http.Routes;
import dev.winnow.web.source.Sources;
import dev.winnow.web.text.Voice;
import io.javalin.http.Context;
import java.time.ZoneId;

/** Answers figures as files: as a table, as JSON, and as a picture where there is one. */
public final class FigureHandler {
  private static final String VIEW_ONLY = "default-src 'none'; style-src 'unsafe-inline'";

  private final Gathering gathering;
  private final ZoneId zone;

  /** Answers from these; days are those of a time zone. */
  public FigureHandler(Sources sources, Comparisons comparisons, ZoneId zone) {
    this.gathering = new Gathering(sources, comparisons);
    this.zone = zone;
  }

  /** Adds every path. */
  public void addTo(Routes routes) {
    routes.get("/figures/{file}", this::figure);
    BadgeHandler badges = new BadgeHandler(gathering, zone);
    routes.get("/badge/organisation/{file}", badges::badge);
  }

  private void figure(Context context) {
    String file = context.pathParam("file");
    int dot = file.lastIndexOf('.');
    String name = dot < 0 ? file : file.substring(0, dot);
    String language = Questions.value(context, "lang").orElse("en");
    Voice voice = Voice.of(language, gathering.sources().now(), zone);
    LeagueQuestion question = Questions.strict(context, gathering.comparisons());
    Figure figure = new Figures(gathering, voice).of(name, question, context.queryParams("org"));
    send(context, figure, dot < 0 ? "json" : file.substring(dot + 1), voice);
  }

  private static void send(Context context, Figure figure, String ending, Voice voice) {
    switch (ending) {
      case "csv" -> {
        context.header(
            "Content-Disposition",
            "attachment; filename=\"%s-%s.csv\"".formatted(figure.id(), figure.source().at()));
        Reply.send(context, "text/csv; charset=utf-8; header=present", FigureFiles.csv(figure));
      }
      case "json" -> Json.send(context, FigureFiles.json(figure));
      case "svg" -> picture(context, figure, voice);
      default ->
          throw new ProblemException(
              Problem.notFound("A figure comes as .csv, .json or .svg, not as ." + ending + "."));
    }
  }

  private static void picture(Context context, Figure figure, Voice voice) {
    String note = voice.say("figure.note", figure.source().at(), figure.source().method());
    String svg =
        FigureFiles.svg(figure, note)
            .orElseThrow(
                () ->
                    new ProblemException(
                        Problem.notFound(
                            "There is nothing to draw here; the numbers are in %s.csv."
                                .formatted(figure.id()))));
    context.header("Content-Security-Policy", VIEW_ONLY);
    Reply.send(context, "image/svg+xml", svg);
  }
}
