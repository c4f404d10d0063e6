package dev.winnow.catalogue.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.winnow.catalogue.vocabulary.Licence.Condition;
import dev.winnow.catalogue.vocabulary.Licence.Openness;
import java.net.URI;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LicencesTest {

  private static Stated<Licence> resolve(String... said) {
    return Licences.resolve(List.of(said));
  }

  private static String id(Stated<Licence> stated) {
    return stated.value().map(Licence::id).orElse("unknown");
  }

  static List<Licence> all() {
    return Licences.all();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "other-open",
        "other-at",
        "other-pd",
        "other-nc",
        "other-closed",
        "Other (Open)",
        "Other (Public Domain)",
        "http://opendefinition.org/licenses/other-open",
        "http://dcat-ap.de/def/licenses/other-closed",
        "proprietary",
        "various",
        "Public",
        "Open Data",
        "Öppna data",
        "All rights reserved",
        "open"
      })
  void neverTakesAGenericIdForALicence(String said) {
    Stated<Licence> stated = resolve(said);
    assertEquals(Stated.unknown(said, "generic id: names no licence"), stated);
    assertTrue(Licences.isGeneric(stated.raw()));
    assertFalse(Licences.isPlaceholder(stated.raw()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "notspecified",
        "License Not Specified",
        "unknown",
        "None",
        "N/A",
        "TBD",
        "ej angiven",
        "keine Angabe",
        "http://opendefinition.org/licenses/notspecified",
        "License not specified"
      })
  void tellsAPlaceholderFromALicence(String said) {
    assertEquals(Stated.unknown(said, "says that nothing is specified"), resolve(said));
    assertTrue(Licences.isPlaceholder(said));
    assertFalse(Licences.isGeneric(said));
  }

  @Test
  void countsAPlaceholderInEveryStatementAsPlaceholder() {
    Stated<Licence> stated = resolve("notspecified", "License Not Specified");
    assertEquals("notspecified | License Not Specified", stated.raw());
    assertTrue(Licences.isPlaceholder(stated.raw()));
    assertFalse(Licences.isPlaceholder("notspecified | Our own terms"));
  }

  @Test
  void joinsTheStatementsAndTakesTheFirstThatIsKnown() {
    assertEquals(
        Stated.understood(
            "https://terms.example/ | cc-by-4.0",
            Licences.get("CC-BY-4.0"),
            "by its short name cc-by-4.0"),
        resolve("https://terms.example/", " ", "cc-by-4.0", "cc-by-4.0"));
  }

  @Test
  void saysWhenStatementsNameDifferentLicences() {
    Stated<Licence> stated =
        resolve("https://creativecommons.org/licenses/by/4.0/", "cc-by-nc", "CC BY 4.0");
    assertEquals("CC-BY-4.0", id(stated));
    assertEquals("by its address; but its short name cc-by-nc says CC-BY-NC", stated.rule());
    assertTrue(Licences.isContested(stated));
  }

  @Test
  void takesTheVersionFromWhereItIsStated() {
    Stated<Licence> stated = resolve("cc-by", "Creative Commons Attribution 4.0 International");
    assertEquals("CC-BY-4.0", id(stated));
    assertEquals(
        "by its title in English; its short name cc-by names only the family", stated.rule());
    assertFalse(Licences.isContested(stated));
  }

  @Test
  void seesNoContradictionBetweenAFamilyAndItsMember() {
    Stated<Licence> stated = resolve("https://creativecommons.org/licenses/by/4.0/", "cc-by");
    assertEquals("by its address", stated.rule());
    assertTrue(Licences.isContested(resolve("cc-by-3.0", "cc-by-4.0")));
  }

  @Test
  void isNothingWhenNothingWasSaid() {
    assertEquals(Stated.nothing(), Licences.resolve(List.of()));
    assertEquals(Stated.nothing(), resolve("", "  ", "-", "null"));
  }

  @ParameterizedTest
  @MethodSource("all")
  void resolvesEveryRowByItsIdCodeAddressAndName(Licence licence) {
    assertEquals(licence.id(), id(resolve(licence.id())), "id");
    assertEquals(licence.id(), id(resolve(licence.name())), "name " + licence.name());
    licence.address().ifPresent(uri -> assertEquals(licence.id(), id(resolve(uri.toString()))));
    licence.euCode().ifPresent(code -> assertEquals(licence.id(), id(resolve(code)), code));
    licence
        .euCode()
        .ifPresent(
            code ->
                assertEquals(
                    licence.id(),
                    id(
                        resolve(
                            "http://publications.europa.eu/resource/authority/licence/" + code))));
    assertEquals(Optional.of(licence), Licences.find(licence.id()));
  }

  @ParameterizedTest
  @MethodSource("all")
  void hasConditionsThatFitTheOpenness(Licence licence) {
    Set<Condition> closing = EnumSet.of(Condition.NON_COMMERCIAL, Condition.NO_DERIVATIVES);
    boolean open =
        licence.openness() == Openness.OPEN || licence.openness() == Openness.OPEN_UNREVIEWED;
    closing.retainAll(licence.conditions());
    assertFalse(open && !closing.isEmpty(), licence.toString());
    if (!licence.version().isEmpty()) {
      assertTrue(licence.isExact());
    }
  }

  @Test
  void hasEveryIdAndEuCodeOnce() {
    Set<String> ids = new HashSet<>();
    Set<String> codes = new HashSet<>();
    for (Licence licence : Licences.all()) {
      assertTrue(ids.add(licence.id().toLowerCase(Locale.ROOT)), licence.id());
      licence.euCode().ifPresent(code -> assertTrue(codes.add(code), code));
    }
    assertEquals(159, codes.size());
  }

  @Test
  void carriesTheFactsOfALicence() {
    assertEquals(
        new Licence(
            "CC-BY-SA-4.0",
            "Creative Commons Attribution Share Alike 4.0 International",
            Optional.of("CC_BYSA_4_0"),
            Optional.of(URI.create("https://creativecommons.org/licenses/by-sa/4.0/")),
            "CC-BY-SA",
            "4.0",
            Openness.OPEN,
            Set.of(Condition.ATTRIBUTION, Condition.SHARE_ALIKE)),
        Licences.get("CC-BY-SA-4.0"));
  }

  @ParameterizedTest
  @CsvSource({
    "CC-BY-4.0,true",
    "CC-BY,false",
    "MIT,true",
    "BSD,false",
    "CC0-1.0,true",
    "odd,false"
  })
  void tellsAnExactLicenceFromAFamily(String id, boolean exact) {
    assertEquals(exact, Licences.get(id).isExact());
  }

  @Test
  void tellsWhatTheEuListHas() {
    assertTrue(Licences.inEuList(Licences.get("CC-BY-NC-ND-4.0")));
    assertFalse(Licences.inEuList(Licences.get("US-PD")));
  }

  @Test
  void givesAnUnlistedLicenceThatOnlyCarriesItsId() {
    Licence licence = Licences.get("X-Own");
    assertEquals("X-Own", licence.id());
    assertEquals(Openness.UNKNOWN, licence.openness());
    assertEquals(Optional.empty(), Licences.find("X-Own"));
  }

  @Test
  void isWrittenToJsonAsItsIdAndReadAgain() throws Exception {
    ObjectMapper json = new ObjectMapper();
    Licence licence = Licences.get("ODbL-1.0");
    assertEquals("\"ODbL-1.0\"", json.writeValueAsString(licence));
    assertEquals(licence, json.readValue("\"ODbL-1.0\"", Licence.class));
  }
}
