package dev.winnow.catalogue.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.copies.Evidence.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ClustersTest {

  @Test
  void whatIsJoinedByAThirdIsOneCluster() {
    assertEquals(
        List.of(ids("a/1", "b/1", "c/1")),
        Clusters.of(
            ids("a/1", "b/1", "c/1"),
            List.of(pair("a/1", "b/1", Kind.TITLE), pair("b/1", "c/1", Kind.TITLE))));
  }

  @Test
  void twoRecordsOfAPortalNeverComeTogetherAndTheStrongerPairWins() {
    assertEquals(
        List.of(ids("a/1"), ids("a/2", "b/1")),
        Clusters.of(
            ids("a/1", "a/2", "b/1"),
            List.of(pair("a/1", "b/1", Kind.FILES), pair("a/2", "b/1", Kind.IDENTIFIER))));
  }

  @Test
  void ofEquallyStrongPairsTheFirstByIdWins() {
    assertEquals(
        List.of(ids("a/1", "b/1"), ids("a/2")),
        Clusters.of(
            ids("a/1", "a/2", "b/1"),
            List.of(pair("a/2", "b/1", Kind.FILES), pair("a/1", "b/1", Kind.FILES))));
  }

  @Test
  void aClusterKeepsTheNameThatMostOfItsMembersHad() {
    Set<DatasetId> cluster = ids("a/1", "b/1", "c/1");
    assertEquals(
        Map.of(cluster, 7L),
        Clusters.names(List.of(cluster), Map.of(id("a/1"), 3L, id("b/1"), 7L, id("c/1"), 7L)));
  }

  @Test
  void whenAClusterFallsApartTheNameStaysWithTheGreaterPart() {
    Set<DatasetId> greater = ids("b/1", "c/1");
    assertEquals(
        Map.of(greater, 7L),
        Clusters.names(
            List.of(ids("a/1"), greater), Map.of(id("a/1"), 7L, id("b/1"), 7L, id("c/1"), 7L)));
  }

  @Test
  void aClusterThatNeverWasHasNoName() {
    assertEquals(Map.of(), Clusters.names(List.of(ids("a/1", "b/1")), Map.of()));
  }

  private static Pair pair(String one, String other, Kind kind) {
    return Pair.of(id(one), id(other), List.of(new Evidence(kind, "")));
  }

  private static Set<DatasetId> ids(String... ids) {
    return Arrays.stream(ids).map(DatasetId::parse).collect(Collectors.toSet());
  }

  private static DatasetId id(String id) {
    return DatasetId.parse(id);
  }
}
