package dev.winnow.portals.probe;

import static dev.winnow.portals.probe.Samples.ckan;
import static dev.winnow.portals.probe.Samples.dataJson;
import static dev.winnow.portals.probe.Samples.html;
import static dev.winnow.portals.probe.Samples.turtle;

import java.util.List;
import java.util.stream.Stream;

/** Invented portals whose software speaks its own language, in several dressings. */
final class FakePortals {

  private static final String ROBOTS = "User-agent: *\nDisallow: /api/\n";

  private FakePortals() {}

  static List<Case> all() {
    return Stream.of(ckans(), ckansTwo(), ckansThree(), owns(), ownsTwo(), ownsThree())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Case> ckans() {
    return List.of(
        new Case(
            "ckan",
            "data.lillan.example",
            "https://data.lillan.example/",
            Fake.at("data.lillan.example")
                .with("/robots.txt", "text/plain", ROBOTS)
                .html(
                    "/",
                    html(
                        "Lillan",
                        "<meta name='generator' content='ckan 2.10.4'>",
                        "<body data-site-root='https://data.lillan.example/'>"))
                .json("/api/3/action/package_search", ckan(6))),
        new Case(
            "ckan",
            "https://storstad.example/oppnadata/sv/dataset/trafik",
            "https://storstad.example/oppnadata/",
            Fake.at("storstad.example")
                .html("/", html("Storstads stad", "", "<a href='/skola'>Skola</a>"))
                .html(
                    "/oppnadata/sv/dataset/trafik",
                    html("Trafik", "", "<a href='/oppnadata/sv/organization/x'>X</a>"))
                .json("/oppnadata/api/3/action/package_search", ckan(6))));
  }

  private static List<Case> ckansTwo() {
    return List.of(
        new Case(
            "ckan",
            "https://rdf.ckan.example/catalog.ttl",
            "https://rdf.ckan.example/",
            Fake.at("rdf.ckan.example")
                .html("/", html("CKAN with DCAT", "", "welcome"))
                .ttl("/catalog.ttl", turtle(6))
                .json("/data.json", dataJson(6, ""))
                .json("/api/3/action/package_search", ckan(6))),
        new Case(
            "ckan",
            "https://spa.example/",
            "https://spa.example/ckan/",
            Fake.at("spa.example")
                .html(
                    "/",
                    html(
                        "Data",
                        "",
                        "<script>var api = 'https:\\/\\/spa.example\\/ckan\\/api\\/3\\/action\\/'</script>"))
                .json("/ckan/api/3/action/package_search", ckan(4))));
  }

  private static List<Case> ckansThree() {
    return List.of(
        new Case(
            "ckan",
            "https://dkan.example/dataset/bus-stops",
            "https://dkan.example/",
            Fake.at("dkan.example")
                .html(
                    "/dataset/bus-stops",
                    html(
                        "Bus stops",
                        "<meta name='generator' content='Drupal 7 (http://drupal.org)'>",
                        "powered by DKAN"))
                .json("/data.json", dataJson(5, ""))
                .json("/api/3/action/current_package_list_with_resources", Samples.dkanList(5))));
  }

  private static List<Case> owns() {
    return List.of(
        new Case(
            "opendatasoft",
            "https://norrvik.opendatasoft.com/explore/dataset/trees-1/information/",
            "https://norrvik.opendatasoft.com/",
            Fake.at("norrvik.opendatasoft.com")
                .html("/explore/dataset/trees-1/information/", html("Trees", "", "ods-app"))
                .json("/data.json", dataJson(4, ""))
                .json("/api/explore/v2.1/catalog/datasets", Samples.opendatasoft(4))),
        new Case(
            "opendatasoft",
            "https://data.energi.example/",
            "https://data.energi.example/",
            Fake.at("data.energi.example")
                .html("/", html("Energi", "", "<p>Our data</p>"))
                .ttl("/catalog.ttl", turtle(4))
                .json("/api/explore/v2.1/catalog/datasets", Samples.opendatasoft(4))),
        new Case(
            "arcgis-hub",
            "https://opendata-sodervik.hub.arcgis.com/datasets/parcels/about",
            "https://opendata-sodervik.hub.arcgis.com/",
            Fake.at("opendata-sodervik.hub.arcgis.com")
                .html(
                    "/datasets/parcels/about",
                    html("Parcels", "", "<script src='https://hubcdn.arcgis.com/x.js'></script>"))
                .json("/data.json", dataJson(4, ""))
                .json("/api/feed/dcat-us/1.1.json", dataJson(4, ""))
                .json("/api/search/v1/collections/dataset/items", Samples.hub(4, 4, false))));
  }

  private static List<Case> ownsTwo() {
    return List.of(
        new Case(
            "arcgis-hub",
            "https://geodata.sodervik.example/data.json",
            "https://geodata.sodervik.example/",
            Fake.at("geodata.sodervik.example")
                .json("/data.json", dataJson(4, ""))
                .json("/api/search/v1/collections/all/items", Samples.hub(4, 4, false))),
        new Case(
            "udata",
            "https://donnees.vastland.example/fr/datasets/budgets-1/",
            "https://donnees.vastland.example/",
            Fake.at("donnees.vastland.example")
                .html("/fr/datasets/budgets-1/", html("Budgets", "", "<footer>udata</footer>"))
                .ttl("/catalog.ttl", turtle(3))
                .json("/api/1/datasets/", Samples.udata(5))),
        new Case(
            "udata",
            "https://dados.vastland.example",
            "https://dados.vastland.example/",
            Fake.at("dados.vastland.example")
                .html("/", html("Dados", "", "<p>dados</p>"))
                .json("/api/1/datasets/", Samples.udata(5))),
        new Case(
            "socrata",
            "https://data.ostmark.example/Permits/Building-permits/abcd-1001",
            "https://data.ostmark.example/",
            Fake.at("data.ostmark.example")
                .html("/Permits/Building-permits/abcd-1001", html("Permits", "", "socrata"))
                .json("/data.json", dataJson(4, ""))
                .json("/api/catalog/v1", Samples.socrata(4, "data.ostmark.example"))));
  }

  private static List<Case> ownsThree() {
    return List.of(
        new Case(
            "socrata",
            "https://open.ostmark.example/data.json",
            "https://open.ostmark.example/",
            Fake.at("open.ostmark.example")
                .json("/data.json", dataJson(4, ""))
                .json("/api/catalog/v1", Samples.socrata(4, "open.ostmark.example"))));
  }
}
