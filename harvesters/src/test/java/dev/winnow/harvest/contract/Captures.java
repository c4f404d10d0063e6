package dev.winnow.harvest.contract;

import dev.winnow.harvest.contract.fake.Ask;
import dev.winnow.harvest.contract.fake.Reply;
import dev.winnow.portals.Corpus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What one portal published, captured again and again.
 *
 * @param kind how it publishes
 * @param all in the order of time
 */
record Captures(Kind kind, List<Capture> all) {

  private static final Pattern DAY = Pattern.compile("(?<!\\d)(20\\d{6})(?!\\d)");
  private static final DateTimeFormatter COMPACT = DateTimeFormatter.BASIC_ISO_DATE;

  /** How a portal publishes, and where. */
  enum Kind {
    DATAJSON("datajson", "/data.json"),
    DCAT("dcat", "/catalog.rdf"),
    SOCRATA("socrata", "/");

    private final String type;
    private final String path;

    Kind(String type, String path) {
      this.type = type;
      this.path = path;
    }

    String type() {
      return type;
    }

    String path() {
      return path;
    }
  }

  /** One capture: its name, its file, and when it was made. */
  record Capture(String name, Path file, Instant at) {}

  /** The captures in a folder, and the newest one beside it where its name says when it was. */
  static Captures of(Path history) throws IOException {
    List<Path> files = new ArrayList<>(files(history));
    String series = files.get(0).getFileName().toString().replaceFirst("_.*", "_");
    files(history.getParent()).stream()
        .filter(file -> file.getFileName().toString().startsWith(series))
        .forEach(files::add);
    List<Capture> captures = new ArrayList<>();
    Instant last = Instant.EPOCH;
    for (Path file : files) {
      Instant day = day(file.getFileName().toString());
      last = day.isAfter(last) ? day : last.plus(Duration.ofHours(12));
      String name = file.getFileName().toString().replaceFirst("\\..*", "");
      captures.add(new Capture(name, file, last));
    }
    return new Captures(kind(files.get(0).toString()), captures);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static Instant day(String name) {
    Matcher day = DAY.matcher(name);
    if (!day.find()) {
      throw new IllegalArgumentException("a capture's name holds its day, was " + name);
    }
    return LocalDate.parse(day.group(1), COMPACT).atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  private static Kind kind(String file) {
    if (file.contains(".jsonl")) {
      return Kind.SOCRATA;
    }
    return file.endsWith(".rdf") ? Kind.DCAT : Kind.DATAJSON;
  }

  /** A portal that shows one capture at a time. */
  static final class Shown {

    private final Kind kind;
    private volatile String document = "";

    Shown(Kind kind) {
      this.kind = kind;
    }

    void show(Capture capture) throws IOException {
      document = new String(Corpus.read(capture.file()), StandardCharsets.UTF_8);
    }

    Reply answer(Ask ask) {
      return switch (kind) {
        case DATAJSON -> Reply.json(document, List.of());
        case DCAT -> Reply.of("application/rdf+xml", document, List.of());
        case SOCRATA -> rows(ask.number("offset", 0), ask.number("limit", 100));
      };
    }

    private Reply rows(int offset, int limit) {
      List<String> rows = document.lines().filter(line -> !line.isBlank()).toList();
      int end = Math.min(rows.size(), offset + limit);
      return Reply.json(
          "{\"resultSetSize\":%d,\"results\":[%s]}"
              .formatted(rows.size(), String.join(",", rows.subList(Math.min(offset, end), end))),
          List.of());
    }
  }
}
