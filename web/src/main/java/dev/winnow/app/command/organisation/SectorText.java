package dev.winnow.app.command.organisation;

import dev.winnow.catalogue.Organisation;
import dev.winnow.catalogue.Organisation.Level;
import dev.winnow.catalogue.alias.SectorProposal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Proposals of sectors as YAML to be copied, and as JSON. */
final class SectorText {

  private SectorText() {}

  static Map<String, Object> json(SectorProposal proposal) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", proposal.organisation().id());
    json.put("name", proposal.organisation().name());
    json.put("datasets", proposal.datasets());
    json.put("sector", proposal.sector().code());
    proposal.level().map(Level::code).ifPresent(level -> json.put("level", level));
    json.put("words", proposal.words());
    return json;
  }

  static String yaml(List<SectorProposal> proposals) {
    if (proposals.isEmpty()) {
      return "# No name says of anybody to which sector it belongs that is not known yet.\n";
    }
    StringBuilder text =
        new StringBuilder("# Copy what is right into config/organisations.yaml.\norganisations:\n");
    for (SectorProposal proposal : proposals) {
      text.append(
          "  # by '%s' in its name, %d datasets%n"
              .formatted(proposal.words(), proposal.datasets()));
      Organisation told = told(proposal);
      ProposalText.describe(told, told.aliases(), text);
    }
    return text.toString();
  }

  private static Organisation told(SectorProposal proposal) {
    Organisation one = proposal.organisation();
    return new Organisation(
        one.id(),
        one.name(),
        one.country(),
        Optional.of(proposal.sector()),
        one.level().or(proposal::level),
        one.parent(),
        one.aliases(),
        one.size());
  }
}
