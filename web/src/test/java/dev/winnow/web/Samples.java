package dev.winnow.web;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Organisation;
import dev.winnow.catalogue.Organisation.Level;
import dev.winnow.catalogue.Organisation.Sector;
import dev.winnow.catalogue.Portal;
import dev.winnow.catalogue.PortalBuilder;
import dev.winnow.catalogue.score.LinkFact;
import dev.winnow.catalogue.score.LinkTrail;
import dev.winnow.store.run.Raw;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** An invented catalogue: what portals, organisations and datasets there are. */
final class Samples {
  static final Instant NOW = Instant.parse("2026-11-21T13:32:00Z");
  static final String HOSTILE = "<script>alert('x')</script><b onclick=\"alert(1)\">&lt;i&gt;\"'";

  private static final String CC_BY = "https://creativecommons.org/licenses/by/4.0/";
  private static final String CC0 = "http://creativecommons.org/publicdomain/zero/1.0/";

  private Samples() {}

  static List<Portal> portals() {
    return List.of(
        portal("vallby", "Öppna data Vallby", "ckan"),
        portal("mellansund", "Region Mellansunds dataportal", "dcat"),
        portal("rikskatalogen", "Rikskatalogen", "ckan"),
        portal("norrviken", "Norrviken Energi, data", "schema-org"),
        portal("havsund", "Havsunds kommun", "sitemap"));
  }

  static List<Organisation> organisations() {
    return List.of(
        organisation("vallby-kommun", "Vallby kommun", Sector.PUBLIC, Level.MUNICIPALITY),
        organisation("region-mellansund", "Region Mellansund", Sector.PUBLIC, Level.REGION),
        organisation("luftinstitut", "Statens luftinstitut", Sector.PUBLIC, Level.STATE),
        new Organisation(
            "norrviken",
            "Norrviken Energi AB",
            "SE",
            Optional.of(Sector.COMPANY),
            Optional.empty(),
            "",
            List.of("Norrviken"),
            Optional.empty()));
  }

  /** The dataset with real-life defects, as it was at first. */
  static Dataset sensorsBefore() {
    return sensors("Sensorer i Vallby");
  }

  /** The dataset with real-life defects. */
  static Dataset sensors() {
    return sensors("Luftkvalitetssensorer i Vallby");
  }

  static Dataset tombstone() {
    return Draft.of("vallby", "badplatser-2012", "sv", CC0)
        .text("Badplatser 2012", "Kommunens badplatser sommaren 2012.")
        .by("Vallby kommun")
        .file("Badplatser", "CSV", "https://data.example/bad.csv", 900)
        .build();
  }

  static Dataset hostile() {
    return Draft.of("mellansund", "hostile", "sv", "Fritt " + HOSTILE)
        .text(
            "Farlig " + HOSTILE,
            "<p onclick='alert(1)'>Farlig <a href=\"javascript:alert(1)\">länk</a>, <a href='/x'>"
                + "relativ</a>, <a href='https://ok.example/'>god</a><img src=x onerror=alert(1)>"
                + HOSTILE
                + "</p>")
        .by("Org " + HOSTILE)
        .rhythm("weekly", "2026-11-20")
        .about("Miljö " + HOSTILE, "Plats " + HOSTILE, "nyckel " + HOSTILE)
        .contact("Kontakt " + HOSTILE, "javascript:alert(1)")
        .file("Fil " + HOSTILE, "CSV " + HOSTILE, "javascript:alert(1)", 0)
        .build();
  }

  static List<Dataset> datasets() {
    List<Dataset> all = new ArrayList<>(List.of(stations(), sensors(), nitrogen(), emissions()));
    all.addAll(List.of(model(), hostile(), untitled()));
    String[] subjects = {
      "Cykelvägar", "Lekplatser", "Parkeringar", "Träd i gatumiljö", "Badplatser", "Skolor",
      "Detaljplaner", "Återvinningsstationer", "Bygglov", "Föreningar", "Laddstationer",
          "Bullernivåer"
    };
    for (int i = 0; i < subjects.length; i++) {
      all.add(plain(subjects[i], i));
    }
    return all;
  }

  static Map<String, LinkFact> links() {
    return Map.of(
        "https://data.example/veckor.csv", link(LinkFact.State.WORKS, 200, 200),
        "https://data.example/sensorer.geojson", link(LinkFact.State.WORKS, 200, 200),
        "https://data.example/realtid", link(LinkFact.State.BROKEN, 502, 40),
        "https://data.example/stationer.csv", link(LinkFact.State.WORKS, 200, 200),
        "https://data.example/stationer.parquet", link(LinkFact.State.WORKS, 200, 200),
        "https://data.example/no2.csv", link(LinkFact.State.WORKS, 200, 200));
  }

  /** What was found before, when everything still worked. */
  static Map<String, LinkFact> linksBefore() {
    Instant then = NOW.minus(Duration.ofDays(70));
    return Map.of(
        "https://data.example/realtid",
        new LinkFact(
            LinkFact.State.WORKS,
            OptionalInt.of(200),
            then,
            then,
            "",
            Optional.empty(),
            LinkTrail.NONE));
  }

  private static Dataset sensors(String title) {
    return Draft.of("vallby", "luftsensorer", "sv", "Fritt att använda, ange Vallby kommun")
        .text(
            title,
            "Veckovisa uttag från 24 lågkostnadssensorer som mäter partiklar (PM10, PM2,5) och"
                + " kvävedioxid längs Storgatan och vid skolor.")
        .by("Vallby kommun")
        .rhythm("varje vecka", "2026-10-04")
        .about("Miljö", "Vallby", "luft", "partiklar", "sensorer")
        .contact("Se webben", "")
        .file("Mätvärden per vecka", "csv;utf8", "https://data.example/veckor.csv", 14_200_000)
        .file("Realtids-API", "API", "https://data.example/realtid", 0)
        .file("Sensorplaceringar", "GeoJSON", "https://data.example/sensorer.geojson", 212_000)
        .file("Om sensorerna", "PDF", "https://docs.example/om.pdf", 0)
        .build();
  }

  private static Dataset stations() {
    return Draft.of("rikskatalogen", "luft-timvarden", "sv", CC_BY)
        .text(
            "Luftkvalitet, timvärden från nationella stationer",
            "Kvalitetsgranskade timmedelvärden av NO₂, PM10, PM2,5 och ozon från 38 mätstationer."
                + " Luftkvaliteten publiceras preliminärt inom en timme.\n\nSe även [metoden]"
                + "(https://data.example/metod).")
        .by("Statens luftinstitut")
        .rhythm("daily", "2026-11-21")
        .about("ENVI", "Sverige", "luftkvalitet", "kvävedioxid", "ozon")
        .contact("Luftdata", "luft@data.example")
        .file("Timvärden", "CSV", "https://data.example/stationer.csv", 48_000_000)
        .file("Timvärden, Parquet", "Parquet", "https://data.example/stationer.parquet", 9_000_000)
        .build();
  }

  private static Dataset nitrogen() {
    return Draft.of("rikskatalogen", "no2-annual", "en", CC0)
        .text(
            "Nitrogen dioxide and particles at kerbside sites, annual means 1998–2025",
            "Validated annual means with station history, for long-term trends of air quality.")
        .by("Östmarks universitet")
        .rhythm("annual", "2026-05-11")
        .about("ENVI", "Sweden", "air quality", "nitrogen dioxide")
        .file("Annual means", "CSV", "https://data.example/no2.csv", 310_000)
        .build();
  }

  private static Dataset emissions() {
    return Draft.of("norrviken", "utslapp", "sv", "https://creativecommons.org/licenses/by-nc/4.0/")
        .text(
            "Utsläpp till luft från kraftvärmeverk, per anläggning",
            "Uppmätta utsläpp av NOx, SO₂ och stoft från sju anläggningar, per kvartal sedan 2016.")
        .by("Norrviken Energi AB")
        .rhythm("quarterly", "2026-02-14")
        .about("ENER", "Norrviken", "utsläpp", "luft")
        .file("Utsläpp", "CSV", "https://data.example/utslapp.csv", 77_000)
        .build();
  }

  private static Dataset model() {
    return Draft.of("mellansund", "halter", "sv", "CC BY")
        .text(
            "Beräknade halter av luftföroreningar, 100 m-rutor",
            "Spridningsmodellerade årsmedelhalter av kvävedioxid för hela länet. Underlag för"
                + " åtgärdsprogram för luftkvalitet.")
        .by("Region Mellansund")
        .rhythm("", "")
        .about("Miljö", "Mellansund", "luft")
        .file("Raster", "GeoTIFF", "https://data.example/halter.tif", 0)
        .build();
  }

  private static Dataset untitled() {
    return Draft.of("mellansund", "untitled", "sv", "").text("", "").build();
  }

  private static Dataset plain(String subject, int number) {
    String[] licences = {CC0, CC_BY, "", "Se villkor på webben"};
    String[] rhythms = {"monthly", "annual", "weekly", ""};
    return Draft.of("vallby", "plain-" + number, "sv", licences[number % 4])
        .text(subject + " i Vallby", subject + " som kommunen sköter, med läge och skick.")
        .by("Vallby kommun")
        .rhythm(rhythms[number % 4], number % 3 == 0 ? "2026-11-01" : "2026-03-01")
        .about("REGI", "Vallby", subject.toLowerCase(Locale.ROOT))
        .file(subject, number % 2 == 0 ? "CSV" : "XLSX", "https://files.example/" + number, 4_000)
        .build();
  }

  private static LinkFact link(LinkFact.State state, int status, int days) {
    return new LinkFact(
        state,
        OptionalInt.of(status),
        NOW.minus(Duration.ofHours(8)),
        NOW.minus(Duration.ofDays(days)),
        state == LinkFact.State.BROKEN ? "Bad Gateway" : "",
        Optional.empty(),
        LinkTrail.NONE);
  }

  private static Organisation organisation(String id, String name, Sector sector, Level level) {
    return new Organisation(
        id, name, "SE", Optional.of(sector), Optional.of(level), "", List.of(), Optional.empty());
  }

  private static Portal portal(String id, String name, String type) {
    return new PortalBuilder(id, type, URI.create("https://" + id + ".example/"))
        .name(name)
        .schedule(
            id.equals("norrviken") ? Optional.empty() : Optional.of("0 30 3 * * ?"),
            ZoneId.of("Europe/Stockholm"))
        .country("SE")
        .language("sv")
        .build();
  }

  /** What a portal sent of a dataset. */
  static Raw raw(Dataset dataset) {
    byte[] body =
        "{\"title\":\"%s\"}"
            .formatted(dataset.title().first().map(text -> text.value()).orElse("").hashCode())
            .getBytes(StandardCharsets.UTF_8);
    return new Raw("ckan-json", String.valueOf(dataset.hashCode()), body, new byte[0]);
  }
}
