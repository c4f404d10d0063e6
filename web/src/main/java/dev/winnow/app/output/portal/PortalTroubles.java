package dev.winnow.app.output.portal;

import dev.winnow.app.output.Cell;
import dev.winnow.store.Store;
import dev.winnow.store.memory.Diagnosis;
import dev.winnow.store.memory.PortalMemory;
import dev.winnow.store.run.Run;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What stands in the way of a portal's harvest, and what to do about it. */
public final class PortalTroubles {

  private PortalTroubles() {}

  /** Prints the diagnosis of the last run, the pause, and what is known of changes. */
  public static void print(Store store, String portal, Optional<Run> last, PrintWriter out) {
    PortalMemory memory = store.memory().of(portal);
    last.flatMap(run -> store.memory().diagnosis(run.id()))
        .ifPresent(diagnosis -> print(diagnosis, out));
    memory
        .rest()
        .ifPresent(
            rest ->
                out.printf(
                    "Scheduled harvests pause until %s (%s, %d in a row); by hand it can be tried"
                        + " now.%n",
                    Cell.time(rest.until()), rest.kind(), rest.times()));
    memory
        .trial()
        .ifPresent(
            trial ->
                out.printf(
                    "Changes are %s: %s (%s).%n",
                    trial.trusted() ? "asked for" : "not asked for",
                    trial.words(),
                    Cell.time(trial.at())));
  }

  /** The same of a run for machines. */
  public static Map<String, Object> json(Store store, Run run) {
    Map<String, Object> json = new LinkedHashMap<>();
    store
        .memory()
        .diagnosis(run.id())
        .ifPresent(
            found ->
                json.put(
                    "diagnosis",
                    Map.of(
                        "kind", found.kind(),
                        "words", found.words(),
                        "advice", found.advice(),
                        "letter", found.letter())));
    store
        .memory()
        .of(run.portal())
        .rest()
        .ifPresent(rest -> json.put("pausedUntil", rest.until().toString()));
    return json;
  }

  private static void print(Diagnosis diagnosis, PrintWriter out) {
    out.printf(
        "%nTrouble: %s%n  %s%n  %s%n", diagnosis.kind(), diagnosis.words(), diagnosis.advice());
    if (!diagnosis.letter().isEmpty()) {
      out.printf("%nA message to the portal's contact:%n%n%s%n", diagnosis.letter().indent(4));
    }
  }
}
