package dev.winnow.portals.probe;

import static dev.winnow.portals.probe.Samples.html;
import static dev.winnow.portals.probe.Samples.list;

import java.util.List;
import java.util.stream.Stream;

/** Invented sites that are no portals, though some look like one at first. */
final class NoPortals {

  private static final String CATALOGUE_OF_GOODS =
      """
      {"@context": "https://schema.org", "@type": "Product", "name": "Lamp #",
       "offers": {"@type": "Offer", "price": "9"}}\
      """;

  private NoPortals() {}

  static List<Case> all() {
    return Stream.of(
            pages(),
            pagesTwo(),
            machines(),
            machinesTwo(),
            machinesThree(),
            lookAlikes(),
            lookAlikesTwo(),
            lookAlikesThree(),
            lookAlikesFour())
        .flatMap(List::stream)
        .toList();
  }

  private static Case page(String host, Fake fake) {
    return Case.none("https://" + host + "/", fake);
  }

  private static List<Case> pages() {
    return List.of(
        page(
            "blog.example",
            Protocols.pages(
                Fake.at("blog.example")
                    .html(
                        "/",
                        html("My blog", "<meta name='generator' content='WordPress 6.5'>", "posts"))
                    .xml(
                        "/feed", "<rss version='2.0'><channel><title>Blog</title></channel></rss>"),
                "/posts/",
                8,
                "{\"@context\": \"https://schema.org\", \"@type\": \"BlogPosting\", \"headline\":"
                    + " \"Hi\"}")),
        page(
            "shop.example",
            Protocols.pages(
                Fake.at("shop.example").html("/", html("Lamps", "", "buy")),
                "/data/",
                8,
                CATALOGUE_OF_GOODS)),
        page(
            "soft404.example",
            Fake.at("soft404.example")
                .everywhere(200, "text/html", html("Page not found", "", "Sorry!"))),
        page(
            "login.example",
            Fake.at("login.example")
                .everywhere(
                    200, "text/html", html("Log in", "", "<form><input type='password'></form>"))),
        page("closed.example", Fake.at("closed.example").everywhere(403, "text/html", "Forbidden")),
        page("wall.example", Fake.at("wall.example").everywhere(401, "text/html", "Who are you?")));
  }

  private static List<Case> pagesTwo() {
    return List.of(
        page("empty.example", Fake.at("empty.example").everywhere(200, "text/html", "")),
        page(
            "parked.example",
            Fake.at("parked.example").html("/", html("For sale", "", "Buy this name"))),
        page("broken.example", Fake.at("broken.example").everywhere(500, "text/html", "oops")),
        page(
            "about-ckan.example",
            Fake.at("about-ckan.example")
                .html(
                    "/",
                    html(
                        "We love CKAN",
                        "",
                        "CKAN, Opendatasoft, Socrata, udata, GeoNetwork, STAC, croissant"))),
        Case.none(
            "https://news.example/dataset/",
            Fake.at("news.example")
                .html("/dataset/", html("What is a dataset?", "", "An article"))));
  }

  private static List<Case> machines() {
    return List.of(
        page(
            "api.example",
            Fake.at("api.example")
                .everywhere(200, "application/json", "{\"status\": \"ok\", \"version\": 3}")),
        page(
            "search.example",
            Fake.at("search.example")
                .everywhere(
                    200,
                    "application/json",
                    "{\"success\": true, \"result\": {\"count\": 3, \"results\": [%s]}}"
                        .formatted(
                            list(
                                3,
                                "{\"id\": \"#\", \"name\": \"lamp-#\", \"title\": \"Lamp #\","
                                    + " \"price\": 9}")))),
        page(
            "nothing.example",
            Fake.at("nothing.example").everywhere(200, "application/json", "{}")),
        page("list.example", Fake.at("list.example").everywhere(200, "application/json", "[]")),
        page(
            "rows.example",
            Fake.at("rows.example")
                .everywhere(
                    200,
                    "application/json",
                    "{\"data\": [%s], \"total\": 3, \"next_page\": null}"
                        .formatted(
                            list(3, "{\"id\": \"#\", \"title\": \"Film #\", \"year\": 1999}")))));
  }

  private static List<Case> machinesTwo() {
    return List.of(
        page(
            "features.example",
            Fake.at("features.example")
                .json(
                    "/",
                    "{\"title\": \"Features\", \"links\": [{\"rel\": \"data\", \"href\":"
                        + " \"https://features.example/collections\"}]}")
                .json(
                    "/collections",
                    "{\"collections\": [{\"id\": \"roads\", \"title\": \"Roads\", \"extent\": {},"
                        + " \"links\": []}], \"links\": []}")),
        page(
            "error.example",
            Fake.at("error.example")
                .everywhere(
                    200,
                    "application/json",
                    "{\"error\": {\"code\": 499, \"message\": \"Token required\"}}")),
        Case.none(
            "https://feed.example/feed.xml",
            Fake.at("feed.example")
                .xml(
                    "/feed.xml",
                    "<?xml version='1.0'?><rss"
                        + " version='2.0'><channel><title>News</title><item><title>A</title></item></channel></rss>")),
        Case.none(
            "https://csv.example/table.csv",
            Fake.at("csv.example").with("/table.csv", "text/csv", "id;name\n1;Ada\n")));
  }

  private static List<Case> machinesThree() {
    return List.of(
        Case.none(
            "https://package.example/package.json",
            Fake.at("package.example")
                .json(
                    "/package.json",
                    "{\"name\": \"left-pad\", \"version\": \"1.0.0\", \"license\": \"MIT\"}")));
  }

  private static List<Case> lookAlikes() {
    return List.of(
        Case.none(
            "https://trap.hub.arcgis.com/",
            Fake.at("trap.hub.arcgis.com")
                .html("/", html("Hub", "", "ArcGIS Hub"))
                .json("/data.json", Samples.dataJson(20, ""))
                .json("/api/search/v1/collections/dataset/items", Samples.hub(20, 10_000, true))),
        Case.none(
            "https://words.example/terms.ttl",
            Fake.at("words.example")
                .ttl(
                    "/terms.ttl",
                    "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n"
                        + "<https://words.example/a> a skos:Concept ; skos:prefLabel \"A\" .\n")),
        Case.none(
            "https://foaf.example/me.rdf",
            Fake.at("foaf.example")
                .with(
                    "/me.rdf",
                    "application/rdf+xml",
                    "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'"
                        + " xmlns:foaf='http://xmlns.com/foaf/0.1/'><foaf:Person"
                        + " rdf:about='https://foaf.example/me'><foaf:name>Ada</foaf:name></foaf:Person></rdf:RDF>")),
        page(
            "empty-ckan.example",
            Fake.at("empty-ckan.example")
                .html(
                    "/", html("Open data, soon", "<meta name='generator' content='ckan 2.10'>", ""))
                .json("/api/3/action/package_search", Samples.ckan(0))),
        Case.none(
            "https://journal.example/oai?verb=Identify",
            Protocols.repository(
                Fake.at("journal.example"), "/oai", "info:eu-repo/semantics/article")));
  }

  private static List<Case> lookAlikesTwo() {
    return List.of(
        page(
            "one-dataset.example",
            Protocols.pages(
                Fake.at("one-dataset.example")
                    .html("/", html("Town", "", ""))
                    .html("/data/x", html("x", "", "")),
                "/data/",
                1,
                Protocols.dataset())),
        Case.none(
            "https://wms.example/geoserver/ows?service=WMS&request=GetCapabilities",
            Fake.at("wms.example")
                .xml(
                    "/geoserver/ows",
                    "<?xml version='1.0'?><WMS_Capabilities"
                        + " version='1.3.0'><Service><Title>Maps</Title></Service></WMS_Capabilities>")),
        Case.none(
            "https://inventory.example/data.json",
            Fake.at("inventory.example")
                .json(
                    "/data.json",
                    "{\"dataset\": [%s]}"
                        .formatted(list(4, "{\"label\": \"Series #\", \"values\": [1, 2]}")))));
  }

  private static List<Case> lookAlikesThree() {
    return List.of(
        page(
            "about-servers.example",
            Fake.at("about-servers.example")
                .html(
                    "/",
                    html(
                        "Servers we know",
                        "",
                        "THREDDS, ERDDAP, GeoNetwork, SDMX, Magda, piveau, Dataverse, Zenodo"))),
        Case.none(
            "https://downloads.example/pub/",
            Fake.at("downloads.example")
                .html(
                    "/pub/",
                    html(
                        "Index of /pub",
                        "",
                        "<h1>Index of /pub</h1><a href='../'>Parent Directory</a><a"
                            + " href='pom.xml'>pom.xml</a>"))
                .xml("/pub/pom.xml", "<?xml version='1.0'?><project><name>x</name></project>")));
  }

  private static List<Case> lookAlikesFour() {
    return List.of(
        Case.none(
            "https://words-graph.example/sparql",
            Fake.at("words-graph.example")
                .posted(
                    "/sparql",
                    "COUNT",
                    "application/sparql-results+json",
                    TailSamples.rows("count", "literal", "0"))
                .posted(
                    "/sparql",
                    "ORDER BY",
                    "application/sparql-results+json",
                    "{\"head\": {}, \"results\": {\"bindings\": []}}")),
        Case.none(
            "https://features.example/collections/lakes/items?f=json",
            Fake.at("features.example")
                .json(
                    "/collections/lakes/items",
                    "{\"type\": \"FeatureCollection\", \"features\": [%s]}"
                        .formatted(
                            list(
                                4,
                                "{\"type\": \"Feature\", \"id\": #, \"properties\": {\"title\":"
                                    + " \"Lake #\"}}")))));
  }
}
