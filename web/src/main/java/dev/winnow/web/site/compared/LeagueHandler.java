package dev.winnow.web.site.compared;

import dev.winnow.scoring.benchmark.Among;
import dev.winnow.scoring.benchmark.League;
import dev.winnow.scoring.benchmark.Standing;
import dev.winnow.web.comparing.Comparisons;
import dev.winnow.web.comparing.LeagueQuestion;
import dev.winnow.web.comparing.Questions;
import dev.winnow.web.comparing.Quoted;
import dev.winnow.web.page.Frame;
import dev.winnow.web.page.benchmark.BenchmarkPages;
import dev.winnow.web.page.league.LeaguePages;
import dev.winnow.web.site.Frames;
import dev.winnow.web.site.Renderer;
import dev.winnow.web.text.Voice;
import io.javalin.http.Context;

/** Answers the pages of leagues and benchmarks. */
final class LeagueHandler {
  private final Comparisons comparisons;
  private final Frames frames;
  private final Renderer renderer;

  LeagueHandler(Comparisons comparisons, Frames frames, Renderer renderer) {
    this.comparisons = comparisons;
    this.frames = frames;
    this.renderer = renderer;
  }

  void league(Context context) {
    LeagueQuestion question = Questions.lenient(context, comparisons);
    Comparisons.Dated dated = comparisons.dated(question);
    Voice voice = frames.voice(context);
    Frame frame =
        frame(context, voice.say("nav.organisations"), voice.say("organisations.description"));
    renderer.send(
        context,
        "organisations",
        new LeaguePages(frame)
            .page(
                question,
                dated.league(),
                comparisons.league(question.among(Among.ALL)).standings().stream()
                    .map(Standing::participant)
                    .toList(),
                comparisons.benchmarks(),
                comparisons.source(dated, "/organisations", question.live().toAddress())));
  }

  void benchmarks(Context context) {
    Voice voice = frames.voice(context);
    Frame frame = frame(context, voice.say("benchmark.list"), voice.say("benchmark.listLead"));
    renderer.send(context, "benchmarks", new BenchmarkPages(frame).list(comparisons.benchmarks()));
  }

  void benchmark(Context context) {
    String id = comparisons.benchmark(context.pathParam("id")).id();
    LeagueQuestion everybody = LeagueQuestion.usual().by(id);
    LeagueQuestion question =
        Questions.lenient(context, comparisons).kept().map(everybody::keptAt).orElse(everybody);
    Comparisons.Dated dated = comparisons.dated(question);
    League league = dated.league();
    String language = frames.voice(context).words().code();
    Frame frame =
        frame(context, league.benchmark().title(language), league.benchmark().about(language));
    renderer.send(
        context,
        "benchmark",
        new BenchmarkPages(frame)
            .page(
                league,
                comparisons.field(question),
                new Quoted(comparisons.source(dated, "/benchmarks/" + id, ""), question.kept())));
  }

  private Frame frame(Context context, String title, String description) {
    return frames.frame(context, Frame.Section.ORGANISATIONS, title, description);
  }
}
