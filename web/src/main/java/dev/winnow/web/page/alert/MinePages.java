package dev.winnow.web.page.alert;

import dev.winnow.alerts.subscription.Mine;
import dev.winnow.alerts.watch.Kept;
import dev.winnow.store.watch.ChannelState;
import dev.winnow.store.watch.Delivery;
import dev.winnow.store.watch.KeptWatch;
import dev.winnow.web.alert.Watched;
import dev.winnow.web.page.FeedAddress;
import dev.winnow.web.page.Frame;
import dev.winnow.web.page.Icon;
import dev.winnow.web.page.WatchForm;
import dev.winnow.web.text.Voice;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes the page of one watcher. */
public final class MinePages {

  private final Frame frame;
  private final Watched watched;
  private final Function<String, List<Delivery>> log;

  /** Pages within this frame; {@code log} gives the latest tries of a channel. */
  public MinePages(Frame frame, Watched watched, Function<String, List<Delivery>> log) {
    this.frame = frame;
    this.watched = watched;
    this.log = log;
  }

  /** The page, with what came of the last deed. */
  public MinePage of(Mine mine, String told) {
    Voice voice = frame.voice();
    String since =
        mine.since()
            .map(at -> voice.say("mine.lead", mine.address(), voice.dates().day(at)))
            .orElseGet(() -> voice.say("mine.leadNew", mine.address()));
    return new MinePage(
        frame,
        since,
        told,
        mine.watches().stream().map(this::row).toList(),
        Stream.of("en", "sv")
            .map(
                code ->
                    new WatchForm.Choice(
                        code, voice.names().ofLanguage(code), code.equals(mine.language())))
            .toList(),
        frame.path() + "/export");
  }

  private MinePage.Row row(Mine.One one) {
    Voice voice = frame.voice();
    ChannelState channel = one.channel().state();
    boolean asked = one.state() == KeptWatch.State.ASKED;
    boolean paused = one.state() == KeptWatch.State.PAUSED;
    boolean closed = channel != ChannelState.OPEN;
    return new MinePage.Row(
        one.watch().id(),
        voice.say("watch.target." + Kept.code(one.watch().target())),
        watched.name(one.watch().target(), voice),
        Watched.path(one.watch().target()),
        closed ? channel(one, voice) : voice.say("mine.state." + one.state().name()),
        closed ? Icon.BAD : paused || asked ? Icon.UNKNOWN : Icon.OK,
        way(one, voice),
        WatchForm.kinds(voice, one.watch().target(), one.watch().kinds()),
        WatchForm.rhythms(voice, one.watch().rhythm()),
        one.webhook().map(address -> new MinePage.Hook(address, tries(one.channel().id(), voice))),
        FeedAddress.of(one.watch().target(), one.watch().kinds(), voice.words().code()),
        paused,
        channel == ChannelState.PAUSED || channel == ChannelState.STOPPED);
  }

  private static String channel(Mine.One one, Voice voice) {
    return one.channel().state() == ChannelState.MUTED
        ? voice.say("mine.state.muted")
        : voice.say("mine.state." + one.channel().reason());
  }

  private static String way(Mine.One one, Voice voice) {
    String rhythm = voice.say("rhythm." + one.watch().rhythm().code());
    return voice.say("mine.way." + one.channel().route().way().code(), rhythm);
  }

  private List<String> tries(String channel, Voice voice) {
    return log.apply(channel).stream()
        .map(
            one ->
                voice.say(
                    "mine.try",
                    voice.dates().full(one.at()),
                    voice.say("mine.outcome." + one.outcome()),
                    one.words()))
        .toList();
  }
}
