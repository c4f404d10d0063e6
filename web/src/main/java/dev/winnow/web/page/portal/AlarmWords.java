package dev.winnow.web.page.portal;

import dev.winnow.store.expectation.Alarm;
import dev.winnow.web.text.Voice;
import java.util.List;

/** Says what of a run was out of the usual. */
public final class AlarmWords {
  private AlarmWords() {}

  /** One sentence per alarm, in their order. */
  public static List<String> of(List<Alarm> alarms, Voice voice) {
    return alarms.stream().map(alarm -> sentence(alarm, voice)).toList();
  }

  private static String sentence(Alarm alarm, Voice voice) {
    return switch (alarm.name()) {
      case "datasets" -> voice.say("alarm.datasets", alarm.value(), alarm.usual(), alarm.runs());
      case "today" -> voice.say("alarm.today", percent(alarm.value()), percent(alarm.usual()));
      default ->
          voice.say(
              "alarm.share",
              voice.say("field." + alarm.name()),
              percent(alarm.value()),
              percent(alarm.usual()),
              alarm.runs());
    };
  }

  private static long percent(double share) {
    return Math.round(100 * share);
  }
}
