package dev.winnow.app.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.app.Schedule;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Organisation.Sector;
import dev.winnow.catalogue.Portal;
import dev.winnow.portals.Portals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The portals to start with, read as Winnow reads them; nobody is contacted. */
class StartingPortalsTest {

  private static final Path CONFIG =
      Path.of(System.getProperty("winnow.root", "..")).resolve("config");
  private static final Configuration READ =
      Configuration.read(CONFIG, Map.of("WINNOW_NETWORK", "loopback"), Portals.all().types());

  @Test
  void someTwentyAreHarvestedAndManyWaitToBeChosen() {
    assertTrue(
        READ.portals().size() >= 18 && READ.portals().size() <= 25, "" + READ.portals().size());
    assertTrue(READ.waiting().size() >= 150, "" + READ.waiting().size());
  }

  @Test
  void eachSaysItsTypeSectorLanguageAndAnAddressOfItsOwn() {
    Set<String> addresses = new HashSet<>();
    for (Portal portal : all()) {
      assertTrue(DatasetId.isSafe(portal.id()), portal.id());
      assertTrue(portal.sector().isPresent(), portal.id() + " has no sector");
      assertTrue(portal.language().matches("[a-z]{2}"), portal.id() + " has no language");
      assertTrue(
          portal.type().equals("auto") || Portals.all().types().contains(portal.type()),
          portal.id());
      assertEquals("https", portal.url().getScheme(), portal.id());
      assertTrue(
          addresses.add(portal.url().toString().toLowerCase(Locale.ROOT).replaceFirst("/$", "")),
          portal.id() + " has the address of another one");
    }
  }

  @Test
  void eachHasACountryUnlessItSaysThatItIsInternational() throws IOException {
    Set<String> known = new HashSet<>(Set.of(Locale.getISOCountries()));
    known.add("EU");
    for (Portal portal : all()) {
      String text = Files.readString(CONFIG.resolve("portals/" + portal.id() + ".yaml"));
      assertTrue(
          known.contains(portal.country())
              || portal.country().isEmpty() && text.contains("it is international"),
          portal.id() + ": " + portal.country());
    }
  }

  @Test
  void eachSaysThatNobodyHasContactedIt() throws IOException {
    try (Stream<Path> files = Files.list(CONFIG.resolve("portals"))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".yaml")).toList()) {
        assertTrue(
            Files.readString(file).contains("nothing was contacted from the build"), "" + file);
      }
    }
  }

  @Test
  void theEnabledOnesAreOfEverySector() {
    Set<Sector> sectors = new HashSet<>();
    READ.portals().forEach(portal -> sectors.add(portal.sector().orElseThrow()));
    assertEquals(Set.of(Sector.values()), sectors);
    assertTrue(
        READ.portals().stream().filter(portal -> portal.country().equals("SE")).count() >= 5);
  }

  @Test
  void schedulesAreSpreadOverTheNight() {
    Instant noon = Instant.parse("2026-06-01T12:00:00Z");
    Map<Integer, Integer> perHour = new TreeMap<>();
    Set<String> minutes = new HashSet<>();
    for (Portal portal : all()) {
      Instant next = Schedule.next(portal, noon).orElseThrow();
      ZonedDateTime local = next.atZone(portal.timeZone());
      assertTrue(local.getHour() >= 22 || local.getHour() < 6, portal.id() + " at " + local);
      assertTrue(Duration.between(noon, next).toHours() <= 24, portal.id());
      perHour.merge(local.getHour(), 1, Integer::sum);
      minutes.add(local.getHour() + ":" + local.getMinute());
    }
    assertTrue(perHour.size() >= 5, perHour.toString());
    assertTrue(minutes.size() > all().size() * 9 / 10, minutes.size() + " of " + all().size());
  }

  private static List<Portal> all() {
    List<Portal> all = new ArrayList<>(READ.portals());
    all.addAll(READ.waiting());
    return all;
  }
}
