package dev.winnow.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.catalogue.DatasetBuilder;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.DistributionBuilder;
import dev.winnow.catalogue.Organisation;
import dev.winnow.catalogue.Organisation.Level;
import dev.winnow.catalogue.Organisation.Sector;
import dev.winnow.catalogue.Portal;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.score.FreshnessStage;
import dev.winnow.catalogue.score.Score;
import dev.winnow.catalogue.vocabulary.FileFormat;
import dev.winnow.catalogue.vocabulary.Licence;
import dev.winnow.catalogue.vocabulary.Licence.Condition;
import dev.winnow.catalogue.vocabulary.Licence.Openness;
import dev.winnow.catalogue.vocabulary.Moment;
import dev.winnow.catalogue.vocabulary.Period;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.catalogue.vocabulary.Theme;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Filters, and how many datasets there are behind each. */
class FacetTest {

  private static final Organisation VALLBY =
      new Organisation(
          "se-vallby",
          "Vallby kommun",
          "SE",
          Optional.of(Sector.PUBLIC),
          Optional.of(Level.MUNICIPALITY),
          "",
          List.of(),
          Optional.empty());

  @TempDir Path folder;
  private SearchIndex index;

  @BeforeEach
  void harvest() {
    Ledger ledger = new Ledger();
    put(ledger, dataset("anna/a", "Lake depths", "CSV", "JSON"), FreshnessStage.FRESH, 90);
    put(ledger, dataset("anna/b", "Lake names", "CSV"), FreshnessStage.OVERDUE, 70);
    put(ledger, dataset("anna/c", "Lake fish", "PDF"), FreshnessStage.DELINQUENT, 50);
    put(ledger, dataset("bert/d", "Roads", "API"), FreshnessStage.DUE, 10);
    ledger.put(dataset("bert/e", "Unscored", "CSV").build());
    index = SearchIndex.open(folder, ledger, List.of(portal()));
    index.follow();
  }

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void countsEveryValueOfEveryFacet() {
    Map<Facet, String> counts = counts(index.search(SearchQuery.of("")));
    assertEquals("anna=3 bert=2", counts.get(Facet.PORTAL));
    assertEquals("se-vallby=4", counts.get(Facet.ORGANISATION));
    assertEquals("public=4 company=1", counts.get(Facet.SECTOR));
    assertEquals("municipality=4", counts.get(Facet.LEVEL));
    assertEquals("SE=4 FI=1", counts.get(Facet.COUNTRY));
    assertEquals("csv=3 api=1 json=1 pdf=1", counts.get(Facet.FORMAT));
    assertEquals("CC0-1.0=5", counts.get(Facet.LICENCE));
    assertEquals("open=5", counts.get(Facet.OPENNESS));
    assertEquals("any=5", counts.get(Facet.MAY));
    assertEquals("ENVI=5", counts.get(Facet.THEME));
    assertEquals("open=5", counts.get(Facet.SPECTRUM));
    assertEquals("en=5", counts.get(Facet.LANGUAGE));
    assertEquals("overdue=2 delinquent=1 due=1 fresh=1 unknown=1", counts.get(Facet.FRESHNESS));
    assertEquals("excellent=1 fair=1 good=1 poor=1", counts.get(Facet.QUALITY));
    assertEquals("yes=1", counts.get(Facet.READY));
  }

  @Test
  void takesSeveralValuesOfOneFacetAsOr() {
    assertEquals(List.of("a", "b", "c", "e"), find(Map.of(Facet.FORMAT, Set.of("csv", "pdf"))));
  }

  @Test
  void takesSeveralFacetsAsAnd() {
    assertEquals(
        List.of("a", "b"),
        find(
            Map.of(
                Facet.FORMAT, Set.of("csv", "pdf"), Facet.QUALITY, Set.of("excellent", "good"))));
  }

  @Test
  void countsAFacetAsIfItsOwnFilterWereNotSet() {
    SearchResult result =
        index.search(
            Ask.filtered(
                "lake", Map.of(Facet.FORMAT, Set.of("pdf"), Facet.FRESHNESS, Set.of("overdue"))));
    assertEquals(1, result.total());
    assertEquals(List.of("c"), Ask.ids(result));
    Map<Facet, String> counts = counts(result);
    assertEquals("csv=1 pdf=1", counts.get(Facet.FORMAT));
    assertEquals("delinquent=1 overdue=1", counts.get(Facet.FRESHNESS));
    assertEquals("fair=1", counts.get(Facet.QUALITY));
  }

  @Test
  void takesOverdueWithDelinquent() {
    assertEquals(List.of("b", "c"), find(Map.of(Facet.FRESHNESS, Set.of("overdue"))));
    assertEquals(List.of("c"), find(Map.of(Facet.FRESHNESS, Set.of("delinquent"))));
  }

  @Test
  void findsNothingForAValueThatNobodyHas() {
    SearchResult result =
        index.search(Ask.filtered("", Map.of(Facet.THEME, Set.of("nothing of the kind"))));
    assertEquals(0, result.total());
    assertEquals("ENVI=5", counts(result).get(Facet.THEME));
  }

  @Test
  void passesOverAFacetWithoutValues() {
    assertEquals(5, index.search(Ask.filtered("", Map.of(Facet.THEME, Set.of()))).total());
  }

  @Test
  void findsWhatFailsByTheJudgementItIsGiven() {
    Ledger ledger = new Ledger();
    ledger.judge("anna/a", "no-licence", "overdue");
    ledger.judge("anna/b", "overdue");
    List.of("a", "b", "c").forEach(key -> ledger.put(Ledger.dataset("anna/" + key).build()));
    Map<Facet, Set<String>> overdue = Map.of(Facet.FAILS, Set.of("overdue"));
    try (SearchIndex judged = SearchIndex.open(folder.resolve("judged"), ledger, List.of())) {
      judged.follow();
      SearchResult result = judged.search(Ask.filtered("", overdue));
      assertEquals(List.of("a", "b"), Ask.ids(result).stream().sorted().toList());
      assertEquals("overdue=2 no-licence=1", counts(result).get(Facet.FAILS));
      List<DatasetId> ids = ledger.ids();
      try (Percolation few = judged.percolation(ledger.load(ids).values())) {
        assertEquals(Set.copyOf(ids.subList(0, 2)), few.find(Ask.filtered("", overdue)));
      }
    }
  }

  @Test
  void filtersByTheDateOfTheData() {
    Instant since = Instant.parse("2024-01-01T00:00:00Z");
    SearchResult result =
        index.search(Ask.dated(Optional.of(since), OptionalInt.empty(), OptionalInt.empty()));
    assertEquals(List.of("a"), Ask.ids(result));
  }

  @Test
  void filtersByTheYearsOfTheData() {
    assertEquals(List.of("a"), years(OptionalInt.of(2001), OptionalInt.of(2002)));
    assertEquals(List.of("a", "d"), years(OptionalInt.of(2005), OptionalInt.empty()));
    assertEquals(List.of("a", "d"), years(OptionalInt.empty(), OptionalInt.of(2010)));
    assertEquals(List.of("a"), years(OptionalInt.empty(), OptionalInt.of(2009)));
    assertEquals(List.of(), years(OptionalInt.of(2009), OptionalInt.of(2001)));
  }

  @Test
  void countsRightWithVeryManyValues() {
    Ledger ledger = new Ledger();
    for (int i = 0; i < 300; i++) {
      ledger.put(dataset("anna/d" + i, "Lake " + i, "CSV", "F" + i % 150).build());
    }
    try (SearchIndex many = SearchIndex.open(folder.resolve("many"), ledger, List.of())) {
      many.follow();
      SearchResult result =
          many.search(Ask.filtered("lake", Map.of(Facet.FORMAT, Set.of("f7", "f8"))));
      assertEquals(4, result.total());
      assertEquals(151, result.facets().get(Facet.FORMAT).size());
      assertEquals(new SearchResult.Count("csv", 300), result.facets().get(Facet.FORMAT).get(0));
      assertEquals(new SearchResult.Count("f0", 2), result.facets().get(Facet.FORMAT).get(1));
    }
  }

  private List<String> years(OptionalInt from, OptionalInt to) {
    return Ask.ids(index.search(Ask.dated(Optional.empty(), from, to))).stream().sorted().toList();
  }

  private List<String> find(Map<Facet, Set<String>> filters) {
    return Ask.ids(index.search(Ask.filtered("", filters))).stream().sorted().toList();
  }

  private static Map<Facet, String> counts(SearchResult result) {
    return result.facets().entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                facet ->
                    facet.getValue().stream()
                        .map(count -> count.value() + "=" + count.count())
                        .collect(Collectors.joining(" "))));
  }

  private static void put(
      Ledger ledger, DatasetBuilder dataset, FreshnessStage stage, double quality) {
    List<Score> scores = Scores.of(quality, 50, 50, stage);
    DatasetBuilder dated =
        switch (dataset.build().id().key()) {
          case "a" -> dataset.modified(day("2025-05-05")).temporal(List.of(period(2000, 2020)));
          case "b" -> dataset.modified(day("2023-05-05")).issued(day("2024-05-05"));
          case "c" -> dataset.modified(day("2031-05-05"));
          default -> dataset.temporal(List.of(new Period(year(2010), Stated.nothing())));
        };
    ledger.put(dated.build(), Optional.of(VALLBY), scores);
  }

  private static Stated<Moment> day(String day) {
    return Stated.understood(day, Moment.of(LocalDate.parse(day)), "as it stands");
  }

  private static Stated<Moment> year(int year) {
    return Stated.understood("" + year, Moment.ofYear(year), "as it stands");
  }

  private static Period period(int from, int to) {
    return new Period(year(from), year(to));
  }

  private static Portal portal() {
    Portal plain = Portal.of("bert", "ckan", URI.create("https://bert.example/"));
    return plain.toBuilder()
        .country("FI")
        .sector(Optional.of(Sector.COMPANY))
        .language("fi")
        .build();
  }

  private static DatasetBuilder dataset(String id, String title, String... formats) {
    Licence zero =
        new Licence(
            "CC0-1.0",
            "CC0 1.0",
            Optional.empty(),
            Optional.empty(),
            "CC0",
            "1.0",
            Openness.OPEN,
            Set.<Condition>of());
    return Ledger.dataset(id)
        .title(Texts.of("en", title))
        .licence(Stated.understood("CC0", zero, "as it stands"))
        .themes(List.of(Stated.understood("environment", Theme.ENVI, "as it stands")))
        .distributions(Arrays.stream(formats).map(FacetTest::file).toList());
  }

  private static Distribution file(String format) {
    return new DistributionBuilder()
        .format(Stated.understood(format, format(format), "as it stands"))
        .build();
  }

  static FileFormat format(String id) {
    return new FileFormat(id, id, Set.of(), Set.of(), true, true, false);
  }
}
