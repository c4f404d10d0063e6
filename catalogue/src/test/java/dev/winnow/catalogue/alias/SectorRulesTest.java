package dev.winnow.catalogue.alias;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.catalogue.Organisation;
import dev.winnow.catalogue.Organisation.Level;
import dev.winnow.catalogue.Organisation.Sector;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What names say about sectors. */
class SectorRulesTest {

  private static Traces named(String name, String country, Optional<Sector> sector) {
    Organisation organisation =
        new Organisation(
            name, name, country, sector, Optional.empty(), "", List.of(), Optional.empty());
    return new Traces(organisation, false, 1, Set.of(), Set.of());
  }

  private static String told(String name, String country) {
    return SectorRules.propose(List.of(named(name, country, Optional.empty()))).stream()
        .map(
            one ->
                "%s %s by %s"
                    .formatted(
                        one.sector().code(), one.level().map(Level::code).orElse("-"), one.words()))
        .findFirst()
        .orElse("nothing");
  }

  @ParameterizedTest
  @CsvSource({
    "SE, Vallby kommun, public municipality by kommun",
    "SE, Region Vallby, public region by region",
    "SE, Länsstyrelsen i Vallby, public state by styrelsen",
    "SE, Vallbyverket, public state by verket",
    "SE, Vallby Vatten AB, company - by ab",
    "SE, Vallby universitet, research - by universitet",
    "NO, Vallby kommune, public municipality by kommune",
    "NO, Vallby fylkeskommune, public region by fylkeskommune",
    "NO, Vallbydirektoratet, public state by direktoratet",
    "DE, Stadt Valdorf, public municipality by stadt",
    "DE, Landkreis Valdorf, public region by landkreis",
    "DE, Valdorfer Werke GmbH, company - by gmbh",
    "DE, Valdorfer Heimatverein e.V., non-profit - by ev",
    "FR, Ville d'Albe, public municipality by ville d",
    "FR, Université d'Albe, research - by universite",
    "IT, Comune di Albe, public municipality by comune di",
    "ES, Ayuntamiento de Albe, 'public municipality by ayuntamiento de, ayuntamiento'",
    "US, City of Albe, public municipality by city of",
    "US, 'Albe County, Illinois', public region by county",
    "US, Albe County GIS, public region by county",
    "US, U.S. Lake Survey, public state by us",
    "US, Albe Maps Inc., company - by inc",
    "JP, 青梅市, public municipality by 市",
    "'', Albe kommun, public municipality by kommun"
  })
  void wordsOfANameTell(String country, String name, String expected) {
    assertEquals(expected, told(name, country));
  }

  @ParameterizedTest
  @CsvSource({
    "'', Vallby Vatten AB",
    "CA, Transport AB",
    "SE, Kommun",
    "SE, Vallby kommunstyrelsen",
    "US, Albe County Friends of Lakes",
    "US, University of Albe Department of Lakes"
  })
  void wordsOfAnotherCountryOrThatDisagreeTellNothing(String country, String name) {
    assertEquals("nothing", told(name, country));
  }

  @Test
  void whatSomebodyHasSaidIsNotProposed() {
    Traces said = named("Vallby kommun", "SE", Optional.of(Sector.COMPANY));
    assertEquals(List.of(), SectorRules.propose(List.of(said)));
  }
}
