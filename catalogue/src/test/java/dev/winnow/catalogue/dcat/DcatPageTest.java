package dev.winnow.catalogue.dcat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which datasets a page holds, how they are cut out, and where the next page is. */
class DcatPageTest {

  @Test
  void findsTypedDatasetsInOrderOfAppearance() {
    assertEquals(
        List.of("https://vallby.example/b", "https://vallby.example/a"),
        Pages.ids(
            """
            <https://vallby.example/b> a dcat:Dataset ; dct:title "B" .
            <https://vallby.example/a> a dcat:Dataset ; dct:title "A" .
            """));
  }

  @Test
  void findsListedDatasetsWithoutTypeButNotMereLinks() {
    String page =
        """
        <https://vallby.example/> a dcat:Catalog ;
          dcat:dataset <https://vallby.example/a>, <https://vallby.example/elsewhere> .
        <https://vallby.example/a> dct:title "A" .
        """;
    assertEquals(List.of("https://vallby.example/a"), Pages.ids(page));
    try (DcatPage parsed = Pages.turtle(page)) {
      assertEquals(List.of("https://vallby.example/elsewhere"), parsed.undescribed());
    }
  }

  @Test
  void findsDatasetsUnderOldSecureAndMisspeltTerms() {
    assertEquals(
        List.of(
            "https://vallby.example/old",
            "https://vallby.example/secure",
            "https://vallby.example/small"),
        Pages.ids(
            """
            <https://vallby.example/old> a <http://vocab.deri.ie/dcat#Dataset> .
            <https://vallby.example/secure> a <https://www.w3.org/ns/dcat#Dataset> .
            <https://vallby.example/small> a dcat:dataset .
            """));
  }

  @Test
  void findsDatasetTypedUnderTwoSpellingsOnce() {
    assertEquals(
        List.of("https://vallby.example/a"),
        Pages.ids(
            "<https://vallby.example/a> a dcat:Dataset, <https://www.w3.org/ns/dcat#Dataset> ."));
  }

  @Test
  void takesSeriesAndCataloguesForWhatTheyAre() {
    assertEquals(
        List.of("https://vallby.example/member"),
        Pages.ids(
            """
            <https://vallby.example/series> a dcat:DatasetSeries, dcat:Dataset ; dct:title "S" .
            <https://vallby.example/sub> a dcat:Catalog, dcat:Dataset ; dct:title "C" ;
              dcat:dataset <https://vallby.example/member> .
            <https://vallby.example/member> a dcat:Dataset ; dct:title "M" ;
              dcat:inSeries <https://vallby.example/series> .
            """));
  }

  @Test
  void findsSchemaOrgWhereThereIsNoDcat() {
    assertEquals(
        List.of("https://vallby.example/a"),
        Pages.ids("<https://vallby.example/a> a schema:Dataset ; schema:name \"A\" ."));
    assertEquals(
        List.of("https://vallby.example/b"),
        Pages.ids(
            """
            <https://vallby.example/a> a schema:Dataset ; schema:name "A" .
            <https://vallby.example/b> a dcat:Dataset .
            """));
  }

  @Test
  void cutsOutWhatADatasetReachesButNoOtherDataset() {
    try (DcatPage page =
        Pages.turtle(
            """
            <https://vallby.example/> a dcat:Catalog ; dct:publisher <https://vallby.example/us> ;
              dcat:dataset <https://vallby.example/a>, <https://vallby.example/b> .
            <https://vallby.example/a> a dcat:Dataset ; dct:title "A" ;
              dct:relation <https://vallby.example/b> ; dct:isPartOf <https://vallby.example/> ;
              dcat:theme <https://vallby.example/theme> ;
              dcat:distribution <https://vallby.example/a/csv> .
            <https://vallby.example/a/csv> dct:rights [ rdfs:label "free" ] .
            <https://vallby.example/theme> skos:inScheme <https://vallby.example/themes> .
            <https://vallby.example/themes> dct:title "all themes" .
            <https://vallby.example/record> a dcat:CatalogRecord ; dct:modified "2024-05-01" ;
              foaf:primaryTopic <https://vallby.example/a> .
            <https://vallby.example/b> a dcat:Dataset ; dct:title "B" .
            """)) {
      assertEquals(
          """
          <https://vallby.example/a/csv> <http://purl.org/dc/terms/rights> _:b0 .
          <https://vallby.example/a> <http://purl.org/dc/terms/isPartOf> <https://vallby.example/> .
          <https://vallby.example/a> <http://purl.org/dc/terms/relation> <https://vallby.example/b> .
          <https://vallby.example/a> <http://purl.org/dc/terms/title> "A" .
          <https://vallby.example/a> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/dcat#Dataset> .
          <https://vallby.example/a> <http://www.w3.org/ns/dcat#distribution> <https://vallby.example/a/csv> .
          <https://vallby.example/a> <http://www.w3.org/ns/dcat#theme> <https://vallby.example/theme> .
          <https://vallby.example/record> <http://purl.org/dc/terms/modified> "2024-05-01" .
          <https://vallby.example/record> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/dcat#CatalogRecord> .
          <https://vallby.example/record> <http://xmlns.com/foaf/0.1/primaryTopic> <https://vallby.example/a> .
          <https://vallby.example/theme> <http://www.w3.org/2004/02/skos/core#inScheme> <https://vallby.example/themes> .
          _:b0 <http://www.w3.org/2000/01/rdf-schema#label> "free" .
          """,
          Pages.text(page.records().findFirst().orElseThrow()));
    }
  }

  @Test
  void keepsTheCataloguesPublisherAndLicenceAsContextButNoDates() {
    try (DcatPage page =
        Pages.turtle(
            """
            <https://vallby.example/> a dcat:Catalog ; dct:title "All" ; dct:modified "2024-05-01" ;
              dct:publisher [ foaf:name "Vallby" ] ; dct:license <https://vallby.example/licence> ;
              dcat:dataset <https://vallby.example/a> .
            <https://vallby.example/a> a dcat:Dataset ; dct:title "A" .
            """)) {
      assertEquals(
          """
          <https://vallby.example/> <http://purl.org/dc/terms/license> <https://vallby.example/licence> .
          <https://vallby.example/> <http://purl.org/dc/terms/publisher> _:b0 .
          <urn:x-winnow:page> <urn:x-winnow:catalogue> <https://vallby.example/> .
          _:b0 <http://xmlns.com/foaf/0.1/name> "Vallby" .
          """,
          new String(page.records().findFirst().orElseThrow().context()));
    }
  }

  @Test
  void derivesAnIdForADatasetThatIsABlankNode() {
    List<String> ids =
        Pages.ids(
            """
            [] a dcat:Dataset ; dct:title "A" ; dct:identifier "se-1", "se-0" ;
              dcat:landingPage <https://vallby.example/a> .
            [] a dcat:Dataset ; dct:title "B" ; dcat:landingPage <https://vallby.example/b> .
            [] a dcat:Dataset ; dct:title "C" ;
              dcat:distribution [ dcat:accessURL <https://vallby.example/c.csv> ] .
            """);
    assertEquals(
        List.of("se-0", "https://vallby.example/b", "90f92eb6a492fe26112b07a2911f397c"), ids);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<https://data.vallby.example/catalog.ttl> a hydra:PartialCollectionView ;"
            + " hydra:next <https://data.vallby.example/catalog.ttl?page=2> .",
        "<https://data.vallby.example/catalog.ttl> a hydra:PagedCollection ;"
            + " hydra:nextPage \"https://data.vallby.example/catalog.ttl?page=2\" .",
        "[] hydra:next <catalog.ttl?page=2> .",
        "[] a <https://www.w3.org/ns/hydra/core#PartialCollectionView> ;"
            + " <https://www.w3.org/ns/hydra/core#next> \"?page=2\" .",
        "<x> hydra:next <https://data.vallby.example/other> ."
            + " <y> a hydra:PagedCollection ; hydra:next \"/catalog.ttl?page=2\" ."
      })
  void findsTheNextPageHoweverItIsStated(String turtle) {
    try (DcatPage page = Pages.turtle(turtle)) {
      assertEquals(Optional.of("https://data.vallby.example/catalog.ttl?page=2"), page.next());
    }
  }

  @Test
  void hasNoNextPageOnTheLastOne() {
    try (DcatPage page =
        Pages.turtle("<x> a hydra:PartialCollectionView ; hydra:previous <y> ; hydra:last <x> .")) {
      assertEquals(Optional.empty(), page.next());
    }
  }

  @Test
  void tellsHowManyDatasetsThereAreInAll() {
    try (DcatPage page = Pages.turtle("<x> a hydra:PagedCollection ; hydra:totalItems 2561 .")) {
      assertEquals(OptionalLong.of(2561), page.declared());
    }
    try (DcatPage page = Pages.turtle("<x> hydra:totalItems \"many\" .")) {
      assertEquals(OptionalLong.empty(), page.declared());
    }
  }
}
