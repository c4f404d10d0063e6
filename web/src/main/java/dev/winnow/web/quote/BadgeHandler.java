package dev.winnow.web.quote;

import dev.winnow.scoring.benchmark.League;
import dev.winnow.scoring.benchmark.Standing;
import dev.winnow.store.OrganisationSummary;
import dev.winnow.web.comparing.LeagueQuestion;
import dev.winnow.web.comparing.Questions;
import dev.winnow.web.gathering.Gathering;
import dev.winnow.web.http.Json;
import dev.winnow.web.http.Problem;
import dev.winnow.web.http.ProblemException;
import dev.winnow.web.http.Reply;
import dev.winnow.web.page.standing.StandingWords;
import dev.winnow.web.text.Voice;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Answers badges: an organisation's figure in a few words, to be shown on its own site. */
final class BadgeHandler {
  private static final int CACHED_SECONDS = 3600;

  private final Gathering gathering;
  private final ZoneId zone;

  BadgeHandler(Gathering gathering, ZoneId zone) {
    this.gathering = gathering;
    this.zone = zone;
  }

  void badge(Context context) {
    String file = context.pathParam("file");
    boolean picture = file.endsWith(".svg");
    if (!picture && !file.endsWith(".json")) {
      throw new ProblemException(
          Problem.notFound("A badge comes as .svg or .json, was '%s'.".formatted(file)));
    }
    String id = file.substring(0, file.lastIndexOf('.'));
    Badge badge = badge(context, gathering.organisation(id));
    context.header(Header.CACHE_CONTROL, "public, max-age=" + CACHED_SECONDS);
    // A badge is made to be shown on other sites.
    context.header("Cross-Origin-Resource-Policy", "cross-origin");
    if (picture) {
      context.header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
      Reply.send(context, "image/svg+xml", badge.svg());
    } else {
      Json.send(context, shields(badge));
    }
  }

  private Badge badge(Context context, OrganisationSummary summary) {
    LeagueQuestion question = Questions.strict(context, gathering.comparisons());
    String language = Questions.value(context, "lang").orElse("en");
    Voice voice = Voice.of(language, gathering.sources().now(), zone);
    StandingWords words = new StandingWords(voice);
    String id = summary.organisation().id();
    League league = gathering.comparisons().peers(question.benchmark(), id, question.kept());
    Optional<Standing> standing = league.find(id);
    Optional<Standing.Level> figure = standing.flatMap(Standing::figure);
    String message =
        figure
            .map(
                level ->
                    voice.say(
                        "badge.message",
                        words.value(level.pooled()),
                        words.interval(level.pooled()),
                        standing
                            .flatMap(one -> one.place().rank())
                            .map(words::plainRank)
                            .orElse(voice.say("badge.noRank"))))
            .orElse(voice.say("badge.nothing"));
    return new Badge(words.title(league.benchmark()), message, figure.isPresent());
  }

  /** As shields.io asks for. */
  private static Map<String, Object> shields(Badge badge) {
    Map<String, Object> shields = new LinkedHashMap<>();
    shields.put("schemaVersion", 1);
    shields.put("label", badge.label());
    shields.put("message", badge.message());
    shields.put("color", badge.colour().substring(1));
    shields.put("cacheSeconds", CACHED_SECONDS);
    return shields;
  }
}
