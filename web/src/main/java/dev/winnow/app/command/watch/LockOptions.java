package dev.winnow.app.command.watch;

import dev.winnow.app.Network;
import dev.winnow.app.Parts;
import dev.winnow.app.Serving;
import dev.winnow.app.command.option.CommonOptions;
import dev.winnow.app.lock.Deviation;
import dev.winnow.app.lock.LockCheck;
import dev.winnow.app.lock.LockFile;
import dev.winnow.app.lock.Rule;
import dev.winnow.app.lock.ServerStates;
import dev.winnow.app.output.lock.LockReport;
import dev.winnow.harvest.FetchException;
import dev.winnow.web.lock.LockState;
import dev.winnow.web.lock.LockStates;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** The options by which {@code winnow watch} checks the datasets that a project depends on. */
public final class LockOptions {

  @Option(
      names = "--lock",
      paramLabel = "FILE",
      description = "Check the datasets that this lock file names.")
  private Optional<Path> lock = Optional.empty();

  @Option(
      names = "--server",
      paramLabel = "URL",
      description = "Ask the Winnow at this address instead of the local data.")
  private Optional<URI> server = Optional.empty();

  @Option(
      names = "--update",
      description = "Write down how the datasets stand now, after telling what differs.")
  private boolean update;

  @Option(
      names = "--format",
      paramLabel = "F",
      description = "text, json, sarif or junit; default: text.")
  private LockReport.Format format = LockReport.Format.TEXT;

  @Option(
      names = "--fail-on",
      paramLabel = "RULE[,RULE]",
      split = ",",
      description =
          "What fails the check: rules, 'all' or 'none' (default: what breaks a project).")
  private List<String> failOn = List.of();

  /** Whether a lock file is to be checked. */
  public boolean isAsked() {
    return lock.isPresent();
  }

  /** Checks the lock file; says with which exit code to end. */
  public int check(CommonOptions common) throws FetchException, IOException {
    Path named = lock.orElseThrow();
    Set<Rule> failing = failing();
    LockFile file = LockFile.read(named);
    String text = Files.readString(named);
    Map<String, LockState> states = states(file, common);
    List<Deviation> deviations = new ArrayList<>();
    List<LockFile.Entry> updated = new ArrayList<>();
    for (LockFile.Entry entry : file.entries()) {
      Optional<LockState> now = Optional.ofNullable(states.get(entry.wanted()));
      deviations.addAll(LockCheck.check(entry, now));
      updated.add(new LockFile.Entry(entry.asked(), now.or(entry::locked)));
    }
    LockReport report = new LockReport(named.toString(), text, file.entries(), deviations, failing);
    common.out().print(report.write(common.json() ? LockReport.Format.JSON : format));
    common.out().flush();
    if (update) {
      new LockFile(updated).write(named);
      common.err().printf("%s says how %d datasets stand now%n", named, states.size());
      return 0;
    }
    return report.failures() == 0 ? 0 : 2;
  }

  private Map<String, LockState> states(LockFile file, CommonOptions common) throws FetchException {
    List<String> wanted =
        new ArrayList<>(
            file.entries().stream()
                .map(LockFile.Entry::wanted)
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    if (server.isPresent()) {
      return new ServerStates(server.get(), Network.fetchers(common.configuration().settings()))
          .of(wanted);
    }
    try (Parts parts = common.parts()) {
      parts.index().follow();
      return new LockStates(Serving.sources(parts)).of(wanted);
    }
  }

  private Set<Rule> failing() {
    if (failOn.isEmpty()) {
      return Arrays.stream(Rule.values()).filter(Rule::fails).collect(Collectors.toSet());
    }
    Set<Rule> failing = EnumSet.noneOf(Rule.class);
    for (String code : failOn) {
      switch (code) {
        case "all" -> failing.addAll(EnumSet.allOf(Rule.class));
        case "none" -> {}
        default ->
            failing.add(
                Rule.find(code)
                    .orElseThrow(
                        () ->
                            new IllegalArgumentException(
                                "--fail-on %s is none of all, none, %s"
                                    .formatted(
                                        code,
                                        Arrays.stream(Rule.values())
                                            .map(Rule::code)
                                            .collect(Collectors.joining(", "))))));
      }
    }
    return failing;
  }
}
