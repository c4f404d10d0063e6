package dev.winnow.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.catalogue.Agent;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DistributionBuilder;
import dev.winnow.catalogue.Place;
import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.vocabulary.Stated;
import java.net.URI;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words find which datasets, in which languages. */
class MatchingTest {

  @TempDir static Path folder;
  private static SearchIndex index;

  @BeforeAll
  static void harvest() {
    Ledger ledger = new Ledger();
    ledger.put(titled("vagar", "sv", "Vägarna i kommunen"));
    ledger.put(titled("sensorer", "sv", "Luftkvalitetssensorer i Vallby"));
    ledger.put(titled("rutor", "sv", "Halter av luft på en karta"));
    ledger.put(titled("bavrar", "sv", "Hår och naglar hos bävrar"));
    ledger.put(titled("cities", "en", "Populations of cities"));
    ledger.put(titled("cafes", "en", "Cafés of the old town"));
    ledger.put(titled("strasse", "de", "Straßenbäume und Luftqualität"));
    ledger.put(titled("qualite", "fr", "La qualité de l'eau potable"));
    ledger.put(titled("jarvet", "fi", "Suomen järvien syvyydet"));
    ledger.put(titled("tokyo", "", "東京都の大気汚染データ 2024"));
    ledger.put(titled("mixed", "en", "Rainfall in 北海道 by month"));
    ledger.put(titled("korea", "", "서울시 대기오염 측정"));
    ledger.put(titled("kyrillisch", "ru", "Качество воздуха в городах"));
    ledger.put(titled("undeclared", "", "Statistik över cyklar och bilar på vägar i kommunen"));
    ledger.put(titled("part", "en", "Outcrop sketches -Part 2, sheet 7"));
    ledger.put(titled("sheets", "en", "Outcrop sketches, part 2"));
    ledger.put(everything());
    index = SearchIndex.open(folder, ledger, List.of());
    index.follow();
  }

  @AfterAll
  static void close() {
    index.close();
  }

  @ParameterizedTest
  @CsvSource({
    "väg, vagar undeclared",
    "vägarna, vagar undeclared",
    "cykeln, ''",
    "cyklarna, undeclared",
    "city, cities",
    "population, cities",
    "cafe, cafes",
    "CAFÉ, cafes",
    "strassenbaum, strasse",
    "Straßenbäume, strasse",
    "luftqualitaet, strasse",
    "qualite, qualite",
    "eau, qualite",
    "järvi, jarvet",
    "järvien, jarvet",
    "städer, ''",
    "大気, tokyo",
    "大気汚染, tokyo",
    "データ, tokyo",
    "北海道, mixed",
    "대기오염, korea",
    "воздух, kyrillisch",
    "2024, tokyo",
  })
  void findsWordsInTheFormsOfTheirLanguage(String typed, String keys) {
    List<String> wanted = keys.isEmpty() ? List.of() : List.of(keys.split(" "));
    assertEquals(wanted, Ask.ids(index, typed).stream().sorted(byOrderOf(wanted)).toList());
  }

  @Test
  void keepsNordicLettersApart() {
    assertEquals(List.of("bavrar"), Ask.ids(index, "hår"));
    assertEquals(List.of(), Ask.ids(index, "har"));
  }

  @Test
  void findsPartsOfCompoundsBehindTheWordItself() {
    assertEquals(List.of("sensorer"), Ask.ids(index, "luftkvalitet"));
    assertEquals(List.of("sensorer"), Ask.ids(index, "sensor"));
  }

  @ParameterizedTest
  @CsvSource({
    "Vallby kommun",
    "hjulspår",
    "ekologi",
    "cykelräkning.csv",
    "csv",
    "Mellansund",
    "ovanlig härkomst",
    "urn:nummer:17",
    "https://data.example/dataset/cykel",
    "data.example/dataset/cykel/",
    "HTTPS://www.data.example/dataset/cykel#",
    "https://winnow.example/datasets/anna/allt",
    "anna/allt",
    "https://files.example/räkning%20a.csv",
  })
  void findsEverythingThatIsSaidAboutIt(String typed) {
    assertEquals("allt", Ask.ids(index, typed).getFirst());
  }

  @Test
  void findsWordsThatBeginLikeOneWithAnAsterisk() {
    assertEquals(List.of("mixed"), Ask.ids(index, "rainf*"));
    assertEquals(List.of(), Ask.ids(index, "rainf"));
    assertEquals(List.of("cafes"), Ask.ids(index, "caf*"));
  }

  @Test
  void wantsWhatStandsInQuotes() {
    assertEquals(List.of("cities"), Ask.ids(index, "\"populations of cities\""));
    assertEquals(List.of(), Ask.ids(index, "\"cities of populations\""));
    assertEquals(List.of("cafes"), Ask.ids(index, "cities \"old town\""));
  }

  @Test
  void findsATitleThatHoldsAMinusWhenItIsAskedForAsItStands() {
    assertEquals(List.of("part"), Ask.ids(index, "outcrop sketches  -Part 2, sheet 7"));
    assertEquals(List.of(), Ask.ids(index, "outcrop sketches -part"));
  }

  @Test
  void leavesOutWhatStandsBehindAMinus() {
    assertEquals(List.of("vagar"), Ask.ids(index, "väg -cyklar"));
  }

  private static Comparator<String> byOrderOf(List<String> wanted) {
    return Comparator.comparingInt(wanted::indexOf);
  }

  private static Dataset titled(String key, String language, String title) {
    return Ledger.dataset("anna/" + key).title(Texts.of(language, title)).build();
  }

  private static Dataset everything() {
    URI page = URI.create("https://data.example/dataset/cykel");
    return Ledger.dataset("anna/allt")
        .title(Texts.of("sv", "Trafik"))
        .description(Texts.of("sv", "<p>Mätning av <b>hjulspår</b></p>"))
        .keywords(List.of(new Text("sv", "ekologi")))
        .publisher(Optional.of(Agent.named("Vallby kommun")))
        .spatial(List.of(Place.named("Mellansund")))
        .provenance(Texts.of("sv", "Av ovanlig härkomst"))
        .identifiers(List.of("urn:nummer:17"))
        .landingPage(Stated.understood(page.toString(), page, "as it stands"))
        .distributions(
            List.of(
                new DistributionBuilder()
                    .title(Texts.of("sv", "cykelräkning.csv"))
                    .format(Stated.understood("csv", FacetTest.format("CSV"), "as it stands"))
                    .downloadUrl(
                        Stated.unknown("https://files.example/räkning%20a.csv", "odd letters"))
                    .build()))
        .build();
  }
}
