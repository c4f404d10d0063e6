package dev.winnow.web.site;

import dev.winnow.web.http.Problem;
import dev.winnow.web.http.ProblemException;
import dev.winnow.web.operator.Operator;
import dev.winnow.web.operator.Operator.Outcome;
import dev.winnow.web.page.Frame;
import dev.winnow.web.page.portal.ProbePage;
import dev.winnow.web.text.Voice;
import io.javalin.http.Context;
import java.util.Optional;

/** Answers the operator's question what kind of portal an address is. */
final class ProbeHandler {

  private static final int LONGEST = 2_000;

  private final Operator operator;
  private final Frames frames;
  private final Renderer renderer;

  ProbeHandler(Operator operator, Frames frames, Renderer renderer) {
    this.operator = operator;
    this.frames = frames;
    this.renderer = renderer;
  }

  void handle(Context context) {
    if (!Preferences.comesFromUs(context)) {
      throw new ProblemException(
          Problem.of(403, "Forbidden", "Portals are only added from this service's own pages."));
    }
    String url = field(context, "url");
    Outcome outcome = operator.probe(field(context, "token"), url);
    context.status(
        switch (outcome) {
          case Outcome.Answered answered -> 200;
          case Outcome.WrongToken wrong -> 403;
          case Outcome.TooOften often -> 429;
          case Outcome.NoAddress none -> 400;
        });
    Voice voice = frames.voice(context);
    Frame frame =
        frames.frame(
            context, Frame.Section.PORTALS, voice.say("probe.title"), voice.say("probe.title"));
    renderer.send(context, "probe", ProbePage.of(frame, url, outcome));
  }

  private static String field(Context context, String name) {
    String said = Optional.ofNullable(context.formParam(name)).orElse("");
    return said.length() <= LONGEST ? said.strip() : "";
  }
}
