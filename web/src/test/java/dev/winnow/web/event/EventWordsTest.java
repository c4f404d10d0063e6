package dev.winnow.web.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.alerts.event.Event;
import dev.winnow.alerts.event.EventKind;
import dev.winnow.alerts.event.Subject;
import dev.winnow.web.text.Voice;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventWordsTest {

  private static final Instant NOW = Instant.parse("2026-11-29T12:00:00Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Its figure was 61.2–68 on 1 October and is 69.5–77; its place was 10–20 of 50 and is 7 of 52.
          sv | Värdet var 61,2–68 den 1 oktober och är 69,5–77; platsen var 10–20 av 50 och är 7 av 52.
          """)
  void tellsOfAStandingWithBothRanges(String language, String says) {
    Map<String, String> details =
        Map.of(
            "since", "2026-10-01T06:00:00Z",
            "from", "61.2-68.0",
            "to", "69.5-77.0",
            "rank-from", "10-20/50",
            "rank-to", "7-7/52");
    assertEquals(says, says(language, EventKind.STANDING_ROSE, details));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | datasets | The harvest of 29 November came out unlike those before it. It saw 12 datasets; usually there are 300.
          sv | datasets | Skörden 29 november blev olik de tidigare. Den såg 12 datamängder; vanligen är de 300.
          """)
  void tellsInWhatAHarvestDeviated(String language, String what, String says) {
    Map<String, String> details = Map.of("what", what, "value", "12", "usual", "300");
    assertEquals(says, says(language, EventKind.HARVEST_DEVIATED, details));
  }

  private static String says(String language, EventKind kind, Map<String, String> details) {
    Subject subject = new Subject(Subject.Type.ORGANISATION, "vallby", "Vallby kommun");
    Event event = new Event(1, 0, kind, subject, "", "vallby", NOW, details, 1);
    return new EventWords(Voice.of(language, NOW, ZoneOffset.UTC))
        .tell(event)
        .says()
        .replace('\u00a0', ' ');
  }
}
