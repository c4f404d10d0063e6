package dev.winnow.web.page;

import dev.winnow.alerts.event.EventKind;
import dev.winnow.alerts.subscription.Bundle;
import dev.winnow.alerts.watch.Kept;
import dev.winnow.alerts.watch.Rhythm;
import dev.winnow.alerts.watch.Target;
import dev.winnow.web.text.Phrase;
import dev.winnow.web.text.Voice;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The one small form by which something is watched.
 *
 * @param target what it is: "dataset", "search", "organisation" or "portal"
 * @param subject which one
 * @param heading of the form
 * @param name what it is called
 * @param kinds of events to choose from
 * @param rhythms to choose from
 * @param mail as typed
 * @param webhook as typed
 * @param fault what has to be put right; empty at first
 * @param feed behind the question mark of a feed's address: the same as a feed
 */
public record WatchForm(
    String target,
    String subject,
    String heading,
    Phrase name,
    List<Choice> kinds,
    List<Choice> rhythms,
    String mail,
    String webhook,
    String fault,
    String feed) {

  /**
   * One of several choices.
   *
   * @param value as it is sent
   * @param label what people call it
   * @param chosen whether it is the one, or one of them
   */
  public record Choice(String value, String label, boolean chosen) {}

  /**
   * What somebody typed and chose.
   *
   * @param mail as typed
   * @param webhook as typed
   * @param kinds chosen
   * @param rhythm chosen
   */
  public record Filled(String mail, String webhook, Set<EventKind> kinds, Rhythm rhythm) {}

  /** The form as it is first seen. */
  public static WatchForm of(Voice voice, Target target, Phrase name) {
    Set<EventKind> usual = Bundle.kinds(Bundle.usual(target));
    return of(voice, target, name, new Filled("", "", usual, Rhythm.WEEKLY), "");
  }

  /** The form as somebody filled it in, with what is wrong with it. */
  public static WatchForm of(Voice voice, Target target, Phrase name, Filled filled, String fault) {
    String code = Kept.code(target);
    return new WatchForm(
        code,
        Kept.subject(target),
        voice.say("watch.heading." + code),
        name,
        kinds(voice, target, filled.kinds()),
        rhythms(voice, filled.rhythm()),
        filled.mail(),
        filled.webhook(),
        fault,
        FeedAddress.of(target, filled.kinds(), voice.words().code()));
  }

  /** Kinds of events that can happen to what is watched, by the question behind them. */
  public static List<Choice> kinds(Voice voice, Target target, Set<EventKind> chosen) {
    List<Bundle> wanted = Bundle.among(chosen);
    return Bundle.of(target).stream()
        .map(
            bundle ->
                new Choice(
                    bundle.code(),
                    voice.say("watch.kind." + bundle.code()),
                    wanted.contains(bundle)))
        .toList();
  }

  /** How soon one can be told. */
  public static List<Choice> rhythms(Voice voice, Rhythm chosen) {
    return Arrays.stream(Rhythm.values())
        .map(
            rhythm ->
                new Choice(rhythm.code(), voice.say("rhythm." + rhythm.code()), rhythm == chosen))
        .toList();
  }
}
