package dev.winnow.app.command.organisation;

import dev.winnow.app.Parts;
import dev.winnow.app.command.option.CommonOptions;
import dev.winnow.catalogue.alias.Proposal;
import dev.winnow.catalogue.alias.Proposing;
import dev.winnow.catalogue.alias.SectorProposal;
import dev.winnow.catalogue.alias.SectorRules;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code winnow organisations}: who publishes, and who may be one under several names. */
@Command(
    name = "organisations",
    mixinStandardHelpOptions = true,
    description = "Who publishes; see 'propose'.",
    subcommands = OrganisationsCommand.Propose.class)
public final class OrganisationsCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  /** Proposes aliases and applies none. */
  @Command(
      name = "propose",
      mixinStandardHelpOptions = true,
      description = {
        "Proposes which organisations are one under several names, with the evidence, as YAML for",
        "config/organisations.yaml; with --sectors, to which sector and level names point. Nothing"
            + " is",
        "applied: copy what is right."
      })
  static final class Propose implements Callable<Integer> {

    @Mixin private CommonOptions common = new CommonOptions();

    @Option(names = "--strong", description = "Only what is beyond much doubt.")
    private boolean strong;

    @Option(
        names = "--sectors",
        description = "The sector and level of those of whom nobody has said it.")
    private boolean sectors;

    @Override
    public Integer call() {
      try (Parts parts = common.parts()) {
        return sectors ? sectors(parts) : aliases(parts);
      }
    }

    private int sectors(Parts parts) {
      List<SectorProposal> proposals = SectorRules.propose(Tracing.all(parts));
      if (common.json()) {
        common.answer(Map.of("proposals", proposals.stream().map(SectorText::json).toList()));
      } else {
        common.out().print(SectorText.yaml(proposals));
        common.out().flush();
      }
      return 0;
    }

    private int aliases(Parts parts) {
      List<Proposal> proposals =
          Proposing.propose(Tracing.all(parts)).stream()
              .filter(proposal -> !strong || proposal.isStrong())
              .toList();
      if (common.json()) {
        common.answer(Map.of("proposals", proposals.stream().map(ProposalText::json).toList()));
      } else {
        common.out().print(ProposalText.yaml(proposals));
        common.out().flush();
      }
      return 0;
    }
  }
}
