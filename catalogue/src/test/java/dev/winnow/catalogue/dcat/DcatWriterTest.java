package dev.winnow.catalogue.dcat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.catalogue.Agent;
import dev.winnow.catalogue.Checksum;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetBuilder;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.DistributionBuilder;
import dev.winnow.catalogue.Place;
import dev.winnow.catalogue.Portal;
import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.dcat.rdf.ParsedRdf.Limits;
import dev.winnow.catalogue.vocabulary.Addresses;
import dev.winnow.catalogue.vocabulary.Languages;
import dev.winnow.catalogue.vocabulary.Stated;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DcatWriterTest {

  private static String write(DcatWriter.Syntax syntax, Dataset... datasets) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DcatWriter writer = DcatWriter.to(out, syntax)) {
      for (Dataset dataset : datasets) {
        writer.write(dataset);
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<Dataset> read(DcatWriter.Syntax syntax, String text) throws Exception {
    List<Dataset> datasets = new ArrayList<>();
    for (DcatRecord record :
        Pages.records(
            Pages.document("https://winnow.example/export", syntax.mediaType(), text),
            Limits.DEFAULT)) {
      datasets.add(
          DcatReader.read(
              Portal.of("vallby", "dcat", URI.create("https://winnow.example/")),
              record.sourceId(),
              record.ntriples(),
              record.context()));
    }
    return datasets;
  }

  /** The same dataset with only what was understood, however it was said. */
  private static Dataset understood(Dataset d) {
    return d.toBuilder()
        .themes(d.themes().stream().map(DcatWriterTest::value).toList())
        .languages(d.languages().stream().map(DcatWriterTest::value).toList())
        .landingPage(value(d.landingPage()))
        .licence(value(d.licence()))
        .accessRights(value(d.accessRights()))
        .issued(value(d.issued()))
        .modified(value(d.modified()))
        .recordModified(value(d.recordModified()))
        .frequency(value(d.frequency()))
        .contactPoints(List.of())
        .temporal(List.of())
        .distributions(d.distributions().stream().map(DcatWriterTest::understood).toList())
        .build();
  }

  private static Distribution understood(Distribution d) {
    return d.toBuilder()
        .accessUrl(value(d.accessUrl()))
        .downloadUrl(value(d.downloadUrl()))
        .format(value(d.format()))
        .mediaType(value(d.mediaType()))
        .licence(value(d.licence()))
        .issued(value(d.issued()))
        .modified(value(d.modified()))
        .languages(List.of())
        .accessService(Optional.empty())
        .build();
  }

  private static <T> Stated<T> value(Stated<T> stated) {
    return new Stated<>("", stated.value(), "");
  }

  @ParameterizedTest
  @EnumSource
  void keepsEverythingThatWasUnderstood(DcatWriter.Syntax syntax) throws Exception {
    Dataset bathing = Bathing.dataset();
    Dataset again = read(syntax, write(syntax, bathing)).getFirst();
    assertEquals(understood(bathing), understood(again));
    assertEquals(
        bathing.contactPoints().getFirst().email().value(),
        again.contactPoints().getFirst().email().value());
    assertEquals(
        bathing.temporal().getFirst().start().value(), again.temporal().getFirst().start().value());
    assertEquals(
        bathing.distributions().getFirst().accessService().map(s -> s.endpointUrl().value()),
        again.distributions().getFirst().accessService().map(s -> s.endpointUrl().value()));
  }

  @ParameterizedTest
  @EnumSource
  void writesAnyTextThatPortalsSend(DcatWriter.Syntax syntax) throws Exception {
    Dataset odd =
        new DatasetBuilder(DatasetId.firstSeen("vallby", "a b<c>"), "a b<c>")
            .title(new Texts(List.of(new Text("not a language", "\"Quotes\" <b>&amp;</b>"))))
            .description(Texts.of("sv", "one\ntwo\t\\ å \uD83D\uDE00"))
            .publisher(Optional.of(new Agent("no address", Texts.of("Us"), "", Optional.empty())))
            .landingPage(Addresses.resolve("javascript alert(1)", Optional.empty()))
            .distributions(
                List.of(new DistributionBuilder().id("x y").title(Texts.of("T")).build()))
            .build();
    Dataset again = read(syntax, write(syntax, odd)).getFirst();
    assertEquals(Texts.of("\"Quotes\" <b>&amp;</b>"), again.title());
    assertEquals(odd.description(), again.description());
    assertEquals(odd.publisher(), again.publisher());
    assertEquals("javascript alert(1)", again.landingPage().raw());
    assertEquals(Texts.of("T"), again.distributions().getFirst().title());
  }

  @Test
  void writesRightsAndGeometriesAsThingsWithTypes() throws IOException {
    String geo = "http://www.opengis.net/ont/geosparql#";
    String written = write(DcatWriter.Syntax.N_TRIPLES, withManyThings());
    for (String expected :
        List.of(
            "http://purl.org/dc/terms/rights> <https://vallby.example/villkor> .",
            "<https://vallby.example/villkor> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
                + " <http://purl.org/dc/terms/RightsStatement> .",
            "<http://www.w3.org/2000/01/rdf-schema#label> \"Ange källa\"@sv .",
            "<http://www.w3.org/2000/01/rdf-schema#label> \"Name the source\"@en .",
            "rdf-syntax-ns#type> <http://www.w3.org/ns/locn#Geometry> .",
            "<" + geo + "asWKT> \"POINT(16 59)\"^^<" + geo + "wktLiteral> .",
            "<"
                + geo
                + "asGML> \"<gml:Point><gml:pos>59 16</gml:pos></gml:Point>\"^^<"
                + geo
                + "gmlLiteral> .",
            "[16,59]}\"^^<" + geo + "geoJSONLiteral> .",
            "<http://www.w3.org/ns/dcat#bbox> \"SRID=4326;POINT(16 59)\" .",
            "<http://www.w3.org/ns/dcat#bbox> \"POLYGON((16.0 59.0,17.0 59.0,17.0 60.0,16.0 60.0,"
                + "16.0 59.0))\"^^<"
                + geo
                + "wktLiteral> .",
            "checksumValue> \"00ffAB\"^^<http://www.w3.org/2001/XMLSchema#hexBinary> .",
            "checksumValue> \"okänd\" .")) {
      assertTrue(written.contains(expected), expected + " is not in\n" + written);
    }
  }

  @ParameterizedTest
  @EnumSource
  void readsRightsAndGeometriesBack(DcatWriter.Syntax syntax) throws Exception {
    Dataset odd =
        plain("one", "Anna").toBuilder()
            .rights(Texts.of("sv", "Ange källa"))
            .spatial(List.of(at("<gml:Point><gml:pos>59 16</gml:pos></gml:Point>")))
            .distributions(List.of(summed("00ff")))
            .build();
    Dataset again = read(syntax, write(syntax, odd)).getFirst();
    assertEquals(odd.rights(), again.rights());
    assertEquals(odd.spatial().getFirst().geometry(), again.spatial().getFirst().geometry());
    assertEquals(
        odd.distributions().getFirst().checksum(), again.distributions().getFirst().checksum());
  }

  /** What no list has is written as a thing that is called so, and read as what it is called. */
  @ParameterizedTest
  @EnumSource
  void readsWordsBackThatWereWrittenAsThings(DcatWriter.Syntax syntax) throws Exception {
    Distribution file = worded();
    Dataset odd =
        plain("one", "Anna").toBuilder()
            .licence(Stated.unknown("Ange källa", "no licence"))
            .accessRights(Stated.unknown("Bara inne", "no access right"))
            .frequency(Stated.unknown("ibland", "no frequency"))
            .themes(List.of(Stated.unknown("Allt möjligt", "no theme")))
            .languages(List.of(Languages.resolve("sv"), Stated.unknown("vallbymål", "none")))
            .conformsTo(List.of("Kartstandard 2", "https://vallby.example/standard"))
            .distributions(List.of(file))
            .build();
    String written = write(syntax, odd);
    assertTrue(written.contains("http://publications.europa.eu/resource/authority/language/SWE"));
    Dataset again = read(syntax, written).getFirst();
    Distribution fileAgain = again.distributions().getFirst();
    assertEquals(
        List.of("Ange källa", "Bara inne", "ibland", "Allt möjligt", "vallbymål"),
        List.of(
            again.licence().raw(),
            again.accessRights().raw(),
            again.frequency().raw(),
            again.themes().getFirst().raw(),
            again.languages().getLast().raw()));
    assertEquals(Languages.resolve("sv").value(), again.languages().getFirst().value());
    assertEquals(
        List.of("Fråga oss", "Kartblad", "klar"),
        List.of(fileAgain.licence().raw(), fileAgain.format().raw(), fileAgain.status()));
    assertEquals(Set.copyOf(odd.conformsTo()), Set.copyOf(again.conformsTo()));
    assertEquals(Set.copyOf(file.conformsTo()), Set.copyOf(fileAgain.conformsTo()));
  }

  private static Distribution worded() {
    return new DistributionBuilder()
        .licence(Stated.unknown("Fråga oss", "no licence"))
        .format(Stated.unknown("Kartblad", "no format"))
        .conformsTo(List.of("Kartstandard 2", "https://vallby.example/standard"))
        .status("klar")
        .build();
  }

  private static Dataset withManyThings() {
    return plain("one", "").toBuilder()
        .publisher(Optional.empty())
        .rights(
            new Texts(
                List.of(
                    new Text("sv", "Ange källa"),
                    new Text("en", "Name the source"),
                    Text.of("https://vallby.example/villkor"))))
        .spatial(
            List.of(
                at("POINT(16 59)"),
                at("{\"type\":\"Point\",\"coordinates\":[16,59]}"),
                at("<gml:Point><gml:pos>59 16</gml:pos></gml:Point>"),
                at("SRID=4326;POINT(16 59)"),
                new Place(Texts.none(), "", Optional.of(new Place.Box(16, 59, 17, 60)), "")))
        .distributions(List.of(summed("00ffAB"), summed("okänd")))
        .build();
  }

  private static Place at(String geometry) {
    return new Place(Texts.none(), "", Optional.empty(), geometry);
  }

  private static Distribution summed(String digits) {
    return new DistributionBuilder().checksum(Optional.of(new Checksum("sha256", digits))).build();
  }

  @ParameterizedTest
  @EnumSource
  void keepsManyDatasetsApart(DcatWriter.Syntax syntax) throws Exception {
    Dataset first = plain("one", "Anna");
    Dataset second = plain("two", "Bo");
    List<Dataset> again = read(syntax, write(syntax, first, second));
    assertEquals(
        List.of("one Anna", "two Bo"),
        again.stream()
            .map(
                d ->
                    d.title().all().getFirst().value()
                        + " "
                        + d.publisher().orElseThrow().name().all().getFirst().value())
            .toList());
  }

  private static Dataset plain(String name, String publisher) {
    String address = "https://vallby.example/" + name;
    return new DatasetBuilder(DatasetId.firstSeen("vallby", address), address)
        .title(Texts.of(name))
        .publisher(Optional.of(Agent.named(publisher)))
        .build();
  }

  @Test
  void writesControlCharactersOnlyWhereTheSyntaxCan() throws Exception {
    Dataset bell = plain("one", "Anna").toBuilder().title(Texts.of("ring\u0007!")).build();
    assertEquals(
        Texts.of("ring!"),
        read(DcatWriter.Syntax.RDF_XML, write(DcatWriter.Syntax.RDF_XML, bell)).getFirst().title());
    assertEquals(
        Texts.of("ring\u0007!"),
        read(DcatWriter.Syntax.TURTLE, write(DcatWriter.Syntax.TURTLE, bell)).getFirst().title());
  }

  @Test
  void writesAnEmptyDocumentForNoDatasets() throws Exception {
    for (DcatWriter.Syntax syntax : DcatWriter.Syntax.values()) {
      if (syntax != DcatWriter.Syntax.N_TRIPLES) {
        assertEquals(List.of(), read(syntax, write(syntax)), syntax.name());
      }
    }
    assertEquals("", write(DcatWriter.Syntax.N_TRIPLES));
  }
}
