package dev.winnow.store;

import static dev.winnow.store.Samples.DAY_1;
import static dev.winnow.store.Samples.DAY_2;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.store.memory.Diagnosis;
import dev.winnow.store.memory.Listing;
import dev.winnow.store.memory.Memory;
import dev.winnow.store.memory.PageMemory;
import dev.winnow.store.memory.PortalMemory;
import dev.winnow.store.memory.PortalMemory.Rest;
import dev.winnow.store.memory.PortalMemory.Trial;
import dev.winnow.store.run.Run;
import dev.winnow.store.run.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
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
class MemoryTest {

  @TempDir static Path folder;
  static Shared shared;

  @Parameter Engine engine;
  Store store;
  Memory memory;

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
    memory = store.memory();
  }

  @Test
  void keepsWhatIsKnownOfAPortal() {
    assertEquals(PortalMemory.NOTHING, memory.of("p"));
    memory.put("p", PortalMemory.NOTHING.withRest(Optional.of(new Rest(DAY_2, "quota", 2))));
    PortalMemory known =
        new PortalMemory(
            OptionalLong.of(7),
            Optional.of(DAY_1),
            3,
            Optional.of(DAY_2),
            Optional.of(new Trial(true, DAY_1, "it works")),
            Optional.empty());

    memory.put("p", known);

    assertEquals(known, memory.of("p"));
    assertEquals(PortalMemory.NOTHING, memory.of("q"));
  }

  @Test
  void keepsPagesUntilAnotherWalkPassesThemBy() {
    Listing listing = new Listing(List.of("a\nb", "ö"), List.of("showcase"), "digest");
    PageMemory first = page("0 100", 1, OptionalLong.of(2));
    PageMemory second = page("100 100", 1, OptionalLong.empty());
    memory.learn("p", 1, Map.of(first, listing, second, listing), List.of());

    assertEquals(Optional.of(first), memory.page("p", "0 100"));
    assertEquals(Optional.of(second), memory.page("p", "100 100"));
    assertEquals(Optional.of(listing), memory.listing("p", "0 100"));
    assertEquals(Optional.empty(), memory.page("q", "0 100"));

    memory.learn("p", 2, Map.of(), List.of("0 100"));
    memory.forgetPagesBut("p", 2);

    assertEquals(Optional.of(first.withRun(2)), memory.page("p", "0 100"));
    assertEquals(Optional.empty(), memory.page("p", "100 100"));
    assertEquals(Optional.empty(), memory.listing("p", "100 100"));
  }

  @Test
  void keepsTheDiagnosisOfARun() {
    Diagnosis diagnosis = new Diagnosis("quota", "too many", "ask for more", "Dear portal");
    memory.diagnose(1, diagnosis);

    assertEquals(Optional.of(diagnosis), memory.diagnosis(1));
    assertEquals(Optional.empty(), memory.diagnosis(2));
  }

  @Test
  void knowsWhetherARunHasChangedAnythingSince() {
    Fixture it = new Fixture(store);
    Run first = it.harvest("p", DAY_1, "a");
    it.harvest("q", DAY_1, "a");
    assertTrue(memory.isUntouchedSince("p", first.id(), 99));

    Run second = it.start("p", DAY_2);
    assertTrue(memory.isUntouchedSince("p", first.id(), second.id()));
    assertFalse(memory.isUntouchedSince("p", first.id(), 99));
    it.end(second, Verdict.PARTIAL);
    assertTrue(memory.isUntouchedSince("p", first.id(), 99));

    it.harvest("p", DAY_2, "a", "b");
    assertFalse(memory.isUntouchedSince("p", first.id(), 99));
  }

  private static PageMemory page(String name, long run, OptionalLong declared) {
    return new PageMemory(name, run, "request", "\"tag\"", "", "hash", "", declared, 2, 1);
  }
}
