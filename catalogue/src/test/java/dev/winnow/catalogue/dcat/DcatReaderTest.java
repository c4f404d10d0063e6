package dev.winnow.catalogue.dcat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.winnow.catalogue.Agent;
import dev.winnow.catalogue.ContactPoint;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetBuilder;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.DistributionBuilder;
import dev.winnow.catalogue.Finding;
import dev.winnow.catalogue.Place;
import dev.winnow.catalogue.Portal;
import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.vocabulary.Addresses;
import dev.winnow.catalogue.vocabulary.FileFormats;
import dev.winnow.catalogue.vocabulary.Licence;
import dev.winnow.catalogue.vocabulary.Licences;
import dev.winnow.catalogue.vocabulary.Moments;
import dev.winnow.catalogue.vocabulary.Period;
import dev.winnow.catalogue.vocabulary.Stated;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a record of DCAT says, as a dataset. */
class DcatReaderTest {

  private static final String A = "https://vallby.example/a";
  private static final Portal PORTAL =
      Portal.of("vallby", "dcat", URI.create("https://data.vallby.example/"));

  static Dataset read(String turtle) throws UnreadableDatasetException {
    try (DcatPage page = Pages.turtle(turtle)) {
      DcatRecord record = page.records().findFirst().orElseThrow();
      return DcatReader.read(PORTAL, record.sourceId(), record.ntriples(), record.context());
    }
  }

  /** A dataset of which only this is said beside its title. */
  private static Dataset saying(String turtle) throws UnreadableDatasetException {
    return read("<%s> a dcat:Dataset ; dct:title \"Baths\" ; %s".formatted(A, turtle));
  }

  private static DatasetBuilder expected() {
    return new DatasetBuilder(DatasetId.firstSeen("vallby", A), A)
        .source(Optional.of(URI.create(A)))
        .title(Texts.of("Baths"));
  }

  private static Stated<URI> web(String address) {
    return Addresses.resolve(address, Optional.empty());
  }

  private static Stated<Licence> licence(String... said) {
    return Licences.resolve(List.of(said));
  }

  @Test
  void readsAllOfDcatAp() throws Exception {
    assertEquals(Bathing.dataset(), read(Bathing.TURTLE));
  }

  @Test
  void readsLiteralsWhereAddressesBelongAndOldTerms() throws Exception {
    assertEquals(
        expected()
            .landingPage(web("https://vallby.example/page"))
            .publisher(Optional.of(Agent.named("Vallby")))
            .contactPoints(
                List.of(
                    new ContactPoint(
                        "", Addresses.email("anna@vallby.example"), Stated.nothing(), "")))
            .licence(licence("CC BY 4.0"))
            .spatial(List.of(Place.named("Vallby")))
            .temporal(
                List.of(new Period(Moments.resolve("2019-01-01"), Moments.resolve("2020-01-01"))))
            .distributions(
                List.of(
                    new DistributionBuilder()
                        .accessUrl(web("https://vallby.example/a.csv"))
                        .format(FileFormats.resolve("CSV", "", "https://vallby.example/a.csv"))
                        .build()))
            .build(),
        saying(
            """
            dcat:landingPage "https://vallby.example/page" ; <http://purl.org/dc/elements/1.1/publisher> "Vallby" ;
              adms:contactPoint "anna@vallby.example" ; dct:licence "CC BY 4.0" ; dct:spatial "Vallby" ;
              dct:temporal [ time:hasBeginning [ time:inXSDDate "2019-01-01" ] ; schema:endDate "2020-01-01" ] ;
              dcat:distributions [ dct:accessURL "https://vallby.example/a.csv" ; dct:Format [ rdfs:label "CSV" ] ] .
            """));
  }

  @Test
  void readsSchemaOrg() throws Exception {
    assertEquals(
        new DatasetBuilder(DatasetId.firstSeen("vallby", A), A)
            .source(Optional.of(URI.create(A)))
            .title(Texts.of("Baths"))
            .description(Texts.of("All baths"))
            .keywords(List.of(Text.of("bath"), Text.of("water")))
            .publisher(Optional.of(Agent.named("Vallby")))
            .licence(licence("https://creativecommons.org/licenses/by/4.0/"))
            .modified(Moments.resolve("2024-05-01"))
            .temporal(List.of(Moments.period("2015/2020")))
            .distributions(
                List.of(
                    new DistributionBuilder()
                        .downloadUrl(web("https://vallby.example/a.csv"))
                        .mediaType(FileFormats.mediaType("text/csv"))
                        .format(FileFormats.resolve("", "text/csv", "https://vallby.example/a.csv"))
                        .build()))
            .build(),
        read(
            """
            <https://vallby.example/a> a schema:Dataset ; schema:name "Baths" ; schema:description "All baths" ;
              schema:keywords "bath, water" ; schema:creator [ schema:name "Vallby" ] ;
              schema:license "https://creativecommons.org/licenses/by/4.0/" ; schema:dateModified "2024-05-01" ;
              schema:temporalCoverage "2015/2020" ;
              schema:distribution [ schema:contentUrl "https://vallby.example/a.csv" ; schema:encodingFormat "text/csv" ] .
            """));
  }

  @Test
  void takesALicenceThatIsNamedUnderRights() throws Exception {
    Dataset dataset = saying("dct:rights <https://creativecommons.org/licenses/by/4.0/> .");
    assertEquals(licence("https://creativecommons.org/licenses/by/4.0/"), dataset.licence());
    assertEquals(Stated.nothing(), saying("dct:rights \"Ask us\" .").licence());
  }

  @Test
  void readsALicenceThatIsDescribedByABlankNode() throws Exception {
    assertEquals(
        licence("https://creativecommons.org/licenses/by/4.0/", "CC BY 4.0").value(),
        saying(
                """
                dct:license [ dct:title "CC BY 4.0" ; foaf:page <https://creativecommons.org/licenses/by/4.0/> ] .
                """)
            .licence()
            .value());
  }

  @Test
  void choosesTheLatestModificationAndTheEarliestIssue() throws Exception {
    Dataset dataset =
        saying("dct:modified \"2020\", \"2024-05-01\", \"soon\" ; dct:issued \"2019\", \"2001\" .");
    assertEquals(Moments.resolve("2024-05-01"), dataset.modified());
    assertEquals(Moments.resolve("2001"), dataset.issued());
  }

  @ParameterizedTest
  @CsvSource({
    "2025-11-14CET00:00:00, 2025-11-13T23:00:00Z",
    "1893-12-31T23:00:00Z, 1893-12-31T23:00:00Z",
    "1900-12-31T00:00:00, 1900-12-31T00:00:00Z"
  })
  void understandsDatesThatAreNoneOfTheirDatatype(String said, String instant) throws Exception {
    Dataset dataset = saying("dct:issued \"%s\"^^xsd:dateTime .".formatted(said));
    assertEquals(said, dataset.issued().raw());
    assertEquals(instant, dataset.issued().value().orElseThrow().from().toString());
  }

  @Test
  void keepsWhatItDoesNotUnderstand() throws Exception {
    Dataset dataset =
        saying("dct:license \"ask\", \"us\" ; dct:accrualPeriodicity \"when we feel like it\" .");
    assertEquals("ask | us", dataset.licence().raw());
    assertEquals("when we feel like it", dataset.frequency().raw());
    assertEquals(Optional.empty(), dataset.frequency().value());
  }

  @Test
  void decodesEntitiesInPlainTextsOnly() throws Exception {
    Dataset dataset =
        read(
            """
            <https://vallby.example/a> a dcat:Dataset ; dct:title " Baths &amp; lakes &#8211; all " ;
              dct:description "<p>a &lt; b</p>" .
            """);
    assertEquals(Texts.of("Baths & lakes – all"), dataset.title());
    assertEquals(Texts.of("<p>a &lt; b</p>"), dataset.description());
  }

  @Test
  void takesThePublisherOfTheCatalogueAndSaysSoButNotItsLicence() throws Exception {
    assertEquals(
        expected()
            .publisher(Optional.of(Agent.named("Vallby")))
            .findings(
                List.of(
                    new Finding(
                        "catalogue-licence",
                        "licence",
                        "the dataset states none; that of the catalogue itself is"
                            + " https://creativecommons.org/licenses/by/4.0/"),
                    new Finding(
                        "catalogue-publisher",
                        "publisher",
                        "the dataset names none; taken from its catalogue")))
            .build(),
        read(
            """
            <https://vallby.example/> a dcat:Catalog ; dct:publisher [ foaf:name "Vallby" ] ;
              dct:license <https://creativecommons.org/licenses/by/4.0/> ;
              dcat:dataset <https://vallby.example/a> .
            <https://vallby.example/a> a dcat:Dataset ; dct:title "Baths" .
            """));
  }

  @Test
  void resolvesRelativeAddressesAndSaysSo() throws Exception {
    Dataset dataset =
        saying(
            """
            dcat:contactPoint [ vcard:hasEmail <anna@vallby.example> ] ;
              dcat:distribution [ dcat:accessURL "files/a.csv" ; dcat:downloadURL <b.csv> ] .
            """);
    assertEquals(
        Optional.of("anna@vallby.example"), dataset.contactPoints().getFirst().email().value());
    assertEquals(
        Optional.of(URI.create("https://data.vallby.example/files/a.csv")),
        dataset.distributions().getFirst().accessUrl().value());
    assertEquals(
        Optional.of(URI.create("https://data.vallby.example/b.csv")),
        dataset.distributions().getFirst().downloadUrl().value());
    assertEquals(
        List.of(
            new Finding(
                "relative-iri",
                "address",
                "relative addresses were resolved: https://data.vallby.example/anna@vallby.example"
                    + " and 2 more")),
        dataset.findings());
  }

  @Test
  void decodesAddressesThatWereEncodedWhole() throws Exception {
    assertEquals(
        Optional.of(URI.create("https://vallby.example/data")),
        saying("dcat:landingPage \"https%3A%2F%2Fvallby.example%2Fdata\" .").landingPage().value());
  }

  @Test
  void keepsDistributionsThatThePageDoesNotDescribe() throws Exception {
    assertEquals(
        expected()
            .distributions(
                List.of(
                    new DistributionBuilder()
                        .accessUrl(web("https://vallby.example/a.json"))
                        .format(FileFormats.resolve("", "", "https://vallby.example/a.json"))
                        .build(),
                    new DistributionBuilder().id("https://vallby.example/a/csv").build()))
            .findings(
                List.of(
                    new Finding(
                        "not-described",
                        "distribution",
                        "1 of 2 distributions are linked, but not described on the page")))
            .build(),
        saying(
            "dcat:distribution \"https://vallby.example/a.json\", <https://vallby.example/a/csv> ."));
  }

  @Test
  void saysThatAnIdWasDerived() throws Exception {
    Dataset dataset = read("[] a dcat:Dataset ; dct:title \"Baths\" ; dct:identifier \"se-1\" .");
    assertEquals(
        new DatasetBuilder(new DatasetId("vallby", "se-1"), "se-1")
            .title(Texts.of("Baths"))
            .identifiers(List.of("se-1"))
            .findings(
                List.of(
                    new Finding(
                        "derived-id",
                        "identifier",
                        "the dataset has no address of its own; it is known by se-1")))
            .build(),
        dataset);
  }

  @Test
  void refusesADatasetWithoutTitle() {
    UnreadableDatasetException fault =
        assertThrows(
            UnreadableDatasetException.class,
            () -> read("<https://vallby.example/a> a dcat:Dataset ; dct:title \" \" ."));
    assertEquals("no-title", fault.kind());
    assertEquals(
        "the dataset https://vallby.example/a has no dct:title; its publisher must add one",
        fault.getMessage());
  }
}
