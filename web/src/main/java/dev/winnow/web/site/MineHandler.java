package dev.winnow.web.site;

import dev.winnow.alerts.letter.Outcome;
import dev.winnow.alerts.subscription.Mine;
import dev.winnow.alerts.subscription.Subscriptions;
import dev.winnow.web.alert.AlertDesk;
import dev.winnow.web.alert.Export;
import dev.winnow.web.alert.Watched;
import dev.winnow.web.http.Json;
import dev.winnow.web.http.SecurityHeaders;
import dev.winnow.web.page.Frame;
import dev.winnow.web.page.alert.DeedPage;
import dev.winnow.web.page.alert.MinePages;
import dev.winnow.web.source.Sources;
import dev.winnow.web.text.Phrase;
import dev.winnow.web.text.Voice;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/** Answers the page on which people change and end their watches; the link is the right to. */
final class MineHandler {

  private static final int LOGGED = 10;

  private final AlertDesk.Open desk;
  private final Sources sources;
  private final Frames frames;
  private final Renderer renderer;

  MineHandler(AlertDesk.Open desk, Sources sources, Frames frames, Renderer renderer) {
    this.desk = desk;
    this.sources = sources;
    this.frames = frames;
    this.renderer = renderer;
  }

  void show(Context context) {
    show(context, mine(context), "");
  }

  /** Everything that is kept, as JSON. */
  void export(Context context) {
    SecurityHeaders.keepPrivate(context);
    context.header("Content-Disposition", "attachment; filename=\"winnow-watches.json\"");
    Json.send(
        context,
        Export.of(
            mine(context),
            channel -> sources.store().watches().deliveries().of(channel, Integer.MAX_VALUE)));
  }

  /** Does what a button says, and shows what is left. */
  void change(Context context) {
    Mine mine = mine(context);
    Form form = new Form(context);
    Voice voice = frames.voice(context);
    String told = deed(mine, form, voice);
    Optional<Mine> left = subscriptions().mine(context.pathParam("token"));
    if (left.isPresent()) {
      show(context, left.get(), told);
    } else {
      forgotten(context);
    }
  }

  private String deed(Mine mine, Form form, Voice voice) {
    String watch = form.text("watch");
    String deed = form.text("deed");
    switch (deed) {
      case "change" -> subscriptions().change(mine, watch, form.kinds(), form.rhythm());
      case "pause" -> subscriptions().pause(mine, watch, true);
      case "resume" -> subscriptions().pause(mine, watch, false);
      case "open" -> subscriptions().open(mine, watch);
      case "end" -> subscriptions().end(mine, watch);
      case "erase" -> subscriptions().erase(mine);
      case "language" ->
          Reader.one(form.text("language"), Reader.LANGUAGES)
              .ifPresent(language -> subscriptions().speak(mine, language));
      case "test" -> {
        return tested(desk.test().apply(mine, watch), voice);
      }
      default -> {
        return "";
      }
    }
    return voice.say("mine.did." + deed);
  }

  private static String tested(Outcome outcome, Voice voice) {
    return switch (outcome) {
      case Outcome.Taken taken -> voice.say("mine.did.test", taken.words());
      case Outcome.Refused refused -> voice.say("mine.did.testFailed", refused.words());
      case Outcome.Failed failed -> voice.say("mine.did.testFailed", failed.words());
    };
  }

  private void show(Context context, Mine mine, String told) {
    Voice voice = frames.voice(context);
    Frame frame = frame(context, voice);
    MinePages pages =
        new MinePages(
            frame,
            new Watched(sources),
            channel -> sources.store().watches().deliveries().of(channel, LOGGED));
    SecurityHeaders.keepPrivate(context);
    renderer.send(context, "mine", pages.of(mine, told));
  }

  private void forgotten(Context context) {
    Voice voice = frames.voice(context);
    SecurityHeaders.keepPrivate(context);
    renderer.send(
        context,
        "deed",
        new DeedPage(
            frame(context, voice),
            voice.say("alerts.stopped"),
            Phrase.of(""),
            List.of(voice.say("alerts.forgottenText")),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  private Frame frame(Context context, Voice voice) {
    return frames.frame(
        context, Frame.Section.ALERTS, voice.say("alerts.mine"), voice.say("alerts.description"));
  }

  private Mine mine(Context context) {
    return subscriptions().mine(context.pathParam("token")).orElseThrow(AlertHandler::gone);
  }

  private Subscriptions subscriptions() {
    return desk.subscriptions();
  }
}
