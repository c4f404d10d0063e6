package dev.winnow.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PackageCyclesTest {

  @Test
  void packagesThatNeedEachOtherByWayOfAThirdAreFound() {
    assertEquals(
        Map.of("a", Set.of("b"), "b", Set.of("c"), "c", Set.of("a")),
        PackageCycles.among(
            Map.of(
                "a", Set.of("b", "java.util"),
                "b", Set.of("c", "leaf"),
                "c", Set.of("a"),
                "leaf", Set.of("java.util"),
                "top", Set.of("a"))));
  }

  @Test
  void aTreeHasNone() {
    assertEquals(
        Map.of(),
        PackageCycles.among(Map.of("top", Set.of("a", "b"), "a", Set.of("b"), "b", Set.of())));
  }
}
