package dev.winnow.benchmarks;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetBuilder;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.DistributionBuilder;
import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.vocabulary.FileFormats;
import dev.winnow.index.Facet;
import dev.winnow.index.SearchIndex;
import dev.winnow.index.SearchQuery;
import dev.winnow.index.percolate.SavedSearches;
import dev.winnow.store.Change;
import dev.winnow.store.ChangeKind;
import dev.winnow.store.StoredDataset;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;

/**
 * Measures how many changed datasets a second are matched with saved searches. Words are invented
 * and as unevenly frequent as real ones; half of the searches have filters. Usage: {@code
 * SavedSearchSpeed [searches] [changes] [datasets]}.
 */
public final class SavedSearchSpeed {

  private static final PrintStream OUT = System.out;
  private static final int WORDS = 20_000;
  private static final int BATCH = 2_000;
  private static final List<String> LANGUAGES = List.of("sv", "en", "de", "");
  private static final List<String> FORMATS = List.of("CSV", "JSON", "PDF", "XLSX", "ZIP");
  private static final List<String> SYLLABLES =
      List.of(
          "vat", "ten", "luft", "kva", "li", "tet", "skog", "mark", "stad", "bus", "trans", "por",
          "data", "mo", "ni", "tor", "re", "gion", "kom", "mun", "sta", "tis", "tik", "plan");

  private final Random random = new Random(1);
  private final List<String> words = new ArrayList<>();

  private SavedSearchSpeed() {
    for (int i = 0; i < WORDS; i++) {
      StringBuilder word = new StringBuilder();
      for (int part = 0; part < 2 + random.nextInt(3); part++) {
        word.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
      }
      words.add(word.toString());
    }
  }

  /** Runs the measurement and prints its figures. */
  public static void main(String[] arguments) throws IOException {
    int searches = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
    int changes = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
    int datasets = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 20_000;
    new SavedSearchSpeed().measure(searches, changes, datasets);
    System.exit(0);
  }

  private void measure(int searches, int changes, int datasets) throws IOException {
    Memory memory = new Memory();
    for (int i = 0; i < datasets; i++) {
      memory.add(dataset(i));
    }
    try (SearchIndex index =
        SearchIndex.open(Files.createTempDirectory("winnow-saved"), memory, List.of())) {
      index.follow();
      SavedSearches saved = new SavedSearches(index);
      Instant started = Instant.now();
      for (int i = 0; i < searches; i++) {
        SearchQuery search = search();
        saved.put("s" + i, () -> search);
      }
      OUT.printf(
          "%d searches were saved in %d ms%n",
          searches, Duration.between(started, Instant.now()).toMillis());
      match(saved, memory, Math.min(changes, 5 * BATCH), "to warm up");
      match(saved, memory, changes, "measured");
    }
  }

  private static void match(SavedSearches saved, Memory memory, int changes, String why) {
    long matches = 0;
    int at = 0;
    Instant started = Instant.now();
    for (int done = 0; done < changes; done += BATCH) {
      List<StoredDataset> batch = new ArrayList<>();
      for (int i = 0; i < BATCH; i++) {
        batch.add(memory.all.get(at++ % memory.all.size()));
      }
      matches += saved.match(batch).values().stream().mapToLong(Set::size).sum();
    }
    double seconds = Duration.between(started, Instant.now()).toNanos() / 1e9;
    OUT.printf(
        "%d changes against %d searches (%s): %.1f s, %.0f changes/s, %.1f matches a change%n",
        changes, saved.size(), why, seconds, changes / seconds, (double) matches / changes);
  }

  /** The frequency of words falls with their rank, as that of real ones does. */
  private String word() {
    double rank = Math.exp(random.nextDouble() * Math.log(WORDS));
    return words.get(Math.min(WORDS - 1, (int) rank));
  }

  private String text(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(word()).append(' ');
    }
    return text.toString();
  }

  private Dataset dataset(int number) {
    DatasetId id = new DatasetId("p" + number % 40, "d" + number);
    String language = LANGUAGES.get(random.nextInt(LANGUAGES.size()));
    return new DatasetBuilder(id, id.key())
        .title(new Texts(List.of(new Text(language, text(5)))))
        .description(new Texts(List.of(new Text(language, text(40)))))
        .keywords(List.of(new Text(language, word()), new Text(language, word())))
        .distributions(
            List.of(
                new DistributionBuilder()
                    .format(FileFormats.resolve(FORMATS.get(random.nextInt(FORMATS.size()))))
                    .build()))
        .build();
  }

  /** People save searches for rare things: the most frequent hundred words are not among them. */
  private SearchQuery search() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 1 + random.nextInt(2); i++) {
      text.append(words.get(100 + random.nextInt(WORDS - 100))).append(' ');
    }
    Map<Facet, Set<String>> filters = new HashMap<>();
    if (random.nextBoolean()) {
      filters.put(Facet.FORMAT, Set.of("csv", "json"));
      filters.put(Facet.PORTAL, Set.of("p" + random.nextInt(40)));
    }
    return new SearchQuery(
        text.toString(),
        filters,
        Optional.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        SearchQuery.Sort.RELEVANCE,
        1,
        20,
        List.of());
  }

  /** Datasets in memory. */
  private static final class Memory implements SearchIndex.Source {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    private final List<StoredDataset> all = new ArrayList<>();
    private final Map<DatasetId, StoredDataset> byId = new HashMap<>();

    void add(Dataset dataset) {
      StoredDataset stored =
          new StoredDataset(
              dataset,
              Optional.empty(),
              List.of(),
              all.size() + 1L,
              NOW,
              NOW,
              NOW,
              Optional.empty());
      all.add(stored);
      byId.put(dataset.id(), stored);
    }

    @Override
    public List<Change> after(long number, int limit) {
      return all.stream()
          .skip(number)
          .limit(limit)
          .map(one -> new Change(one.change(), one.dataset().id(), ChangeKind.ADDED, NOW))
          .toList();
    }

    @Override
    public long last() {
      return all.size();
    }

    @Override
    public Map<DatasetId, StoredDataset> load(Collection<DatasetId> ids) {
      Map<DatasetId, StoredDataset> found = new HashMap<>();
      ids.forEach(id -> found.put(id, byId.get(id)));
      return found;
    }
  }
}
