package dev.winnow.app.command;

import dev.winnow.app.LinkChecking;
import dev.winnow.app.Network;
import dev.winnow.app.Parts;
import dev.winnow.app.camel.CamelFetchers;
import dev.winnow.app.command.option.CommonOptions;
import dev.winnow.app.output.LinkWords;
import dev.winnow.links.LinkSettings;
import dev.winnow.store.link.LinkOrder;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code winnow links}: how the addresses that datasets name fare. */
@Command(
    name = "links",
    mixinStandardHelpOptions = true,
    description = "Tells which links work, are broken or cannot be told, by host and by kind.",
    subcommands = LinksCommand.Check.class)
final class LinksCommand implements Callable<Integer> {

  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(
      arity = "0..1",
      paramLabel = "PORTAL",
      description = "Its id; all when none is named.")
  private Optional<String> named = Optional.empty();

  @Override
  public Integer call() {
    try (Parts parts = common.parts()) {
      Set<String> portals = portals(common, parts, named.map(List::of).orElse(List.of()));
      parts.store().links().follow();
      LinkWords words = new LinkWords(parts.store().links().counts(portals));
      if (common.json()) {
        common.answer(words.json());
      } else {
        words.print(common.out());
      }
      return 0;
    }
  }

  private static Set<String> portals(CommonOptions common, Parts parts, List<String> named) {
    Set<String> portals = new TreeSet<>();
    named.forEach(name -> portals.add(common.portal(parts.configuration(), name).id()));
    return portals;
  }

  /** {@code winnow links check}: looks at links now, whether they are due or not. */
  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      description =
          "Looks at links now, those that waited longest first; politely, so it may take long.")
  static final class Check implements Callable<Integer> {

    @Mixin private CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "PORTAL", description = "Their ids; all portals when none is named.")
    private List<String> named = List.of();

    @Option(
        names = "--limit",
        paramLabel = "N",
        description = "At most so many links (default: links.limit).")
    private Optional<Integer> limit = Optional.empty();

    @Override
    public Integer call() {
      try (Parts parts = common.parts();
          CamelFetchers fetchers = Network.fetchers(parts.configuration().settings());
          LinkChecking checking = new LinkChecking(parts, fetchers.polite())) {
        LinkSettings settings = parts.configuration().settings().links();
        int most = limit.orElse(settings.limit());
        LinkChecking.Checked checked =
            checking.look(
                new LinkOrder(
                    portals(common, parts, named),
                    Instant.ofEpochMilli(Long.MAX_VALUE),
                    limit.isPresent() ? most : settings.perHost(),
                    most));
        parts.index().follow();
        if (common.json()) {
          common.answer(LinkWords.json(checked));
        } else {
          LinkWords.print(checked, common.out());
        }
        return 0;
      }
    }
  }
}
