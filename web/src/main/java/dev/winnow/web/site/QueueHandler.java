package dev.winnow.web.site;

import dev.winnow.store.watch.Channel;
import dev.winnow.store.watch.ChannelState;
import dev.winnow.store.watch.Delivery;
import dev.winnow.store.watch.Watches;
import dev.winnow.web.http.Problem;
import dev.winnow.web.http.ProblemException;
import dev.winnow.web.http.SecurityHeaders;
import dev.winnow.web.operator.Operator;
import dev.winnow.web.operator.Operator.Entry;
import dev.winnow.web.page.Frame;
import dev.winnow.web.page.alert.QueuePage;
import dev.winnow.web.source.Sources;
import dev.winnow.web.text.Voice;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Shows the operator what waits and fails; mutes and sends again. */
final class QueueHandler {

  private static final int MOST = 200;

  private final Operator operator;
  private final Sources sources;
  private final Frames frames;
  private final Renderer renderer;

  QueueHandler(Operator operator, Sources sources, Frames frames, Renderer renderer) {
    this.operator = operator;
    this.sources = sources;
    this.frames = frames;
    this.renderer = renderer;
  }

  /** Asks for the token. */
  void show(Context context) {
    send(context, "", false);
  }

  /** Does what was asked for the chosen channels, for who has the token. */
  void change(Context context) {
    if (!Preferences.comesFromUs(context)) {
      throw new ProblemException(
          Problem.of(403, "Forbidden", "The queue is only changed from this service's own page."));
    }
    Voice voice = frames.voice(context);
    Entry entry = operator.enter(new Form(context).text("token"));
    if (entry != Entry.LET_IN) {
      context.status(entry == Entry.TOO_OFTEN ? 429 : 403);
      send(context, voice.say("queue.entry." + entry.name()), false);
      return;
    }
    int changed = 0;
    for (String channel : context.formParams("channel")) {
      changed += deed(new Form(context).text("deed"), channel) ? 1 : 0;
    }
    send(context, changed == 0 ? "" : voice.say("queue.changed", changed), true);
  }

  private boolean deed(String deed, String channel) {
    Watches watches = sources.store().watches();
    if (watches.channels().find(channel).isEmpty()) {
      return false;
    }
    switch (deed) {
      case "mute" -> watches.channels().mute(channel, sources.now());
      case "resend" -> watches.channels().open(channel, sources.now());
      default -> {
        return false;
      }
    }
    return true;
  }

  private void send(Context context, String told, boolean letIn) {
    Voice voice = frames.voice(context);
    Frame frame =
        frames.frame(
            context, Frame.Section.ALERTS, voice.say("queue.title"), voice.say("queue.lead"));
    SecurityHeaders.keepPrivate(context);
    renderer.send(
        context,
        "queue",
        new QueuePage(frame, told, letIn ? counts(voice) : "", letIn ? rows(voice) : List.of()));
  }

  private String counts(Voice voice) {
    Map<ChannelState, Long> counts = sources.store().watches().channels().counts();
    return Arrays.stream(ChannelState.values())
        .map(
            state ->
                voice.say("queue.state." + state.code())
                    + " "
                    + voice.numbers().count(counts.getOrDefault(state, 0L)))
        .collect(Collectors.joining(" · "));
  }

  private List<QueuePage.Row> rows(Voice voice) {
    return sources.store().watches().channels().troubled(MOST).stream()
        .map(channel -> row(channel, voice))
        .toList();
  }

  private QueuePage.Row row(Channel channel, Voice voice) {
    Channel.Place place = channel.place();
    String way =
        voice.say(
            "mine.way." + channel.route().way().code(),
            voice.say("rhythm." + channel.route().rhythm()));
    String failing =
        place
            .failing()
            .map(since -> voice.say("queue.failing", place.attempts(), voice.dates().full(since)))
            .orElse("–");
    String words =
        sources.store().watches().deliveries().of(channel.id(), 1).stream()
            .map(Delivery::words)
            .findFirst()
            .orElse("");
    String state = voice.say("queue.state." + channel.state().code());
    return new QueuePage.Row(
        channel.id(),
        way,
        channel.reason().isEmpty() ? state : state + " (" + channel.reason() + ")",
        failing,
        channel.state() == ChannelState.OPEN ? voice.dates().full(place.due()) : "–",
        words);
  }
}
