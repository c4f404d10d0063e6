package dev.winnow.app.output.portal;

import dev.winnow.app.output.ScoreText;
import dev.winnow.app.probing.Inspection;
import dev.winnow.app.probing.Inspection.Inspected;
import dev.winnow.app.probing.Inspection.Sample;
import dev.winnow.catalogue.LicenceReading;
import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.vocabulary.Licence;
import dev.winnow.portals.probe.Candidate;
import java.io.PrintWriter;

/** A probe for people. */
public final class ProbeText {

  private ProbeText() {}

  /** Prints what was found, then the portal file to save. */
  public static void print(Inspection inspection, PrintWriter out) {
    inspection.candidates().forEach(inspected -> print(inspected, out));
    if (!inspection.probed().instead().isEmpty()) {
      out.println(inspection.probed().instead());
      out.println(
          inspection.candidates().isEmpty()
              ? "No way to harvest it was found. "
                  + "If it lists datasets in a way of its own, a mapping says how: docs/mapping.md"
              : "None of these is sure enough to be taken without you.");
    }
    if (!inspection.portalFile().isEmpty()) {
      out.println("Save this to harvest it:");
      out.println();
      out.print(inspection.portalFile());
      out.println();
    }
    out.printf("It took %d requests.%n", inspection.probed().requests());
    out.flush();
  }

  private static void print(Inspected inspected, PrintWriter out) {
    Candidate candidate = inspected.candidate();
    out.printf(
        "%s at %s: confidence %.2f, %s%n",
        candidate.type(),
        candidate.url(),
        candidate.confidence(),
        candidate.declared().isPresent()
            ? "%,d datasets".formatted(candidate.declared().getAsLong())
            : "it does not say how many datasets");
    inspected.evidence().forEach(sentence -> out.println("  " + sentence));
    inspected.sample().forEach(sample -> print(sample, out));
    out.println();
  }

  private static void print(Sample sample, PrintWriter out) {
    out.printf(
        "    %s · %s · %s%n",
        sample.dataset().title().first().map(Text::value).orElse("without a title"),
        LicenceReading.of(sample.dataset())
            .licence()
            .map(Licence::name)
            .orElse("licence not understood"),
        ScoreText.points(sample.score().overall()));
  }
}
