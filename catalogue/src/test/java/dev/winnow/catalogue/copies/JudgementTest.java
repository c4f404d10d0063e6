package dev.winnow.catalogue.copies;

import static dev.winnow.catalogue.copies.SampleRecord.on;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.catalogue.copies.Evidence.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JudgementTest {

  private static final String BATHING =
      "Kommunens badplatser med läge, tillgänglighet och vattenkvalitet";
  private static final String FILE = "https://geo.vallby.example/bad.csv";
  private static final String HOME = "https://data.vallby.example/datasets/bad";

  /** Two records and what speaks for their being copies; nothing where they are none. */
  record Example(String name, SampleRecord one, SampleRecord other, Set<Kind> evidence) {

    static Example copies(String name, SampleRecord one, SampleRecord other, Kind... evidence) {
      return new Example(name, one, other, Set.of(evidence));
    }

    static Example others(String name, SampleRecord one, SampleRecord other) {
      return new Example(name, one, other, Set.of());
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Example> copiesThatSaySo() {
    return Stream.of(
        Example.copies(
            "one DOI, written in two ways, and one title",
            on("vallby", "1", "Badplatser").named("https://doi.org/10.1234/BAD"),
            on("region", "9", "Badplatser").named("doi:10.1234/bad"),
            Kind.IDENTIFIER,
            Kind.TITLE),
        Example.copies(
            "one UUID, and a title with more words",
            on("vallby", "1", "Badplatser").named("1f0c2a34-9b7d-4e5f-8a61-2b3c4d5e6f70"),
            on("region", "9", "Badplatser i Vallby kommun")
                .named("urn:uuid:1F0C2A34-9B7D-4E5F-8A61-2B3C4D5E6F70"),
            Kind.IDENTIFIER,
            Kind.TITLE_ALIKE),
        Example.copies(
            "harvested from the other's address",
            on("vallby", "1", "Badplatser").at(HOME),
            on("region", "9", "Badplatser").from("http://www.data.vallby.example/datasets/bad/"),
            Kind.ORIGIN,
            Kind.TITLE),
        Example.copies(
            "sends readers to the other's address",
            on("vallby", "1", "Badplatser").at(HOME),
            on("region", "9", "Badplatser").page(HOME),
            Kind.ORIGIN,
            Kind.TITLE),
        Example.copies(
            "one page and one title",
            on("vallby", "1", "Badplatser").page("https://vallby.example/bad"),
            on("region", "9", "badplatser").page("https://www.vallby.example/bad/"),
            Kind.LANDING_PAGE,
            Kind.TITLE));
  }

  static Stream<Example> copiesByContent() {
    return Stream.of(
        Example.copies(
            "the same files under one title, listed by the region as its own",
            on("vallby", "1", "Badplatser").by("Vallby kommun").files(FILE),
            on("region", "9", "Badplatser").by("Region Norr").files(FILE, FILE + "?f=json"),
            Kind.FILES,
            Kind.TITLE),
        Example.copies(
            "the same files under titles in two languages by one publisher",
            on("vallby", "1", "").titled("sv", "Badplatser").by("Vallby kommun").files(FILE),
            on("europa", "9", "").titled("en", "Bathing places").by("Vallby kommun").files(FILE),
            Kind.FILES,
            Kind.ORGANISATION),
        Example.copies(
            "one publisher, title and description; the files were taken over to another server",
            on("vallby", "1", "Badplatser").by("Vallby kommun").says(BATHING).files(FILE),
            on("region", "9", "Badplatser")
                .by("Vallby Kommun")
                .says("<p>" + BATHING + ".</p>")
                .files("https://files.region.example/77.csv"),
            Kind.TITLE,
            Kind.ORGANISATION,
            Kind.DESCRIPTION),
        Example.copies(
            "one of several titles is the same",
            on("vallby", "1", "").titled("sv", "Badplatser", "en", "Bathing").named(HOME),
            on("europa", "9", "").titled("en", "Bathing", "fr", "Baignade").named(HOME),
            Kind.IDENTIFIER,
            Kind.TITLE));
  }

  static Stream<Example> editions() {
    return Stream.of(
        Example.others(
            "yearly editions, told by the title, under a copied identifier",
            on("vallby", "1", "Budget 2023").by("Vallby kommun").named(HOME),
            on("region", "9", "Budget 2024").by("Vallby kommun").named(HOME)),
        Example.others(
            "an edition and the series",
            on("vallby", "1", "Budget").by("Vallby kommun").named(HOME),
            on("region", "9", "Budget 2024").by("Vallby kommun").named(HOME)),
        Example.others(
            "yearly editions, told by what they are about",
            on("vallby", "1", "Bokslut").by("Vallby kommun").says(BATHING).about(2019),
            on("region", "9", "Bokslut").by("Vallby kommun").says(BATHING).about(2020)),
        Example.others(
            "yearly editions, told by their files",
            on("vallby", "1", "Bokslut")
                .by("Vallby kommun")
                .says(BATHING)
                .files("https://vallby.example/2019.csv"),
            on("region", "9", "Bokslut")
                .by("Vallby kommun")
                .says(BATHING)
                .files("https://vallby.example/2020.csv")),
        Example.others(
            "versions with a DOI each",
            on("arkiv", "1", "Fåglar").by("SLU").says(BATHING).named("10.5072/a.v1"),
            on("forsk", "9", "Fåglar").by("SLU").says(BATHING).named("10.5072/a.v2")));
  }

  static Stream<Example> templates() {
    return Stream.of(
        Example.others(
            "one title and description of two municipalities, which share a template",
            on("vallby", "1", "Badplatser").by("Vallby kommun").says(BATHING),
            on("norrby", "9", "Badplatser").by("Norrby kommun").says(BATHING)),
        Example.others(
            "one title and publisher, nothing else",
            on("vallby", "1", "Karta").by("Vallby kommun"),
            on("region", "9", "Karta").by("Vallby kommun")),
        Example.others(
            "one title and publisher, and a description that says nothing",
            on("vallby", "1", "Karta").by("Vallby kommun").says("Se webbplatsen"),
            on("region", "9", "Karta").by("Vallby kommun").says("Se webbplatsen")),
        Example.others(
            "an identifier of a template",
            on("vallby", "1", "Badplatser").named("1", "00000000-0000-0000-0000-000000000000"),
            on("norrby", "1", "Badplatser").named("1", "00000000-0000-0000-0000-000000000000")),
        Example.others(
            "an identifier that was copied to something else",
            on("vallby", "1", "Badplatser").named(HOME),
            on("region", "9", "Cykelvägar").named(HOME)));
  }

  static Stream<Example> sharedAddresses() {
    return Stream.of(
        Example.others(
            "one home page and title",
            on("vallby", "1", "Badplatser").page("https://www.vallby.example/"),
            on("region", "9", "Badplatser").page("http://vallby.example")),
        Example.others(
            "one service for data of other titles",
            on("vallby", "1", "Badplatser").by("Vallby kommun").files(FILE),
            on("region", "9", "Cykelvägar").by("Vallby kommun").files(FILE)),
        Example.others(
            "few of many files",
            on("vallby", "1", "Badplatser")
                .files(FILE, "https://a.example/1", "https://a.example/2"),
            on("region", "9", "Badplatser")
                .files(FILE, "https://b.example/1", "https://b.example/2")),
        Example.others(
            "two records of one portal",
            on("vallby", "1", "Badplatser").named(HOME).files(FILE),
            on("vallby", "2", "Badplatser").named(HOME).files(FILE)));
  }

  @ParameterizedTest
  @MethodSource({"copiesThatSaySo", "copiesByContent", "editions", "templates", "sharedAddresses"})
  void tellsCopiesFromLookAlikes(Example example) {
    Traits one = Traits.of(example.one().build());
    Traits other = Traits.of(example.other().build());
    assertEquals(example.evidence(), kinds(Judgement.judge(one, other, key -> true)));
    assertEquals(example.evidence(), kinds(Judgement.judge(other, one, key -> true)));
  }

  @ParameterizedTest
  @MethodSource({"copiesThatSaySo", "copiesByContent"})
  void copiesHaveAKeyInCommon(Example example) {
    Set<String> keys = Traits.of(example.one().build()).keys();
    Set<String> others = Traits.of(example.other().build()).keys();
    assertEquals(true, keys.stream().anyMatch(others::contains));
  }

  @Test
  void whatManyDatasetsHaveCountsForNothing() {
    Traits one = Traits.of(on("vallby", "1", "Badplatser").files(FILE).build());
    Traits other = Traits.of(on("region", "9", "Badplatser").files(FILE).build());
    assertEquals(Optional.empty(), Judgement.judge(one, other, key -> false));
  }

  @Test
  void evidenceNamesWhatAgrees() {
    Traits one =
        Traits.of(
            on("vallby", "1", "Badplatser").by("Vallby kommun").named(HOME).files(FILE).build());
    Traits other =
        Traits.of(
            on("region", "9", "Badplatser")
                .by("Vallby kommun")
                .named(HOME)
                .files(FILE, "https://region.example/9.csv")
                .build());
    assertEquals(
        Optional.of(
            List.of(
                new Evidence(Kind.IDENTIFIER, "data.vallby.example/datasets/bad"),
                new Evidence(Kind.FILES, "1/1"),
                new Evidence(Kind.TITLE, ""),
                new Evidence(Kind.ORGANISATION, "vallby kommun"))),
        Judgement.judge(one, other, key -> true));
  }

  private static Set<Kind> kinds(Optional<List<Evidence>> evidence) {
    return evidence.stream().flatMap(List::stream).map(Evidence::kind).collect(Collectors.toSet());
  }
}
