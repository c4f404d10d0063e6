package dev.winnow.store;

import static dev.winnow.store.Samples.DAY_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.vocabulary.Moment;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.store.expectation.Alarm;
import dev.winnow.store.run.Entry;
import dev.winnow.store.run.Run;
import dev.winnow.store.run.Verdict;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Complete runs that are not what the runs before them let one expect. */
@ParameterizedClass
@EnumSource
class ExpectationRunsTest {

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
  void threeRunsOfFortyDatasets() {
    store = shared.wiped();
    it = new Fixture(store);
    for (int day = 0; day < 3; day++) {
      complete(day, 40, "described", LocalDate.of(2020, 1, 1));
    }
  }

  private Run complete(int day, int count, String description, LocalDate modified) {
    Instant at = DAY_1.plus(Duration.ofDays(day));
    List<Entry> entries =
        IntStream.range(0, count)
            .mapToObj(
                number ->
                    Samples.entry(
                        Samples.dataset("vallby", "k" + number, "T" + number).toBuilder()
                            .description(
                                description.isEmpty() ? Texts.none() : Texts.of(description))
                            .modified(
                                Stated.understood(
                                    modified.toString(), Moment.of(modified), "a date"))
                            .build(),
                        description + modified))
            .toList();
    Run run = it.start("vallby", at);
    it.keep(it.page(run).entries(entries));
    return it.end(run, Verdict.COMPLETE);
  }

  @Test
  void aUsualRunRaisesNone() {
    Run run = complete(3, 42, "described", LocalDate.of(2020, 1, 1));
    assertEquals(List.of(), store.runs().alarms(run.id()));
  }

  @Test
  void fewerDatasetsAreToldOnceAndNotEveryDay() {
    Run run = complete(3, 12, "described", LocalDate.of(2020, 1, 1));
    assertEquals(List.of(new Alarm("datasets", 12, 40, 3)), store.runs().alarms(run.id()));
    Run next = complete(4, 12, "described", LocalDate.of(2020, 1, 1));
    assertEquals(List.of(), store.runs().alarms(next.id()));
  }

  @Test
  void aFieldThatIsNoLongerFilledInIsTold() {
    Run run = complete(3, 40, "", LocalDate.of(2020, 1, 1));
    assertEquals(List.of(new Alarm("description", 0, 1, 3)), store.runs().alarms(run.id()));
  }

  @Test
  void datesThatAreAllOfTodayAreTold() {
    Instant at = DAY_1.plus(Duration.ofDays(3));
    Run run = complete(3, 40, "described", at.atZone(ZoneOffset.UTC).toLocalDate());
    assertEquals(List.of(new Alarm("today", 1, 0, 3)), store.runs().alarms(run.id()));
  }
}
