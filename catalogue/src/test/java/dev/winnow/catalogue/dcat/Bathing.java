package dev.winnow.catalogue.dcat;

import dev.winnow.catalogue.Agent;
import dev.winnow.catalogue.Checksum;
import dev.winnow.catalogue.ContactPoint;
import dev.winnow.catalogue.DataService;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetBuilder;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.DistributionBuilder;
import dev.winnow.catalogue.Place;
import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.vocabulary.AccessRightsList;
import dev.winnow.catalogue.vocabulary.Addresses;
import dev.winnow.catalogue.vocabulary.FileFormats;
import dev.winnow.catalogue.vocabulary.Frequencies;
import dev.winnow.catalogue.vocabulary.Languages;
import dev.winnow.catalogue.vocabulary.Licence;
import dev.winnow.catalogue.vocabulary.Licences;
import dev.winnow.catalogue.vocabulary.Moments;
import dev.winnow.catalogue.vocabulary.Period;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.catalogue.vocabulary.Themes;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** An invented dataset that says everything DCAT-AP can, and how it stands in Turtle. */
final class Bathing {

  static final String TURTLE =
      """
      <https://vallby.example/a> a dcat:Dataset ; dct:title "Baths" ;
        dct:title "Badplatser"@sv ; dct:description "Alla badplatser"@sv ;
        dcat:keyword "bad"@sv, "water" ;
        dcat:theme <http://publications.europa.eu/resource/authority/data-theme/ENVI> ;
        dct:publisher <https://vallby.example/org> ;
        dcat:contactPoint [ vcard:fn "Anna" ; vcard:hasEmail <mailto:anna@vallby.example> ;
          vcard:hasURL <https://vallby.example/anna> ; vcard:hasTelephone [ vcard:hasValue <tel:+4621100> ] ] ;
        dcat:landingPage <https://vallby.example/page> ;
        dct:license <https://creativecommons.org/licenses/by/4.0/> ;
        dct:rights "Ange källa"@sv ;
        dct:accessRights <http://publications.europa.eu/resource/authority/access-right/PUBLIC> ;
        dct:issued "2020-01-02"^^xsd:date ; dct:modified "2024-05-01T10:00:00Z"^^xsd:dateTime ;
        dct:accrualPeriodicity <http://publications.europa.eu/resource/authority/frequency/MONTHLY> ;
        dct:temporal [ dcat:startDate "2019"^^xsd:gYear ; dcat:endDate "2023-12-31"^^xsd:date ] ;
        dct:spatial <https://gazetteer.example/vallby> ;
        dct:language <http://publications.europa.eu/resource/authority/language/SWE> ;
        dct:conformsTo <https://vallby.example/standard> ;
        dct:provenance [ rdfs:label "Inmätt"@sv ] ; dcat:version "1.2" ; adms:versionNotes "New baths" ;
        dct:identifier "se-1" ; adms:identifier [ skos:notation "urn:nbn:x" ] ;
        foaf:page <https://vallby.example/doc> ;
        dcatap:applicableLegislation <http://data.europa.eu/eli/reg_impl/2023/138/oj> ;
        dct:source <https://vallby.example/basis> ;
        dcat:qualifiedRelation [ dct:relation <https://vallby.example/kin> ] ;
        dcat:distribution <https://vallby.example/a/csv> .
      <https://vallby.example/org> a foaf:Organization ; foaf:name "Vallby kommun"@sv, "Vallby"@en ;
        dct:type <http://purl.org/adms/publishertype/LocalAuthority> ; foaf:homepage <https://vallby.example/> .
      <https://gazetteer.example/vallby> skos:prefLabel "Vallby" ;
        locn:geometry "POLYGON((16 59, 17 59, 17 60, 16 60, 16 59))" .
      <https://vallby.example/a/csv> a dcat:Distribution ; dct:title "As a table" ;
        dct:description "One row a bath" ; dcat:accessURL <https://vallby.example/access> ;
        dcat:downloadURL <https://vallby.example/a.csv> ;
        dct:format <http://publications.europa.eu/resource/authority/file-type/CSV> ;
        dcat:mediaType <https://www.iana.org/assignments/media-types/text/csv> ;
        dct:license <https://creativecommons.org/publicdomain/zero/1.0/> ; dct:rights "None" ;
        dcat:byteSize "1024.0"^^xsd:decimal ;
        spdx:checksum [ spdx:algorithm spdx:checksumAlgorithm_sha256 ; spdx:checksumValue "ab12" ] ;
        dct:issued "2020-01-02" ; dct:modified "2024-05-01" ;
        dcatap:availability <http://publications.europa.eu/resource/authority/planned-availability/STABLE> ;
        adms:status <http://purl.org/adms/status/Completed> ; foaf:page <https://vallby.example/csv-doc> ;
        dct:conformsTo <https://vallby.example/csvw> ; dct:language "sv" ;
        dcat:accessService <https://vallby.example/api> .
      <https://vallby.example/api> dct:title "API" ; dcat:endpointURL <https://vallby.example/api/v1> ;
        dcat:endpointDescription <https://vallby.example/api/openapi.yaml> .
      <https://vallby.example/record> a dcat:CatalogRecord ; foaf:primaryTopic <https://vallby.example/a> ;
        dct:modified "2024-06-01" .
      """;

  private static final String EU = "http://publications.europa.eu/resource/authority/";

  private Bathing() {}

  static Stated<URI> web(String address) {
    return Addresses.resolve(address, Optional.empty());
  }

  static Stated<Licence> licence(String... said) {
    return Licences.resolve(List.of(said));
  }

  static Dataset dataset() {
    String address = "https://vallby.example/a";
    DatasetBuilder builder =
        new DatasetBuilder(DatasetId.firstSeen("vallby", address), address)
            .source(Optional.of(URI.create(address)));
    who(builder);
    terms(builder);
    about(builder);
    return builder.distributions(List.of(distribution())).build();
  }

  private static void who(DatasetBuilder builder) {
    builder
        .title(new Texts(List.of(new Text("sv", "Badplatser"), Text.of("Baths"))))
        .description(Texts.of("sv", "Alla badplatser"))
        .keywords(List.of(new Text("sv", "bad"), Text.of("water")))
        .themes(List.of(Themes.resolve(EU + "data-theme/ENVI")))
        .publisher(
            Optional.of(
                new Agent(
                    "https://vallby.example/org",
                    new Texts(List.of(new Text("sv", "Vallby kommun"), new Text("en", "Vallby"))),
                    "http://purl.org/adms/publishertype/LocalAuthority",
                    Optional.of(URI.create("https://vallby.example/")))))
        .contactPoints(
            List.of(
                new ContactPoint(
                    "Anna",
                    Addresses.email("mailto:anna@vallby.example"),
                    web("https://vallby.example/anna"),
                    "+4621100")))
        .landingPage(web("https://vallby.example/page"));
  }

  private static void terms(DatasetBuilder builder) {
    builder
        .licence(licence("https://creativecommons.org/licenses/by/4.0/"))
        .rights(Texts.of("sv", "Ange källa"))
        .accessRights(AccessRightsList.resolve(EU + "access-right/PUBLIC"))
        .issued(Moments.resolve("2020-01-02"))
        .modified(Moments.resolve("2024-05-01T10:00:00Z"))
        .recordModified(Moments.resolve("2024-06-01"))
        .frequency(Frequencies.resolve(EU + "frequency/MONTHLY"));
  }

  private static void about(DatasetBuilder builder) {
    builder
        .temporal(List.of(new Period(Moments.resolve("2019"), Moments.resolve("2023-12-31"))))
        .spatial(
            List.of(
                new Place(
                    Texts.of("Vallby"),
                    "https://gazetteer.example/vallby",
                    Optional.of(new Place.Box(16, 59, 17, 60)),
                    "POLYGON((16 59, 17 59, 17 60, 16 60, 16 59))")))
        .languages(List.of(Languages.resolve(EU + "language/SWE")))
        .conformsTo(List.of("https://vallby.example/standard"))
        .provenance(Texts.of("sv", "Inmätt"))
        .version("1.2")
        .versionNotes(Texts.of("New baths"))
        .identifiers(List.of("se-1", "urn:nbn:x"))
        .documentation(List.of("https://vallby.example/doc"))
        .applicableLegislation(List.of("http://data.europa.eu/eli/reg_impl/2023/138/oj"))
        .relations(List.of("https://vallby.example/basis", "https://vallby.example/kin"));
  }

  private static Distribution distribution() {
    return new DistributionBuilder()
        .id("https://vallby.example/a/csv")
        .title(Texts.of("As a table"))
        .description(Texts.of("One row a bath"))
        .accessUrl(web("https://vallby.example/access"))
        .downloadUrl(web("https://vallby.example/a.csv"))
        .format(
            FileFormats.resolve(
                EU + "file-type/CSV",
                "https://www.iana.org/assignments/media-types/text/csv",
                "https://vallby.example/a.csv"))
        .mediaType(FileFormats.mediaType("https://www.iana.org/assignments/media-types/text/csv"))
        .licence(licence("https://creativecommons.org/publicdomain/zero/1.0/"))
        .rights(Texts.of("None"))
        .byteSize(OptionalLong.of(1024))
        .checksum(Optional.of(new Checksum("sha256", "ab12")))
        .issued(Moments.resolve("2020-01-02"))
        .modified(Moments.resolve("2024-05-01"))
        .availability(EU + "planned-availability/STABLE")
        .status("http://purl.org/adms/status/Completed")
        .documentation(List.of("https://vallby.example/csv-doc"))
        .conformsTo(List.of("https://vallby.example/csvw"))
        .languages(List.of(Languages.resolve("sv")))
        .accessService(
            Optional.of(
                new DataService(
                    "https://vallby.example/api",
                    Texts.of("API"),
                    web("https://vallby.example/api/v1"),
                    web("https://vallby.example/api/openapi.yaml"))))
        .build();
  }
}
