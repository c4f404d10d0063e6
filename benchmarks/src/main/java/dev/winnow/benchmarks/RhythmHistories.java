package dev.winnow.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.winnow.catalogue.score.ChangeSeen;
import dev.winnow.catalogue.score.ChangeSeen.Touch;
import dev.winnow.catalogue.score.History;
import dev.winnow.catalogue.vocabulary.Moment;
import dev.winnow.catalogue.vocabulary.Moments;
import dev.winnow.scoring.rhythm.Rhythm;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the learned rhythm would have said of real catalogues: captures of DCAT-US catalogues, each
 * of a day, are looked at one after the other, and every change but the last is learned from.
 */
public final class RhythmHistories {

  private static final Logger LOG = LoggerFactory.getLogger(RhythmHistories.class);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern DAY = Pattern.compile("_(\\d{8})\\.json\\.gz");
  private static final int FEWEST_CHANGES = 4;

  private RhythmHistories() {}

  /** What is known of one dataset while captures are looked at. */
  private static final class Seen {

    private final List<ChangeSeen> changes = new ArrayList<>();
    private String modified = "";
    private Instant last = Instant.EPOCH;

    void look(Instant at, String stated) {
      if (!modified.isEmpty() && !stated.equals(modified)) {
        changes.add(
            new ChangeSeen(
                Optional.of(last),
                at,
                Touch.DATE,
                Moments.resolve(stated).value().map(Moment::from)));
      }
      modified = stated;
      last = at;
    }

    History before(int change) {
      Instant look = changes.get(change).before().orElseThrow();
      return new History(
          changes.subList(0, change), Optional.of(look), Optional.empty(), List.of());
    }
  }

  /** Tells one line for each catalogue; the argument is the folder of recorded catalogues. */
  public static void main(String[] arguments) throws IOException {
    Path corpus = Path.of(arguments.length > 0 ? arguments[0] : "../shared/corpus");
    try (Stream<Path> folders = Files.walk(corpus, 3)) {
      for (Path folder : folders.filter(path -> path.endsWith("history")).sorted().toList()) {
        Map<String, Seen> datasets = datasets(folder);
        if (!datasets.isEmpty()) {
          tell(folder.getParent().getFileName().toString(), datasets);
        }
      }
    }
  }

  private static void tell(String name, Map<String, Seen> datasets) {
    int asked = 0;
    int late = 0;
    for (Seen seen : datasets.values()) {
      for (int change = FEWEST_CHANGES - 1; change < seen.changes.size(); change++) {
        History before = seen.before(change);
        Optional<Rhythm> rhythm = Rhythm.of(before, before.lastLook().orElseThrow());
        if (rhythm.isPresent()) {
          asked++;
          late += rhythm.get().isLate() ? 1 : 0;
        }
      }
    }
    LOG.info(
        "{}: {} datasets, {} changes foretold, {} of them called late before they came",
        name,
        datasets.size(),
        asked,
        late);
  }

  private static Map<String, Seen> datasets(Path folder) throws IOException {
    Map<String, Seen> datasets = new TreeMap<>();
    try (Stream<Path> captures = Files.list(folder)) {
      for (Path capture : captures.sorted().toList()) {
        Matcher day = DAY.matcher(capture.getFileName().toString());
        if (day.find()) {
          look(capture, at(day.group(1)), datasets);
        }
      }
    }
    return datasets;
  }

  private static void look(Path capture, Instant at, Map<String, Seen> datasets)
      throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(capture))) {
      for (JsonNode dataset : JSON.readTree(in).path("dataset")) {
        datasets
            .computeIfAbsent(dataset.path("identifier").asText(), id -> new Seen())
            .look(at, dataset.path("modified").asText());
      }
    }
  }

  private static Instant at(String day) {
    return LocalDate.parse(day, DateTimeFormatter.BASIC_ISO_DATE)
        .atStartOfDay(ZoneOffset.UTC)
        .toInstant();
  }
}
