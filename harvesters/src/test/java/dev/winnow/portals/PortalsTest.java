package dev.winnow.portals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PortalsTest {

  @Test
  void everyTypeIsFoundByItsName() {
    for (String type : Portals.all().types()) {
      assertEquals(type, Portals.all().get(type).type());
    }
    assertTrue(Portals.all().types().containsAll(java.util.List.of("ckan", "datajson")));
  }

  @Test
  void anUnknownTypeIsAnsweredWithWhatWasProbablyMeant() {
    assertEquals(
        "there is no portal type 'ckam'. Did you mean 'ckan'?",
        assertThrows(IllegalArgumentException.class, () -> Portals.all().get("ckam")).getMessage());
  }
}
