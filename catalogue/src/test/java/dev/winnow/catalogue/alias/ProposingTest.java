package dev.winnow.catalogue.alias;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.catalogue.Organisation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProposingTest {

  private static Traces traces(String name, String country, long datasets, String... domains) {
    return traces(name, country, datasets, Set.of(), Set.of(domains));
  }

  private static Traces traces(
      String name, String country, long datasets, Set<String> identifiers, Set<String> domains) {
    Organisation organisation =
        new Organisation(
            name.toLowerCase(Locale.ROOT).replace(' ', '-'),
            name,
            country,
            Optional.empty(),
            Optional.empty(),
            "",
            List.of(),
            Optional.empty());
    return new Traces(organisation, false, datasets, identifiers, domains);
  }

  private static List<String> propose(Traces... all) {
    return Proposing.propose(List.of(all)).stream()
        .map(
            one ->
                one.other().organisation().name()
                    + " > "
                    + one.into().organisation().name()
                    + " "
                    + one.evidence().stream()
                        .map(each -> each.kind() + ":" + each.value())
                        .toList())
        .toList();
  }

  @Test
  void theSameNameInAnotherFormIsProposed() {
    assertEquals(
        List.of("GÖTEBORG > Göteborgs stad [NAME:goteborg]"),
        propose(traces("Göteborgs stad", "SE", 9), traces("GÖTEBORG", "SE", 2)));
    assertEquals(
        List.of("Vallby Vatten > Vallby Vatten AB [NAME:vallby vatten, DOMAIN:vatten.example]"),
        propose(
            traces("Vallby Vatten AB", "SE", 9, "vatten.example"),
            traces("Vallby Vatten", "", 1, "vatten.example")));
  }

  @Test
  void anotherKindOrAnotherCountryIsAnotherOrganisation() {
    assertEquals(
        List.of(), propose(traces("Region Vallby", "SE", 9), traces("Vallby kommun", "SE", 2)));
    assertEquals(List.of(), propose(traces("Paris", "FR", 9), traces("Paris", "US", 2)));
  }

  @Test
  void theOfficeThatPublishesAndDotsMakeNoOtherOrganisation() {
    assertEquals(
        List.of("Vallby County GIS > County of Vallby [NAME:vallby]"),
        propose(traces("County of Vallby", "", 9), traces("Vallby County GIS", "", 2)));
    assertEquals(
        List.of("US Lake Survey > U.S. Lake Survey [NAME:lake survey]"),
        propose(traces("U.S. Lake Survey", "", 9), traces("US Lake Survey", "", 2)));
    assertEquals(
        List.of("Ville Albe > Ville d'Albe [NAME:albe]"),
        propose(traces("Ville d'Albe", "", 9), traces("Ville Albe", "", 2)));
    assertEquals(
        List.of(), propose(traces("City of Vallby", "", 9), traces("Vallby County GIS", "", 2)));
  }

  @Test
  void theCountryBeforeAndTheStateBehindMakeNoOtherOrganisation() {
    assertEquals(
        List.of("Lake Survey > U.S. Lake Survey [NAME:lake survey]"),
        propose(traces("U.S. Lake Survey", "", 9), traces("Lake Survey", "", 2)));
    assertEquals(
        List.of("Vallby County Illinois > Vallby County, IL [NAME:vallby il]"),
        propose(traces("Vallby County, IL", "", 9), traces("Vallby County Illinois", "", 2)));
    assertEquals(
        List.of(), propose(traces("Vallby County, IL", "", 9), traces("Vallby County", "", 2)));
    assertEquals(
        List.of(),
        propose(traces("US Department of Lakes", "", 9), traces("Department of Lakes", "", 2)));
  }

  @Test
  void abbreviationsInNamesAreSeenThrough() {
    assertEquals(
        List.of("Office of Lakes (OL) > Office of Lakes [NAME:office lakes]"),
        propose(traces("Office of Lakes", "", 9), traces("Office of Lakes (OL)", "", 2)));
    assertEquals(
        List.of("Lake Dept > Lake Department [NAME:lake department]"),
        propose(traces("Lake Department", "", 9), traces("Lake Dept", "", 2)));
    assertEquals(
        List.of("VDOT > Vallby Department of Transportation [INITIALS:vdot]"),
        propose(traces("Vallby Department of Transportation", "", 9), traces("VDOT", "", 2)));
  }

  @Test
  void initialsAreProposedAndIdentifiersAreStrong() {
    assertEquals(
        List.of("SMI > Statens meteorologiska institut [INITIALS:smi]"),
        propose(traces("Statens meteorologiska institut", "SE", 9), traces("SMI", "SE", 2)));
    assertEquals(
        List.of("The Lab > Laboratoriet [IDENTIFIER:2021001234]"),
        propose(
            traces("Laboratoriet", "SE", 9, Set.of("2021001234"), Set.of()),
            traces("The Lab", "SE", 2, Set.of("2021001234"), Set.of())));
  }

  @Test
  void aDomainThatManyUseSaysNothing() {
    assertEquals(
        List.of(),
        propose(
            traces("Lake office", "SE", 4, "mail.example"),
            traces("Lake museum", "SE", 3, "mail.example"),
            traces("Road office", "SE", 2, "mail.example"),
            traces("Wood office", "SE", 1, "mail.example")));
    assertEquals(
        List.of("Lake museum > Lake office [DOMAIN:lake.example]"),
        propose(
            traces("Lake office", "SE", 4, "lake.example"),
            traces("Lake museum", "SE", 3, "lake.example")));
  }
}
