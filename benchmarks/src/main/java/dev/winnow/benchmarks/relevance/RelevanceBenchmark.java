package dev.winnow.benchmarks.relevance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.winnow.catalogue.Agent;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetBuilder;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.DistributionBuilder;
import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.Texts;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Measures the search against judged queries: {@code --relevance DIR} names the folder that has
 * them, by default {@code ../shared/relevance}. Prints one line per collection.
 */
public final class RelevanceBenchmark {

  private static final String PORTAL = "judged";

  private final JudgedFiles files;
  private final PrintWriter out;

  private RelevanceBenchmark(JudgedFiles files, PrintWriter out) {
    this.files = files;
    this.out = out;
  }

  /** Runs every collection. */
  public static void main(String[] arguments) throws IOException {
    boolean named = arguments.length == 2 && arguments[0].equals("--relevance");
    Path folder = Path.of(named ? arguments[1] : "../shared/relevance");
    PrintWriter out = new PrintWriter(System.out, true);
    RelevanceBenchmark benchmark = new RelevanceBenchmark(new JudgedFiles(folder), out);
    benchmark.titles();
    benchmark.knownItems();
    benchmark.pairs();
  }

  /** nDCG@10 over titles alone, ranking only the judged datasets of each query. */
  private void titles() throws IOException {
    Map<String, Map<String, Integer>> grades = new HashMap<>();
    for (List<String> row : files.table("us_qrels.txt", "\\s+")) {
      grades
          .computeIfAbsent(row.get(0), query -> new HashMap<>())
          .put(row.get(2), Integer.parseInt(row.get(3)));
    }
    List<Dataset> datasets = new ArrayList<>();
    for (List<String> row : files.table("us_titles.tsv.gz", "\t")) {
      datasets.add(dataset(row.get(0)).title(Texts.of(row.get(1))).build());
    }
    try (Corpus corpus = new Corpus(datasets)) {
      double sum = 0;
      List<List<String>> queries = files.table("us_queries.tsv", "\t");
      for (List<String> query : queries) {
        Map<String, Integer> judged = grades.get(query.get(0));
        List<Integer> ranked =
            corpus.find(query.get(1)).stream()
                .filter(id -> judged.containsKey(id.key()))
                .map(id -> judged.get(id.key()))
                .toList();
        double gain = Measures.ndcg(ranked, List.copyOf(judged.values()), 10);
        sum += gain;
      }
      out.printf("us titles: nDCG@10 %.3f over %d queries%n", sum / queries.size(), queries.size());
    }
  }

  /** The mean reciprocal rank of the one wanted dataset. */
  private void knownItems() throws IOException {
    List<Dataset> datasets = new ArrayList<>();
    for (JsonNode node : files.objects("datagouv_docs.jsonl.gz")) {
      datasets.add(french(node));
    }
    Map<String, Set<String>> wanted = new LinkedHashMap<>();
    for (List<String> row : files.table("datagouv_known_items.tsv", "\t")) {
      if (row.size() > 3 && row.get(3).equals("doc")) {
        wanted.computeIfAbsent(row.get(0), query -> new LinkedHashSet<>()).add(row.get(1));
      }
    }
    try (Corpus corpus = new Corpus(datasets)) {
      double sum = 0;
      for (Map.Entry<String, Set<String>> query : wanted.entrySet()) {
        List<String> found = corpus.find(query.getKey()).stream().map(DatasetId::key).toList();
        sum += Measures.reciprocalRank(found, query.getValue());
      }
      out.printf("datagouv: MRR %.3f over %d queries%n", sum / wanted.size(), wanted.size());
    }
  }

  /** The share of pairs in the right order, of those that are both found. */
  private void pairs() throws IOException {
    List<Dataset> datasets = new ArrayList<>();
    for (JsonNode node : files.objects("cmr_docs.jsonl.gz")) {
      datasets.add(collection(node));
    }
    try (Corpus corpus = new Corpus(datasets)) {
      for (String file : List.of("cmr_curated_pairs.tsv", "cmr_user_pairs.tsv")) {
        int right = 0;
        int found = 0;
        int all = 0;
        for (List<String> row : files.table(file, "\t")) {
          List<String> ranked = corpus.find(row.get(2)).stream().map(DatasetId::key).toList();
          String[] ids = row.get(3).split(",");
          for (int i = 0; i + 1 < ids.length; i++) {
            int first = ranked.indexOf(ids[i]);
            int second = ranked.indexOf(ids[i + 1]);
            all++;
            found += first >= 0 && second >= 0 ? 1 : 0;
            right += first >= 0 && second >= 0 && first < second ? 1 : 0;
          }
        }
        out.printf(
            "%s: %.3f of %d pairs in the right order (%d of %d pairs found)%n",
            file.replace("_pairs.tsv", ""), (double) right / found, found, found, all);
      }
    }
  }

  private static Dataset french(JsonNode node) {
    List<Distribution> distributions = new ArrayList<>();
    for (JsonNode title : node.path("resource_titles")) {
      distributions.add(new DistributionBuilder().title(Texts.of(title.asText(""))).build());
    }
    String acronym = node.path("acronym").asText("");
    return dataset(node.path("id").asText())
        .title(Texts.of(node.path("title").asText()))
        .description(Texts.of(node.path("description").asText("")))
        .keywords(keywords(node.path("tags"), acronym.equals("null") ? "" : acronym))
        .publisher(publisher(node.path("organization").asText("")))
        .distributions(distributions)
        .build();
  }

  private static Dataset collection(JsonNode node) {
    return dataset(node.path("id").asText())
        .title(Texts.of(node.path("title").asText()))
        .description(Texts.of(node.path("description").asText("")))
        .identifiers(List.of(node.path("short_name").asText("")))
        .keywords(keywords(node.path("keywords"), node.path("short_name").asText("")))
        .provenance(Texts.of(node.path("text").asText("")))
        .build();
  }

  private static List<Text> keywords(JsonNode values, String more) {
    List<Text> keywords = new ArrayList<>();
    values.forEach(value -> keywords.add(Text.of(value.asText())));
    if (!more.isBlank()) {
      keywords.add(Text.of(more));
    }
    return keywords;
  }

  private static Optional<Agent> publisher(String name) {
    return name.isBlank() ? Optional.empty() : Optional.of(Agent.named(name));
  }

  private static DatasetBuilder dataset(String id) {
    return new DatasetBuilder(DatasetId.firstSeen(PORTAL, id), id);
  }
}
