package dev.winnow.store.database;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackingTest {

  private static final String SCORE =
      "[\"winnow\",\"1\",[100,50],\"fair\",[[\"licence\",[100,50],1,[]]],[],null,null,null]";
  private static final String DATASET =
      "{\"id\":\"sjobo/a\",\"title\":[[\"sv\",\"Vägar\"]],\"description\":[],\"keywords\":[]}";
  private static final String PACKED_SCORE =
      "0328b52ffd2320b9b3454c050100283530355d5d09fc68037b04276dad197f81ae98c444353e6e9d1793cbb8a212";
  private static final String PACKED_DATASET =
      "0228b52ffd23c856d56c49350100806a6f626f2f5b56c3a4676172225d5d7d05fc276c04a07055de4fc79e36b10dfe6ddf290901";

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 63, 64, 5_000, 2_000_000})
  void whatWasPackedComesBack(int size) {
    byte[] bytes = new byte[size];
    new Random(size).nextBytes(bytes);
    assertArrayEquals(bytes, Packing.unpack(Packing.pack(bytes)));
  }

  @ParameterizedTest
  @EnumSource(Dictionary.class)
  void whatWasPackedWithADictionaryComesBack(Dictionary dictionary) {
    for (int size : new int[] {0, 1, 700, 2_000_000}) {
      byte[] bytes = new byte[size];
      new Random(size).nextBytes(bytes);
      assertArrayEquals(bytes, Packing.unpack(Packing.pack(bytes, dictionary)));
    }
  }

  @Test
  void theDictionariesAreTheOnesThatStoresWerePackedWith() {
    byte[] score = HexFormat.of().parseHex(PACKED_SCORE);
    assertEquals(SCORE, new String(Packing.unpack(score), StandardCharsets.UTF_8));
    byte[] dataset = HexFormat.of().parseHex(PACKED_DATASET);
    assertEquals(DATASET, new String(Packing.unpack(dataset), StandardCharsets.UTF_8));
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
