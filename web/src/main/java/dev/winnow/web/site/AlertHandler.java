package dev.winnow.web.site;

import dev.winnow.alerts.subscription.Answer;
import dev.winnow.alerts.subscription.Confirmed;
import dev.winnow.alerts.subscription.Wish;
import dev.winnow.alerts.watch.Target;
import dev.winnow.alerts.watch.Watch;
import dev.winnow.store.watch.Channel;
import dev.winnow.web.alert.AlertDesk;
import dev.winnow.web.alert.Watched;
import dev.winnow.web.http.Problem;
import dev.winnow.web.http.ProblemException;
import dev.winnow.web.http.SecurityHeaders;
import dev.winnow.web.page.Frame;
import dev.winnow.web.page.WatchForm;
import dev.winnow.web.page.alert.AlertsPage;
import dev.winnow.web.page.alert.DeedPage;
import dev.winnow.web.text.Phrase;
import dev.winnow.web.text.Voice;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers the pages on which people ask to be told, confirm it, and stop it. */
final class AlertHandler {

  private final AlertDesk desk;
  private final Watched watched;
  private final Frames frames;
  private final Renderer renderer;

  AlertHandler(AlertDesk desk, Watched watched, Frames frames, Renderer renderer) {
    this.desk = desk;
    this.watched = watched;
    this.frames = frames;
    this.renderer = renderer;
  }

  /** What alerts are; with a form for what the address names, else for a search. */
  void about(Context context) {
    Voice voice = frames.voice(context);
    Target target =
        List.of("dataset", "organisation", "portal", "search").stream()
            .filter(name -> context.queryParam(name) != null)
            .findFirst()
            .flatMap(name -> watched.read(name, String.valueOf(context.queryParam(name))))
            .orElse(new Target.OfSearch(""));
    show(context, WatchForm.of(voice, target, watched.name(target, voice)));
  }

  private void show(Context context, WatchForm form) {
    Voice voice = frames.voice(context);
    String closed =
        switch (desk) {
          case AlertDesk.Open open -> "";
          case AlertDesk.Closed reason -> voice.say("alerts.closed." + reason.reason());
        };
    renderer.send(
        context,
        "alerts",
        new AlertsPage(
            frame(context, "alerts.title"),
            closed.isEmpty() ? Optional.of(form) : Optional.empty(),
            closed));
  }

  /** Takes the form. */
  void ask(Context context) {
    if (!Preferences.comesFromUs(context)) {
      throw new ProblemException(
          Problem.of(403, "Forbidden", "Watches are only taken from this service's own pages."));
    }
    Form form = new Form(context);
    Target target =
        watched
            .read(form.text("target"), form.text("subject"))
            .orElseThrow(
                () -> new ProblemException(Problem.notFound("There is nothing to watch here.")));
    AlertDesk.Open open = open();
    Voice voice = frames.voice(context);
    Answer answer =
        open.subscriptions()
            .ask(
                new Wish(
                    form.text("mail"),
                    form.text("webhook"),
                    target,
                    form.kinds(),
                    form.rhythm(),
                    voice.words().code(),
                    client(context, open)));
    if (answer == Answer.ASKED) {
      Phrase name = watched.name(target, voice);
      deed(context, "alerts.asked", name, List.of(voice.say("alerts.askedText")));
      return;
    }
    context.status(answer == Answer.TOO_OFTEN ? 429 : answer == Answer.NOT_SENT ? 503 : 400);
    show(
        context,
        WatchForm.of(
            voice,
            target,
            watched.name(target, voice),
            new WatchForm.Filled(
                form.text("mail"), form.text("webhook"), form.kinds(), form.rhythm()),
            voice.say("alerts.fault." + answer.name())));
  }

  /** The page behind the link of the mail: nothing is confirmed by looking at it. */
  void question(Context context) {
    Voice voice = frames.voice(context);
    Watch watch = open().subscriptions().asked(token(context)).orElseThrow(AlertHandler::gone);
    send(
        context,
        new DeedPage(
            frame(context, "alerts.confirm"),
            voice.say("alerts.confirm"),
            watched.name(watch.target(), voice),
            List.of(voice.say("alerts.confirmText", voice.say("rhythm." + watch.rhythm().code()))),
            Optional.empty(),
            Optional.of(voice.say("alerts.confirmDo")),
            Optional.empty()));
  }

  void confirm(Context context) {
    Voice voice = frames.voice(context);
    Confirmed confirmed =
        open().subscriptions().confirm(token(context)).orElseThrow(AlertHandler::gone);
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(
        voice.say(
            "alerts.confirmedText", voice.say("rhythm." + confirmed.watch().rhythm().code())));
    confirmed.secret().ifPresent(secret -> paragraphs.add(voice.say("alerts.secretText")));
    send(
        context,
        new DeedPage(
            frame(context, "alerts.confirmed"),
            voice.say("alerts.confirmed"),
            watched.name(confirmed.watch().target(), voice),
            paragraphs,
            confirmed.secret(),
            Optional.empty(),
            Optional.of(
                new DeedPage.Link(voice.say("alerts.mine"), confirmed.manage().getPath()))));
  }

  /** The page with the one button; following a link to it stops nothing. */
  void beforeStop(Context context) {
    Voice voice = frames.voice(context);
    Optional<Channel> channel = open().subscriptions().stoppable(token(context));
    if (channel.isEmpty()) {
      deed(context, "alerts.stopped", Phrase.of(""), List.of(voice.say("alerts.stoppedText")));
      return;
    }
    send(
        context,
        new DeedPage(
            frame(context, "alerts.stop"),
            voice.say("alerts.stop"),
            Phrase.of(""),
            List.of(
                voice.say(
                    "alerts.stopText." + channel.get().route().way().code(),
                    voice.say("rhythm." + channel.get().route().rhythm()))),
            Optional.empty(),
            Optional.of(voice.say("alerts.stopDo")),
            Optional.of(
                new DeedPage.Link(
                    voice.say("alerts.mineInstead"),
                    open().subscriptions().places().manage(channel.get().watcher()).getPath()))));
  }

  /** Stops by one request, whoever sends it with a right link: mail programs do (RFC 8058). */
  void stop(Context context) {
    open().subscriptions().stop(token(context));
    Voice voice = frames.voice(context);
    deed(context, "alerts.stopped", Phrase.of(""), List.of(voice.say("alerts.stoppedText")));
  }

  private void deed(Context context, String key, Phrase name, List<String> paragraphs) {
    send(
        context,
        new DeedPage(
            frame(context, key),
            frames.voice(context).say(key),
            name,
            paragraphs,
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  private void send(Context context, DeedPage page) {
    SecurityHeaders.keepPrivate(context);
    renderer.send(context, "deed", page);
  }

  private Frame frame(Context context, String title) {
    Voice voice = frames.voice(context);
    return frames.frame(
        context, Frame.Section.ALERTS, voice.say(title), voice.say("alerts.description"));
  }

  private AlertDesk.Open open() {
    if (desk instanceof AlertDesk.Open open) {
      return open;
    }
    throw gone();
  }

  private static String token(Context context) {
    return context.pathParam("token");
  }

  private static String client(Context context, AlertDesk.Open open) {
    String forwarded = Optional.ofNullable(context.header("X-Forwarded-For")).orElse("");
    return open.behindProxy() && !forwarded.isBlank()
        ? forwarded.substring(forwarded.lastIndexOf(',') + 1).strip()
        : context.ip();
  }

  static ProblemException gone() {
    return new ProblemException(
        Problem.notFound("This link leads to nothing any more; ask to watch anew."));
  }
}
