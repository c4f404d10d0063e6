package dev.winnow.app.command.organisation;

import dev.winnow.catalogue.Organisation;
import dev.winnow.catalogue.alias.Proposal;
import dev.winnow.catalogue.alias.Traces;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Proposals as YAML to be copied, and as JSON. */
final class ProposalText {

  private ProposalText() {}

  static Map<String, Object> json(Proposal proposal) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", proposal.into().organisation().id());
    json.put("name", proposal.into().organisation().name());
    json.put("other", proposal.other().organisation().id());
    json.put("otherName", proposal.other().organisation().name());
    json.put("datasets", proposal.other().datasets());
    json.put("strong", proposal.isStrong());
    json.put("evidence", proposal.evidence().stream().map(ProposalText::words).toList());
    return json;
  }

  private static String words(Proposal.Evidence evidence) {
    String value = "'" + plain(evidence.value()) + "'";
    return switch (evidence.kind()) {
      case IDENTIFIER -> "both have the identifier " + value;
      case NAME -> "both names come down to " + value;
      case INITIALS -> value + " is the initials of the other name";
      case DOMAIN -> "both write from " + value;
    };
  }

  /** One entry for each organisation that would stay, whatever would become of it. */
  static String yaml(List<Proposal> proposals) {
    if (proposals.isEmpty()) {
      return "# Nobody seems to publish under two names that are not known as aliases yet.\n";
    }
    Map<String, List<Proposal>> byTarget = new LinkedHashMap<>();
    proposals.forEach(
        proposal ->
            byTarget
                .computeIfAbsent(proposal.into().organisation().id(), none -> new ArrayList<>())
                .add(proposal));
    StringBuilder text =
        new StringBuilder("# Copy what is right into config/organisations.yaml.\norganisations:\n");
    byTarget.values().forEach(some -> entry(some, text));
    return text.toString();
  }

  private static void entry(List<Proposal> proposals, StringBuilder text) {
    Traces into = proposals.getFirst().into();
    Set<String> aliases = new LinkedHashSet<>(into.organisation().aliases());
    for (Proposal proposal : proposals) {
      Traces other = proposal.other();
      text.append(
          "  # %s: '%s' with %d datasets; %s%n"
              .formatted(
                  proposal.isStrong() ? "strong" : "weak",
                  plain(other.organisation().name()),
                  other.datasets(),
                  String.join(
                      ", ", proposal.evidence().stream().map(ProposalText::words).toList())));
      aliases.add(other.organisation().name());
      aliases.addAll(other.organisation().aliases());
    }
    aliases.remove(into.organisation().name());
    describe(into.organisation(), List.copyOf(aliases), text);
  }

  /** An entry of config/organisations.yaml. */
  static void describe(Organisation one, List<String> aliases, StringBuilder text) {
    text.append("  - id: ").append(one.id()).append('\n');
    text.append("    name: ").append(quoted(one.name())).append('\n');
    if (!one.country().isEmpty()) {
      text.append("    country: ").append(one.country()).append('\n');
    }
    one.sector()
        .ifPresent(sector -> text.append("    sector: ").append(sector.code()).append('\n'));
    one.level().ifPresent(level -> text.append("    level: ").append(level.code()).append('\n'));
    one.size().ifPresent(size -> text.append("    size: ").append(size.code()).append('\n'));
    if (!one.parent().isEmpty()) {
      text.append("    parent: ").append(one.parent()).append('\n');
    }
    text.append("    aliases: [")
        .append(String.join(", ", aliases.stream().map(ProposalText::quoted).toList()))
        .append("]\n");
  }

  /** Names are harvested: nothing of them may end a line or a quotation. */
  private static String quoted(String name) {
    return '"' + plain(name).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static String plain(String name) {
    return name.replaceAll("[\\p{Cntrl}\u2028\u2029]+", " ");
  }
}
