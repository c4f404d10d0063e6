package dev.winnow.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.catalogue.LicenceReading.Statement;
import dev.winnow.catalogue.vocabulary.AccessRights;
import dev.winnow.catalogue.vocabulary.Licence;
import dev.winnow.catalogue.vocabulary.Licence.Openness;
import dev.winnow.catalogue.vocabulary.Licences;
import dev.winnow.catalogue.vocabulary.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be done with a dataset, from what it and its files say. */
final class LicenceReadingTest {

  private static final String BY = "https://creativecommons.org/licenses/by/4.0/";
  private static final String ZERO = "https://creativecommons.org/publicdomain/zero/1.0/";

  /** The dataset's statement, those of its files, and clarity, use, openness and licence. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "-            | BY; BY                    | 5 credit open CC-BY-4.0",
        "BY           | BY; BY                    | 5 credit open CC-BY-4.0",
        "BY           | nothing; nothing          | 4 credit open CC-BY-4.0",
        "BY           | -                         | 4 credit open CC-BY-4.0",
        "-            | CC-BY-4.0                 | 4 credit open CC-BY-4.0",
        "-            | ZERO                      | 5 any open CC0-1.0",
        "ODbL-1.0     | -                         | 4 alike open ODbL-1.0",
        "CC-BY-NC-4.0 | -                         | 4 nc restricted CC-BY-NC-4.0",
        "CC-BY-ND-4.0 | -                         | 4 nd restricted CC-BY-ND-4.0",
        "CC-BY        | -                         | 3 credit open CC-BY",
        "BY           | CC-BY                     | 3 credit open CC-BY",
        "https://vallby.example/villkor | -       | 2 unclear unknown -",
        "Fritt att använda, ange Vallby kommun | - | 1 unclear unknown -",
        "other-open   | -                         | 1 unclear unknown -",
        "notspecified | -                         | 0 none unknown -",
        "notspecified | BY                        | 5 credit open CC-BY-4.0",
        "-            | notspecified; nothing     | 0 none unknown -",
        "-            | -                         | 0 none unknown -",
        "BY           | notspecified              | 4 credit open CC-BY-4.0",
        "BY           | Fritt att använda         | 1 unclear unknown -",
        "-            | BY; nothing               | 1 unclear unknown -",
        "BY           | ZERO                      | 5 conflict open CC0-1.0",
        "-            | BY; ZERO                  | 5 conflict open -",
        "-            | BY; CC-BY-NC-4.0          | 4 conflict unknown -"
      })
  void readsTheNearestStatement(String dataset, String files, String expected) {
    LicenceReading reading = LicenceReading.of(dataset(dataset, files));
    assertEquals(
        expected,
        "%d %s %s %s"
            .formatted(
                reading.clarity(),
                reading.may(),
                reading.openness().code(),
                reading.licence().map(Licence::id).orElse("-")));
  }

  @Test
  void oneStatementThatNamesTwoLicencesIsAConflict() {
    Stated<Licence> both = Licences.resolve(List.of(BY, "cc-zero"));
    LicenceReading reading = LicenceReading.of(empty().licence(both).build());
    assertEquals("conflict", reading.may());
    assertEquals(Openness.OPEN, reading.openness(), "whichever holds");
  }

  @Test
  void aPlaceThatNamesAnOpenLicenceAndOneThatIsNotLeavesOpennessUnknown() {
    Stated<Licence> both = Licences.resolve(List.of("cc-zero", "CC-BY-NC-4.0"));
    LicenceReading reading = LicenceReading.of(empty().licence(both).build());
    assertEquals("conflict", reading.may());
    assertEquals(Openness.UNKNOWN, reading.openness());
  }

  @Test
  void listsEveryPlaceOnceWithItsRule() {
    Stated<Licence> free = said("Fritt att använda");
    Stated<Licence> exact = said("BY");
    assertEquals(
        List.of(
            new Statement("dataset", "Fritt att använda", Optional.empty(), free.rule()),
            new Statement("distribution", BY, Licences.find("CC-BY-4.0"), exact.rule())),
        LicenceReading.of(dataset("Fritt att använda", "BY; BY")).statements());
  }

  @Test
  void geodataMayHaveItAmongTheRights() {
    LicenceReading reading = LicenceReading.of(empty().rights(Texts.of("sv", BY)).build());
    assertEquals("credit", reading.may());
    assertEquals("rights", reading.statements().getFirst().where());
  }

  @Test
  void rightsThatNameAnotherLicenceThanTheOneStatedAreAConflict() {
    Dataset dataset = empty().licence(said("ZERO")).rights(Texts.of("sv", BY)).build();
    LicenceReading reading = LicenceReading.of(dataset);
    assertEquals("conflict", reading.may());
    assertEquals("CC0-1.0", reading.licence().orElseThrow().id());
    assertEquals(List.of("dataset", "rights"), places(reading));
  }

  @Test
  void rightsThatAgreeOrNameNoneChangeNothing() {
    Dataset agreeing = empty().licence(said("BY")).rights(Texts.of("en", "CC BY 4.0")).build();
    Dataset prose = empty().licence(said("BY")).rights(Texts.of("en", "Name us.")).build();
    assertEquals("credit", LicenceReading.of(agreeing).may());
    assertEquals("credit", LicenceReading.of(prose).may());
    assertEquals(List.of("dataset"), places(LicenceReading.of(prose)));
  }

  /** What the dataset, its file and its rights say, and what holds. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "notspecified  | -            | CC BY 4.0 | CC-BY-4.0",
        "other-open    | -            | CC BY 4.0 | CC-BY-4.0",
        "See terms     | other-open   | CC BY 4.0 | CC-BY-4.0",
        "other-closed  | -            | CC BY 4.0 | -",
        "Ask the clerk | -            | CC BY 4.0 | -",
        "notspecified  | ZERO         | CC BY 4.0 | CC0-1.0",
        "notspecified  | -            | Name us.  | -"
      })
  void rightsNameTheLicenceWhereNoOtherPlaceDoesAndNoneForbidsIt(
      String dataset, String file, String rights, String expected) {
    DatasetBuilder builder = empty().licence(said(dataset)).rights(Texts.of("en", rights));
    if (file != null) {
      builder.distributions(List.of(new DistributionBuilder().licence(said(file)).build()));
    }
    assertEquals(
        Optional.ofNullable(expected),
        LicenceReading.of(builder.build()).licence().map(Licence::id));
  }

  @Test
  void proseAboutAccessCountsWhereItNamesALicence() {
    Stated<AccessRights> terms = Stated.unknown("Licence Ouverte 2.0", "no access right");
    Stated<AccessRights> prose = Stated.unknown("Only for members", "no access right");
    LicenceReading named = LicenceReading.of(empty().accessRights(terms).build());
    LicenceReading unnamed = LicenceReading.of(empty().accessRights(prose).build());
    assertEquals(Optional.of("etalab-2.0"), named.licence().map(Licence::id));
    assertEquals(List.of(), unnamed.statements());
  }

  private static List<String> places(LicenceReading reading) {
    return reading.statements().stream().map(Statement::where).toList();
  }

  private static Dataset dataset(String licence, String files) {
    List<Distribution> distributions = new ArrayList<>();
    for (String file : files == null ? new String[0] : files.split("; ")) {
      distributions.add(new DistributionBuilder().licence(said(file)).build());
    }
    return empty()
        .licence(licence == null ? Stated.nothing() : said(licence))
        .distributions(distributions)
        .build();
  }

  private static Stated<Licence> said(String text) {
    return switch (text) {
      case "nothing" -> Stated.nothing();
      case "BY" -> Licences.resolve(List.of(BY));
      case "ZERO" -> Licences.resolve(List.of(ZERO));
      default -> Licences.resolve(List.of(text));
    };
  }

  private static DatasetBuilder empty() {
    return new DatasetBuilder(new DatasetId("vallby", "luft"), "luft");
  }
}
