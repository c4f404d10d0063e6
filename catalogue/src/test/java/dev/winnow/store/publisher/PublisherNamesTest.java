package dev.winnow.store.publisher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.catalogue.Agent;
import dev.winnow.catalogue.Texts;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublisherNamesTest {

  private static final PortalRow SWEDISH = new PortalRow("vallby", "SE", Optional.empty());
  private static final PortalRow OTHER_SWEDISH = new PortalRow("sjobo", "SE", Optional.empty());
  private static final PortalRow NORWEGIAN = new PortalRow("oslo", "NO", Optional.empty());

  @ParameterizedTest
  @CsvSource({
    "Vallby kommun, SE, se-vallby-kommun",
    "Vallby kommun, '', vallby-kommun",
    "Åsele & Örkelljunga AB, SE, se-asele-orkelljunga-ab",
    "Straße Łódź Đæ, DE, de-strasse-lodz-dae",
    "'  --- ', SE, se-org-e3b0c44298",
    "Водоканал, RU, ru-org-446a22b94a",
    "X, '', org-2d711642b7",
  })
  void thePagesAddressIsPlain(String name, String country, String slug) {
    assertEquals(slug, PublisherNames.slug(name, country));
  }

  @Test
  void aLongNameGivesAnAddressThatCanBeTyped() {
    assertTrue(PublisherNames.slug("Verket för allting ".repeat(50), "SE").length() <= 83);
  }

  @ParameterizedTest
  @CsvSource({
    "Vallby kommun, VALLBY  Kommun.",
    "Ａ Ｂ, a b",
    "Sjöbo (kommun), sjöbo kommun",
  })
  void caseBlanksAndPunctuationDoNotMatter(String one, String other) {
    assertEquals(PublisherNames.nameKey(one, "SE"), PublisherNames.nameKey(other, "SE"));
  }

  @Test
  void aLetterWithAMarkIsAnotherLetter() {
    assertNotEquals(PublisherNames.nameKey("Habo", "SE"), PublisherNames.nameKey("Håbo", "SE"));
  }

  @ParameterizedTest
  @CsvSource({
    "https://x.example/org/1, true, true",
    "urn:x:1, true, true",
    "1E5A9D4C-0b5e-4f6d-9c55-2c1c6b3d2f10, true, true",
    "212000-0142, true, false",
    "17, false, false",
    "kommunen, false, false",
  })
  void anIdentifierMeansTheSameAsFarAsItsKindReaches(
      String identifier, boolean inCountry, boolean everywhere) {
    Agent agent = new Agent(identifier, Texts.none(), "", Optional.empty());
    List<String> here = PublisherNames.keys(agent, SWEDISH);
    assertEquals(1, here.size());
    assertEquals(inCountry, here.equals(PublisherNames.keys(agent, OTHER_SWEDISH)));
    assertEquals(everywhere, here.equals(PublisherNames.keys(agent, NORWEGIAN)));
  }

  @Test
  void theIdentifierComesBeforeTheNames() {
    Agent agent = new Agent("urn:x:1", Texts.of("Vallby"), "", Optional.empty());
    assertEquals(
        List.of(
            PublisherNames.configuredKey("urn:x:1", "SE").orElseThrow(),
            PublisherNames.nameKey("Vallby", "SE").orElseThrow()),
        PublisherNames.keys(agent, SWEDISH));
  }

  @Test
  void punctuationAloneIsNoName() {
    assertEquals(List.of(), PublisherNames.keys(Agent.named(" - "), SWEDISH));
  }
}
