package dev.winnow.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.store.Store;
import dev.winnow.store.StoreSettings;
import dev.winnow.store.watch.Asked;
import dev.winnow.store.watch.Channel.Route;
import dev.winnow.store.watch.KeptWatch;
import dev.winnow.store.watch.Name;
import dev.winnow.store.watch.Sealed;
import dev.winnow.store.watch.Watcher;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code winnow watch add|list|remove|test} without a key: what needs none works, the rest says
 * why.
 */
@Tag("integration")
class WatchingCommandsTest {

  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

  @TempDir Path folder;

  @Test
  void listsAndRemovesWatchesWithoutTellingWhoseTheyAre() {
    CommandLine winnow = CommandLine.in(folder);
    String id = watch(winnow);

    CommandLine.Answer list = winnow.run("watch", "list");
    assertEquals(0, list.code(), list.err());
    assertTrue(list.out().contains(id), list.out());
    assertTrue(list.out().contains("portal vallby"), list.out());
    assertEquals(
        "weekly", winnow.run("watch", "list", "--json").json().at("/watches/0/rhythm").asText());
    assertEquals(
        "winnow: there is no watch 'x'; 'winnow watch list' names them",
        winnow.run("watch", "remove", "x").err().strip());
    assertEquals("1 watch has ended.", winnow.run("watch", "remove", id).out().strip());
    assertEquals(0, winnow.run("watch", "list", "--json").json().path("watches").size());
  }

  @Test
  void saysWhatIsMissingWhenAlertsAreNotSetUp() {
    CommandLine winnow = CommandLine.in(folder);
    CommandLine.Answer add =
        winnow.run("watch", "add", "--portal", "vallby", "--mail", "anna@example.org");

    assertEquals(1, add.code());
    assertEquals(
        "winnow: alerts are not set up: they need WINNOW_ALERT_KEY in the environment and mail.host"
            + " in winnow.yaml",
        add.err().strip());
    assertEquals(1, winnow.run("watch", "test", "x").code());
  }

  private static String watch(CommandLine winnow) {
    try (Store store = Store.open(StoreSettings.in(winnow.data()))) {
      Watcher anna =
          new Watcher(
              Name.fresh(), "digest", new Sealed(new byte[] {1}), "en", NOON, Optional.empty());
      KeptWatch asked =
          store
              .watches()
              .ask(
                  new Asked(
                      anna,
                      Route.mail("weekly"),
                      "portal",
                      "vallby",
                      Set.of("dataset.removed"),
                      NOON));
      return asked.id();
    }
  }
}
