package dev.winnow.benchmarks.corpus;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.kind.Kinds;
import dev.winnow.catalogue.kind.Sign;
import dev.winnow.store.Store;
import dev.winnow.store.StoreSettings;
import dev.winnow.store.StoredDataset;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Draws datasets whose kinds a person can then judge by reading the record. Usage: {@code
 * KindsSample DATA [N] [SEED]}. The portal is drawn first, so that a large one does not fill the
 * sample. Prints, between tabs: id, kinds with their signs, title, keywords, formats, description.
 */
public final class KindsSample {

  private static final int BATCH = 1000;
  private static final int LONGEST = 300;

  private KindsSample() {}

  /** Draws and prints. */
  public static void main(String[] arguments) {
    int wanted = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100;
    long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (Store store = Store.open(StoreSettings.in(Path.of(arguments[0])))) {
      List<DatasetId> drawn = draw(store, wanted, new Random(seed));
      Map<DatasetId, StoredDataset> loaded = store.datasets().load(drawn);
      drawn.forEach(id -> out.println(line(loaded.get(id).dataset())));
    }
  }

  private static List<DatasetId> draw(Store store, int wanted, Random random) {
    Map<String, List<DatasetId>> portals = new TreeMap<>();
    List<DatasetId> ids = store.datasets().after(Optional.empty(), BATCH);
    while (!ids.isEmpty()) {
      ids.forEach(id -> portals.computeIfAbsent(id.portal(), portal -> new ArrayList<>()).add(id));
      ids = store.datasets().after(Optional.of(ids.getLast()), BATCH);
    }
    portals.values().forEach(some -> Collections.shuffle(some, random));
    List<DatasetId> drawn = new ArrayList<>();
    while (drawn.size() < wanted && !portals.isEmpty()) {
      List<String> names = List.copyOf(portals.keySet());
      String name = names.get(random.nextInt(names.size()));
      drawn.add(portals.get(name).removeLast());
      portals.values().removeIf(List::isEmpty);
    }
    return drawn;
  }

  private static String line(Dataset dataset) {
    String kinds =
        Kinds.of(dataset).entrySet().stream()
            .map(kind -> kind.getKey().code() + " (" + signs(kind.getValue()) + ")")
            .collect(Collectors.joining("; "));
    return String.join(
        "\t",
        dataset.id().toString(),
        kinds,
        plain(dataset.title().first().map(Text::value).orElse("")),
        plain(dataset.keywords().stream().map(Text::value).collect(Collectors.joining(", "))),
        dataset.distributions().stream()
            .flatMap(file -> file.format().value().stream())
            .map(format -> format.code())
            .distinct()
            .collect(Collectors.joining(" ")),
        plain(dataset.description().first().map(Text::value).orElse("")));
  }

  private static String signs(Collection<Sign> signs) {
    return signs.stream().map(Sign::what).collect(Collectors.joining(", "));
  }

  private static String plain(String text) {
    String plain = text.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
    return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…";
  }
}
