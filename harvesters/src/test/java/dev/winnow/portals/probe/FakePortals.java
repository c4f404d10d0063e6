package dev.winnow.portals.probe;

import static dev.winnow.portals.probe.Samples.ckan;
import static dev.winnow.portals.probe.Samples.dataJson;
import static dev.winnow.portals.probe.Samples.html;
import static dev.winnow.portals.probe.Samples.turtle;

import java.util.List;
import java.util.stream.Stream;

/** Invented portals of every type, each in several dressings. */
final class FakePortals {

  private static final String ROBOTS = "User-agent: *\nDisallow: /api/\n";

  private FakePortals() {}

  static List<Case> all() {
    return Stream.of(ckans(), owns(), protocols(), documents()).flatMap(List::stream).toList();
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
                .json("/oppnadata/api/3/action/package_search", ckan(6))),
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
                .json("/ckan/api/3/action/package_search", ckan(4))),
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
                .json("/api/search/v1/collections/dataset/items", Samples.hub(4, 4, false))),
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
                .json("/api/catalog/v1", Samples.socrata(4, "data.ostmark.example"))),
        new Case(
            "socrata",
            "https://open.ostmark.example/data.json",
            "https://open.ostmark.example/",
            Fake.at("open.ostmark.example")
                .json("/data.json", dataJson(4, ""))
                .json("/api/catalog/v1", Samples.socrata(4, "open.ostmark.example"))));
  }

  private static List<Case> protocols() {
    String stac = "https://stac.luft.example/v1";
    return List.of(
        new Case(
            "csw",
            "https://geo.kartverk.example/geonetwork/srv/eng/catalog.search",
            "https://geo.kartverk.example/geonetwork/srv/eng/csw",
            Fake.at("geo.kartverk.example")
                .html(
                    "/geonetwork/srv/eng/catalog.search",
                    html("Maps", "<meta name='description' content='GeoNetwork'>", ""))
                .xml("/geonetwork/srv/eng/csw?service=CSW&request=GetCap", Protocols.capabilities())
                .xml("/geonetwork/srv/eng/csw", Protocols.cswRecords(5))),
        new Case(
            "csw",
            "https://maps.kartverk.example/csw?service=CSW&request=GetCapabilities&version=2.0.2",
            "https://maps.kartverk.example/csw",
            Fake.at("maps.kartverk.example")
                .html("/", html("A blog about maps", "", ""))
                .xml("/csw?service=CSW&request=GetCap", Protocols.capabilities())
                .xml("/csw", Protocols.cswRecords(5))),
        new Case(
            "oai-pmh",
            "https://repo.universitet.example/",
            "https://repo.universitet.example/oai/request",
            Protocols.repository(
                Fake.at("repo.universitet.example")
                    .html(
                        "/",
                        html("Repository", "<meta name='Generator' content='DSpace 7.6'>", "")),
                "/oai/request",
                "Dataset")),
        new Case(
            "oai-pmh",
            "https://data.universitet.example/oai?verb=Identify",
            "https://data.universitet.example/oai",
            Protocols.repository(
                Fake.at("data.universitet.example").html("/", html("Dataverse", "", "Dataverse")),
                "/oai",
                "Dataset")),
        new Case(
            "stac",
            stac,
            stac,
            Fake.at("stac.luft.example")
                .json("/v1", Protocols.stacLanding(stac))
                .json("/v1/collections", Protocols.stacCollections(4))),
        new Case(
            "stac",
            "https://eo.luft.example/",
            "https://eo.luft.example/stac",
            Fake.at("eo.luft.example")
                .html("/", html("Earth observation", "", "<a href='/stac'>STAC API</a>"))
                .json("/stac", Protocols.stacLanding("https://eo.luft.example/stac"))
                .json("/stac/collections", Protocols.stacCollections(4))),
        new Case(
            "croissant",
            "https://ml.norrvik.example/speech/croissant.json",
            "https://ml.norrvik.example/speech/croissant.json",
            Fake.at("ml.norrvik.example")
                .html("/", html("Norrvik lab", "", "people"))
                .json("/speech/croissant.json", Protocols.croissant("speech"))),
        new Case(
            "croissant",
            "https://list.norrvik.example/croissants.txt",
            "https://list.norrvik.example/croissants.txt",
            Fake.at("list.norrvik.example")
                .with(
                    "/croissants.txt",
                    "text/plain",
                    "https://list.norrvik.example/a.json\nhttps://list.norrvik.example/b.json\n")
                .json("/a.json", Protocols.croissant("a"))
                .json("/b.json", Protocols.croissant("b"))),
        new Case(
            "aws-registry",
            "https://registry.luft.example/index.ndjson",
            "https://registry.luft.example/index.ndjson",
            Fake.at("registry.luft.example")
                .html("/", html("Registry", "", ""))
                .with(
                    "/index.ndjson",
                    "application/x-ndjson",
                    Protocols.awsLine("a") + Protocols.awsLine("b"))),
        new Case(
            "aws-registry",
            "https://raw.luft.example/datasets/snow.yaml",
            "https://raw.luft.example/datasets/snow.yaml",
            Fake.at("raw.luft.example")
                .with("/datasets/snow.yaml", "text/plain", Protocols.awsEntry("Snow"))));
  }

  private static List<Case> documents() {
    return List.of(
        new Case(
            "dcat",
            "https://vallby.example/psidata/catalog.rdf",
            "https://vallby.example/psidata/catalog.rdf",
            Fake.at("vallby.example")
                .html("/", html("Vallby kommun", "", "<a href='/skola'>Skola</a>"))
                .with("/psidata/catalog.rdf", "application/rdf+xml", Samples.rdfXml(4))),
        new Case(
            "dcat",
            "https://data.ekefors.example/datamangder/skolor",
            "https://data.ekefors.example/catalog.jsonld",
            Fake.at("data.ekefors.example")
                .html(
                    "/datamangder/skolor",
                    html(
                        "Skolor",
                        "<link rel='alternate' type='application/ld+json' href='/catalog.jsonld'>",
                        "Skolor"))
                .json("/data.json", dataJson(2, ""))
                .with("/catalog.jsonld", "application/ld+json", Samples.jsonLd(4))),
        new Case(
            "dcat",
            "https://www.mellansund.example/",
            "https://www.mellansund.example/store/7/metadata/1?recursive=dcat",
            Fake.at("www.mellansund.example")
                .html(
                    "/",
                    html(
                        "Mellansund",
                        "",
                        "<script>x={\"u\":\"https://www.mellansund.example/store/7/metadata/1?recursive=dcat\"}</script>"))
                .with("/store/7/metadata/1", "application/rdf+xml", Samples.rdfXml(4))),
        new Case(
            "datajson",
            "https://jkan.example/jkan/datasets/grants-1/",
            "https://jkan.example/jkan/data.json",
            Fake.at("jkan.example")
                .html(
                    "/jkan/datasets/grants-1/",
                    html("Grants", "<meta name='generator' content='Jekyll v4.2.0'>", "JKAN"))
                .json("/jkan/data.json", dataJson(4, ""))),
        new Case(
            "datajson",
            "https://www.agency.example/data.json",
            "https://www.agency.example/data.json",
            Fake.at("www.agency.example")
                .html("/", html("Agency", "", "news"))
                .json("/data.json", dataJson(4, ", \"@type\": \"dcat:Catalog\""))),
        new Case(
            "datajson",
            "https://dkan2.example/",
            "https://dkan2.example/data.json",
            Fake.at("dkan2.example")
                .html("/", html("Open data", "<meta name='Generator' content='Drupal 10'>", ""))
                .json("/api/1/metastore/schemas/dataset/items", "[]")
                .json("/data.json", dataJson(4, ""))),
        new Case(
            "schemaorg",
            "https://birds.example/",
            "https://birds.example/",
            Protocols.pages(
                Fake.at("birds.example").html("/", html("Birds", "", "<h1>Birds</h1>")),
                "/dataset/",
                8,
                Protocols.dataset())),
        new Case(
            "schemaorg",
            "https://museum.example/collections/p1",
            "https://museum.example/",
            Protocols.pages(
                Fake.at("museum.example").html("/", html("Museum", "", "")),
                "/collections/",
                8,
                Protocols.dataset())));
  }
}
