package dev.winnow.app.command.portal;

import dev.winnow.app.Parts;
import dev.winnow.app.command.option.CommonOptions;
import dev.winnow.app.output.portal.ProbeJson;
import dev.winnow.app.output.portal.ProbeText;
import dev.winnow.app.probing.Inspection;
import dev.winnow.app.probing.Inspector;
import dev.winnow.app.probing.Overlap;
import dev.winnow.app.probing.Probing;
import dev.winnow.portals.probe.Probe;
import java.net.URI;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code winnow probe URL}: what kind of portal answers there. */
@Command(
    name = "probe",
    mixinStandardHelpOptions = true,
    description =
        "Finds out what kind of portal answers at an address, and prints its portal file.",
    footer = {
      "",
      "Any page of a portal will do. It asks at most 40 addresses beside robots.txt, politely.",
      "Exit code 0: it is sure; 2: it found nothing sure; 1: fatal."
    })
public final class ProbeCommand implements Callable<Integer> {

  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "URL", description = "Any address of the portal.")
  private String typed = "";

  @Override
  public Integer call() {
    URI address = Probe.address(typed);
    try (Parts parts = common.parts()) {
      parts.index().follow();
      Overlap overlap = new Overlap(parts.store(), parts.index(), parts.configuration().portals());
      Inspection inspection =
          new Inspector(parts.scorer(), overlap, parts.clock())
              .of(new Probing(parts.probing(), parts.clock()).configured(address));
      if (common.json()) {
        common.answer(ProbeJson.of(inspection));
        common.err().println(inspection.probed().instead());
      } else {
        ProbeText.print(inspection, common.out());
      }
      return inspection.probed().sure().isPresent() ? 0 : 2;
    }
  }
}
