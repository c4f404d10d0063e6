package dev.winnow.web.api;

import dev.winnow.catalogue.comparison.FieldChange;
import dev.winnow.store.diff.Diff;
import dev.winnow.store.expectation.Alarm;
import dev.winnow.store.run.Fault;
import dev.winnow.store.run.Run;
import dev.winnow.web.http.Json;
import dev.winnow.web.http.Problem;
import dev.winnow.web.http.ProblemException;
import dev.winnow.web.source.RunPath;
import dev.winnow.web.source.Sources;
import dev.winnow.web.text.Spreadsheet;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Answers what one run changed and what went wrong in it. */
final class RunApi {
  private static final Parameters.Range SIZE = new Parameters.Range(1, 1000, 100);
  private static final Parameters.Range PLACE = new Parameters.Range(0, Long.MAX_VALUE, 0);
  private static final int FAULTS_AT_ONCE = 500;

  private final Sources sources;

  RunApi(Sources sources) {
    this.sources = sources;
  }

  /** A run with what it changed in numbers. */
  record RunDetail(
      String portal, Views.RunView run, Map<String, Long> diff, List<Alarm> alarms, String page) {}

  /** What a run changed; the next question asks after {@code last}, null on the last page. */
  record DiffList(String portal, long run, Optional<Long> last, List<DiffView> items) {}

  /** What a run did to one dataset. */
  record DiffView(String id, String title, String kind, List<FieldChange> fields, String page) {}

  void one(Context context) {
    Parameters.only(context, Set.of());
    RunPath path = path(context);
    Map<String, Long> counts = new LinkedHashMap<>();
    sources
        .store()
        .diffs()
        .counts(path.run().id())
        .forEach((kind, count) -> counts.put(kind.code(), count));
    Json.send(
        context,
        new RunDetail(
            path.portal().id(),
            PortalsApi.run(sources, path.run()),
            counts,
            sources.store().runs().alarms(path.run().id()),
            "/portals/%s/runs/%d".formatted(path.portal().id(), path.run().id())));
  }

  void diff(Context context) {
    Parameters.only(context, Set.of("kind", "after", "size"));
    Run run = path(context).run();
    int size = (int) Parameters.number(context, "size", SIZE);
    long after = Parameters.number(context, "after", PLACE);
    List<Diff> page = sources.store().diffs().page(run.id(), kind(context), after, size);
    Json.send(
        context,
        new DiffList(
            run.portal(),
            run.id(),
            page.size() == size ? Optional.of(page.getLast().place()) : Optional.empty(),
            page.stream().map(RunApi::view).toList()));
  }

  /** One row per field that differs, at least one per dataset. */
  void diffCsv(Context context) throws IOException {
    Parameters.only(context, Set.of("kind"));
    Run run = path(context).run();
    Optional<Diff.Kind> kind = kind(context);
    try (CSVPrinter table =
        csv(context, "diff", "dataset", "title", "kind", "field", "before", "after")) {
      if (context.method() != HandlerType.HEAD) {
        sources.store().diffs().each(run.id(), kind, diff -> print(table, diff));
      }
    }
  }

  void faultsCsv(Context context) throws IOException {
    Parameters.only(context, Set.of());
    Run run = path(context).run();
    try (CSVPrinter table = csv(context, "faults", "kind", "where", "message")) {
      long offset = 0;
      List<Fault> page = faults(context, run, offset);
      while (!page.isEmpty()) {
        for (Fault fault : page) {
          row(table, fault.kind(), fault.where(), fault.message());
        }
        offset += page.size();
        page = faults(context, run, offset);
      }
    }
  }

  private List<Fault> faults(Context context, Run run, long offset) {
    return context.method() == HandlerType.HEAD
        ? List.of()
        : sources.store().runs().faults(run.id(), Optional.empty(), offset, FAULTS_AT_ONCE);
  }

  private static void print(CSVPrinter table, Diff diff) {
    String id = diff.id().toString();
    if (diff.fields().isEmpty()) {
      row(table, id, diff.title(), diff.kind().code(), "", "", "");
    }
    for (FieldChange field : diff.fields()) {
      row(
          table,
          id,
          diff.title(),
          diff.kind().code(),
          field.field(),
          field.before(),
          field.after());
    }
  }

  private static void row(CSVPrinter table, String... cells) {
    try {
      table.printRecord(Arrays.stream(cells).map(Spreadsheet::harmless).toList());
    } catch (IOException e) {
      throw new UncheckedIOException("the reader went away", e);
    }
  }

  private static CSVPrinter csv(Context context, String name, String... columns)
      throws IOException {
    context.header(
        "Content-Disposition",
        "attachment; filename=\"%s-%s-%s.csv\""
            .formatted(context.pathParam("id"), context.pathParam("run"), name));
    context.contentType("text/csv; charset=utf-8; header=present");
    Writer out = new OutputStreamWriter(context.outputStream(), StandardCharsets.UTF_8);
    return new CSVPrinter(out, CSVFormat.RFC4180.builder().setHeader(columns).get());
  }

  private static DiffView view(Diff diff) {
    return new DiffView(
        diff.id().toString(),
        diff.title(),
        diff.kind().code(),
        diff.fields(),
        "/datasets/" + diff.id());
  }

  private static Optional<Diff.Kind> kind(Context context) {
    Optional<String> said = Parameters.value(context, "kind");
    Optional<Diff.Kind> kind = said.flatMap(RunPath::kind);
    if (said.isPresent() && kind.isEmpty()) {
      throw Parameters.wrong(
          "kind",
          said.get(),
          Arrays.stream(Diff.Kind.values())
              .map(Diff.Kind::code)
              .collect(Collectors.joining(", ", "It is one of ", ".")));
    }
    return kind;
  }

  private RunPath path(Context context) {
    String portal = context.pathParam("id");
    String run = context.pathParam("run");
    return RunPath.find(sources, portal, run)
        .orElseThrow(
            () ->
                new ProblemException(
                    Problem.notFound(
                        "Portal '%s' has no run '%s'. See /api/v1/portals/{id}/runs."
                            .formatted(portal, run))));
  }
}
