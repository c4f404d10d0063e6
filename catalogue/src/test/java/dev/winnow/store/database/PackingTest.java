package dev.winnow.store.database;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackingTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 63, 64, 5_000, 2_000_000})
  void whatWasPackedComesBack(int size) {
    byte[] bytes = new byte[size];
    new Random(size).nextBytes(bytes);
    assertArrayEquals(bytes, Packing.unpack(Packing.pack(bytes)));
  }

  @Test
  void whatRepeatsItselfGetsSmall() {
    assertTrue(Packing.pack(new byte[100_000]).length < 100);
  }

  @Test
  void refusesAWayOfPackingThatANewerWinnowInvented() {
    StoreException refused =
        assertThrows(StoreException.class, () -> Packing.unpack(new byte[] {9, 1, 2}));
    assertEquals(
        "The store holds bytes packed in way 9, which this Winnow does not know: start the newer"
            + " version that wrote them.",
        refused.getMessage());
  }

  @Test
  void saysWhenPackedBytesAreDamaged() {
    assertThrows(StoreException.class, () -> Packing.unpack(new byte[] {1, 7, 7, 7, 7}));
  }
}
