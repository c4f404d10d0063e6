package dev.winnow.store;

import static dev.winnow.store.Samples.DAY_1;
import static dev.winnow.store.Samples.DAY_2;
import static dev.winnow.store.Samples.DAY_3;
import static dev.winnow.store.Samples.dataset;
import static dev.winnow.store.Samples.entry;
import static dev.winnow.store.Samples.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.catalogue.Agent;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DistributionBuilder;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.score.ChangeSeen;
import dev.winnow.catalogue.score.ChangeSeen.Touch;
import dev.winnow.catalogue.score.History;
import dev.winnow.catalogue.score.Peers;
import dev.winnow.catalogue.vocabulary.Frequencies;
import dev.winnow.catalogue.vocabulary.Moment;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.store.run.Entry;
import dev.winnow.store.run.Run;
import dev.winnow.store.run.Verdict;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class RhythmsTest {

  private static final Agent HARBOUR = Agent.named("Hamnen");

  @TempDir static Path folder;
  static Shared shared;

  @Parameter Engine engine;
  Fixture it;
  Store store;

  @BeforeParameterizedClassInvocation
  static void openOnce(Engine engine) {
    shared = Shared.open(engine, folder);
  }

  @AfterParameterizedClassInvocation
  static void closeOnce() {
    shared.close();
  }

  @BeforeEach
  void open() {
    store = shared.wiped();
    it = new Fixture(store);
  }

  @Test
  void tellsChangesOfDataFromThoseOfDatesAndWords() {
    Dataset first = dated(dataset("vallby", "bad", "Bad"), DAY_1);
    keep(DAY_1, first);
    Dataset words = first.toBuilder().title(Texts.of("Badplatser")).build();
    keep(DAY_2, words);
    Dataset date = dated(words, DAY_3);
    keep(DAY_3, date);
    Dataset data = sized(date, 4711);
    Instant day4 = DAY_3.plus(Duration.ofDays(1));
    keep(day4, data);
    assertEquals(
        new History(
            List.of(
                new ChangeSeen(
                    Optional.of(DAY_1),
                    DAY_2,
                    Touch.DESCRIPTION,
                    Optional.of(DAY_1),
                    Optional.of(DAY_1)),
                new ChangeSeen(
                    Optional.of(DAY_2), DAY_3, Touch.DATE, Optional.of(DAY_3), Optional.of(DAY_1)),
                new ChangeSeen(
                    Optional.of(DAY_3), day4, Touch.DATA, Optional.of(DAY_3), Optional.of(DAY_3))),
            Optional.of(day4),
            Optional.empty(),
            List.of()),
        history("bad", day4));
    assertEquals(
        List.of(DAY_3, day4),
        store
            .datasets()
            .facts(List.of(id("vallby", "bad")), day4)
            .get(id("vallby", "bad"))
            .changesSeen());
    assertEquals(
        List.of(DAY_3, day4),
        store.rhythms().ofPortal("vallby").changes().stream().map(ChangeSeen::by).toList());
  }

  @Test
  void aDayThatMostOfAPortalClaimsIsAStamp() {
    List<Dataset> all =
        IntStream.range(0, 20)
            .mapToObj(i -> dated(dataset("vallby", "d" + i, "D"), i < 12 ? DAY_1 : day(-i)))
            .toList();
    keep(DAY_1, all.toArray(Dataset[]::new));
    assertEquals(List.of(LocalDate.parse("2026-03-01")), history("d0", DAY_1).stampedDays());
  }

  @Test
  void aDayThatFewerClaimIsNone() {
    List<Dataset> all =
        IntStream.range(0, 20)
            .mapToObj(i -> dated(dataset("vallby", "d" + i, "D"), i < 11 ? DAY_1 : day(-i)))
            .toList();
    keep(DAY_1, all.toArray(Dataset[]::new));
    assertEquals(List.of(), history("d0", DAY_1).stampedDays());
  }

  @Test
  void anotherStampIsExpectedOfWhoStampsEveryNightUntilOneIsCountedThatDidNotCome() {
    keepAll(0);
    keepAll(1);
    assertEquals(marchDays(1, 2), history("d0", day(1)).stampedDays());
    keepAll(2);
    assertEquals(marchDays(1, 2, 3, 4, 5), history("d0", day(2)).stampedDays());
    keep(
        day(3),
        IntStream.range(0, 20)
            .mapToObj(i -> dated(dataset("vallby", "d" + i, "D"), day(i == 0 ? 3 : 2)))
            .toArray(Dataset[]::new));
    assertEquals(marchDays(1, 2, 3, 5), history("d0", day(3)).stampedDays());
    assertEquals(
        List.of(day(3)), history("d0", day(3)).ofData().stream().map(ChangeSeen::by).toList());
  }

  private void keepAll(int day) {
    keep(
        day(day),
        IntStream.range(0, 20)
            .mapToObj(i -> dated(dataset("vallby", "d" + i, "D"), day(day)))
            .toArray(Dataset[]::new));
  }

  private static List<LocalDate> marchDays(int... days) {
    return IntStream.of(days).mapToObj(day -> LocalDate.of(2026, 3, day)).toList();
  }

  @Test
  void learnsWhatIsUsualAmongThePublishersDatasetsOnceADay() {
    Dataset[] monthly =
        IntStream.range(0, 8).mapToObj(i -> monthly("d" + i, 0)).toArray(Dataset[]::new);
    keep(day(0), monthly);
    for (int month = 1; month <= 12; month++) {
      int version = month;
      keep(
          day(30 * month),
          IntStream.range(0, 8).mapToObj(i -> monthly("d" + i, version)).toArray(Dataset[]::new));
    }
    keep(day(361), dataset("vallby", "other", "Other"));
    assertTrue(store.rhythms().learn(day(361)));
    assertEquals(false, store.rhythms().learn(day(361).plusSeconds(60)));
    Peers peers = history("d0", day(361)).peers().orElseThrow();
    assertEquals(8, peers.datasets());
    assertTrue(peers.ofPublisher());
    assertEquals(29, Math.exp(peers.logDays()), 0.5);
    assertEquals(0.3, peers.spread());
    assertEquals(Optional.empty(), history("other", day(361)).peers());
  }

  private void keep(Instant at, Dataset... datasets) {
    Run run = it.start("vallby", at);
    it.keep(
        it.page(run)
            .entries(
                List.of(datasets).stream()
                    .map(dataset -> entry(dataset, dataset.toString()))
                    .toArray(Entry[]::new)));
    it.end(run, Verdict.COMPLETE);
  }

  private History history(String key, Instant at) {
    return store.datasets().facts(List.of(id("vallby", key)), at).get(id("vallby", key)).history();
  }

  private static Instant day(int days) {
    return DAY_1.plus(Duration.ofDays(days));
  }

  private static Dataset dated(Dataset dataset, Instant at) {
    return dataset.toBuilder()
        .modified(Stated.understood(at.toString(), Moment.of(at), "ISO 8601"))
        .build();
  }

  private static Dataset sized(Dataset dataset, long bytes) {
    return dataset.toBuilder()
        .distributions(List.of(new DistributionBuilder().byteSize(OptionalLong.of(bytes)).build()))
        .build();
  }

  private static Dataset monthly(String key, int version) {
    return sized(dataset("vallby", key, key), 100 + version).toBuilder()
        .publisher(Optional.of(HARBOUR))
        .frequency(Frequencies.resolve("monthly"))
        .build();
  }
}
