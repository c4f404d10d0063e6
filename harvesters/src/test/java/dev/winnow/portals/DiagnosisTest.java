package dev.winnow.portals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.harvest.run.HarvestOptions;
import dev.winnow.harvest.run.RunReport;
import dev.winnow.store.memory.Diagnosis;
import dev.winnow.store.run.Verdict;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A portal that lets nobody in is understood, and left alone for a while. */
class DiagnosisTest extends RevisitTestBed {

  @Test
  void saysWhatIsWrongAndWhatToDoAndWritesTheLetter() {
    server.refusesWith = 403;

    assertEquals(Verdict.FAILED, harvest().verdict());
    Diagnosis diagnosis = store.memory().diagnosis(1).orElseThrow();

    assertEquals("firewall", diagnosis.kind());
    assertTrue(diagnosis.words().contains("HTTP 403"), diagnosis.words());
    assertEquals(
        "Send the message to the portal's contact; nothing else will let Winnow in.",
        diagnosis.advice());
    assertTrue(
        diagnosis.letter().contains("User-Agent: Winnow/1.0 (+https://winnow.example/)"),
        diagnosis.letter());
    assertTrue(diagnosis.letter().contains("On 2026-11-01T03:00:00Z our"), diagnosis.letter());
  }

  @Test
  void scheduledRunsPauseAndAPersonGoesAtOnce() {
    server.refusesWith = 403;
    harvest();
    server.takeAsked();

    RunReport skipped = harvest(portal(), HarvestOptions.SCHEDULED);

    assertEquals(List.of(), server.takeAsked());
    assertEquals(
        "not harvested now: the last 1 runs met trouble of kind firewall, so it is left alone until"
            + " 2026-11-04T03:00:00Z; harvest it by hand to try sooner",
        skipped.reason());
    server.refusesWith = 0;
    assertNumbers(harvest(), 250, 250, 0, 0);
    assertEquals(Optional.empty(), store.memory().of("p").rest());
    assertNumbers(harvest(portal(), HarvestOptions.SCHEDULED), 0, 0, 0, 0);
  }

  @Test
  void theLongerTheTroubleTheLongerThePause() {
    server.refusesWith = 404;
    harvest();
    harvest();

    var rest = store.memory().of("p").rest().orElseThrow();

    assertEquals("gone", rest.kind());
    assertEquals(2, rest.times());
    assertEquals("2026-11-16T03:00:00Z", rest.until().toString());
  }
}
