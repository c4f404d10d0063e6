package dev.winnow.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.portals.Portals;
import dev.winnow.web.text.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortalTypeNamesTest {

  @Test
  void everyTypeOfPortalHasANameInBothLanguages() {
    for (String language : List.of("en", "sv")) {
      Words words = Words.of(language);
      List<String> nameless =
          Portals.all().types().stream().filter(type -> !words.has("portalType." + type)).toList();
      assertEquals(List.of(), nameless, language);
    }
  }
}
