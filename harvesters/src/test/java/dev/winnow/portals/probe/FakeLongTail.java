package dev.winnow.portals.probe;

import static dev.winnow.portals.probe.Samples.html;

import java.util.List;
import java.util.stream.Stream;

/** Invented portals of the rarer kinds, and variants of the common ones. */
final class FakeLongTail {

  private static final String RESULTS = "application/sparql-results+json";

  private FakeLongTail() {}

  static List<Case> all() {
    return Stream.of(
            research(),
            researchTwo(),
            governments(),
            earth(),
            earthTwo(),
            services(),
            questions(),
            files(),
            variants(),
            variantsTwo())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Case> research() {
    return List.of(
        new Case(
            "dataverse",
            "https://dv.universitet.example/dataverse/ice",
            "https://dv.universitet.example/",
            Protocols.repository(
                Fake.at("dv.universitet.example")
                    .html("/dataverse/ice", html("Ice Dataverse", "", "Powered by Dataverse"))
                    .json("/api/search", TailSamples.dataverseSearch(4))
                    .json("/api/datasets/:persistentId/", TailSamples.dataverseDataset()),
                "/oai",
                "Dataset")),
        new Case(
            "invenio",
            "https://rdm.universitet.example/records/abc-1",
            "https://rdm.universitet.example/",
            Fake.at("rdm.universitet.example")
                .html("/records/abc-1", html("Soil", "", "<div id='invenio-app'></div>"))
                .json("/api/records", TailSamples.invenio(5))));
  }

  private static List<Case> researchTwo() {
    return List.of(
        new Case(
            "invenio",
            "https://store.universitet.example/api/records?q=soil",
            "https://store.universitet.example/",
            Fake.at("store.universitet.example").json("/api/records", TailSamples.invenio(5))),
        new Case(
            "datacite",
            "https://dois.universitet.example/dois?client-id=x.y",
            "https://dois.universitet.example/",
            Fake.at("dois.universitet.example").json("/dois", TailSamples.datacite(4))));
  }

  private static List<Case> governments() {
    return List.of(
        new Case(
            "magda",
            "https://data.soderland.example/dataset/ds-act-1/details",
            "https://data.soderland.example/",
            Fake.at("data.soderland.example")
                .html("/dataset/ds-act-1/details", html("Trees", "", "<div id='magda'></div>"))
                .json("/api/v0/search/datasets", TailSamples.magda(4))),
        new Case(
            "piveau",
            "https://hub.soderland.example/datasets/bathing-1?locale=sv",
            "https://hub.soderland.example/",
            Fake.at("hub.soderland.example")
                .html(
                    "/datasets/bathing-1",
                    html("Badplatser", "", "<script>window.piveau = {}</script>"))
                .json("/api/hub/search/search", TailSamples.piveau(4))),
        new Case(
            "sdmx",
            "https://statistik.soderland.example/rest/dataflow/all/all/latest",
            "https://statistik.soderland.example/rest/",
            Fake.at("statistik.soderland.example")
                .xml("/rest/dataflow/all/all/latest", TailSamples.sdmx())),
        new Case(
            "sdmx",
            "https://stat.soderland.example/",
            "https://stat.soderland.example/rest/",
            Fake.at("stat.soderland.example")
                .html("/", html("Statistics", "", "We speak SDMX 2.1"))
                .xml("/rest/dataflow/all/all/latest", TailSamples.sdmx())));
  }

  private static List<Case> earth() {
    return List.of(
        new Case(
            "geonetwork",
            "https://karta.soderland.example/geonetwork/srv/eng/catalog.search#/metadata/u-1",
            "https://karta.soderland.example/geonetwork/",
            Fake.at("karta.soderland.example")
                .html(
                    "/geonetwork/srv/eng/catalog.search",
                    html("Maps", "<meta name='description' content='GeoNetwork'>", ""))
                .json("/geonetwork/srv/api/search/records/_search", TailSamples.geonetwork(4))),
        new Case(
            "erddap",
            "https://e.example/erddap/tabledap/buoys.html",
            "https://e.example/erddap/",
            Fake.at("e.example")
                .html("/erddap/tabledap/buoys.html", html("ERDDAP - Buoys", "", "ERDDAP"))
                .with("/erddap/info/index.csv", "text/csv", TailSamples.erddap())),
        new Case(
            "thredds",
            "https://thredds.hav.example/",
            "https://thredds.hav.example/thredds/catalog.xml",
            Fake.at("thredds.hav.example")
                .html("/", html("TDS", "", "<a href='/thredds/'>THREDDS Data Server</a>"))
                .xml("/thredds/catalog.xml", TailSamples.thredds())));
  }

  private static List<Case> earthTwo() {
    return List.of(
        new Case(
            "nasa-cmr",
            "https://cmr.luft.example/search/collections.umm_json",
            "https://cmr.luft.example/",
            Fake.at("cmr.luft.example").json("/search/collections.umm_json", TailSamples.cmr(4))),
        new Case(
            "waf",
            "https://waf.luft.example/iso/",
            "https://waf.luft.example/iso/",
            Fake.at("waf.luft.example")
                .html(
                    "/iso/",
                    html(
                        "Index of /iso",
                        "",
                        "<h1>Index of /iso</h1><pre><a href='../'>Parent Directory</a>"
                            + "<a href='a.xml'>a.xml</a> <a href='b.xml'>b.xml</a></pre>"))
                .xml("/iso/a.xml", TailSamples.iso("a"))
                .xml("/iso/b.xml", TailSamples.iso("b"))),
        new Case(
            "thredds",
            "https://tds.hav.example/thredds/ice/catalog.html",
            "https://tds.hav.example/thredds/ice/catalog.html",
            Fake.at("tds.hav.example")
                .html("/thredds/ice/catalog.html", html("Ice", "", "Catalog"))
                .xml("/thredds/ice/catalog.xml", TailSamples.thredds())));
  }

  private static List<Case> services() {
    String collection = "https://api.luft.example/collections/metadata:main";
    return List.of(
        new Case(
            "ogc-records",
            "https://api.luft.example/?f=json",
            collection + "/items",
            Fake.at("api.luft.example")
                .json(
                    "/",
                    """
                    {"title": "Records", "conformsTo": ["http://www.opengis.net/spec/ogcapi-records-1/1.0/conf/json"],
                     "links": [{"rel": "http://www.opengis.net/def/rel/ogc/1.0/ogc-catalog", "href": "%s"}]}\
                    """
                        .formatted(collection))
                .json("/collections/metadata:main/items", TailSamples.ogcRecords(4))));
  }

  private static List<Case> questions() {
    return List.of(
        new Case(
            "sparql",
            "https://graf.soderland.example/sparql",
            "https://graf.soderland.example/sparql",
            Fake.at("graf.soderland.example")
                .html("/sparql", html("Query", "", "<textarea name='query'></textarea>"))
                .posted("/sparql", "COUNT", RESULTS, TailSamples.rows("count", "literal", "1"))
                .posted(
                    "/sparql",
                    "> \"\"",
                    RESULTS,
                    TailSamples.rows("dataset", "uri", "https://graf.soderland.example/d/1"))
                .posted(
                    "/sparql",
                    "ORDER BY",
                    RESULTS,
                    "{\"head\": {}, \"results\": {\"bindings\": []}}")
                .posted(
                    "/sparql",
                    "CONSTRUCT",
                    "text/turtle",
                    """
                    @prefix dcat: <http://www.w3.org/ns/dcat#> . @prefix dct: <http://purl.org/dc/terms/> .
                    <https://graf.soderland.example/d/1> a dcat:Dataset ; dct:title "Bridges" .\
                    """)));
  }

  private static List<Case> files() {
    return List.of(
        new Case(
            "frictionless",
            "https://files.norrvik.example/gdp/datapackage.json",
            "https://files.norrvik.example/gdp/datapackage.json",
            Fake.at("files.norrvik.example")
                .json("/gdp/datapackage.json", TailSamples.dataPackage())),
        new Case(
            "frictionless",
            "https://page.norrvik.example/gdp/",
            "https://page.norrvik.example/gdp/datapackage.json",
            Fake.at("page.norrvik.example")
                .html("/gdp/", html("GDP", "", "<a href='/gdp/datapackage.json'>package</a>"))
                .json("/gdp/datapackage.json", TailSamples.dataPackage())),
        new Case(
            "jkan",
            "https://github.com/lillan/oppnadata",
            "https://github.com/lillan/oppnadata",
            Fake.at("github.com")
                .html(
                    "/lillan/oppnadata",
                    html(
                        "lillan/oppnadata", "", "<a href='/x'>_datasets</a> <a>_organizations</a>"))
                .with(
                    "/lillan/oppnadata/archive/HEAD.tar.gz",
                    "application/x-tar",
                    Archives.of("p/_datasets/bad.md", "---\ntitle: Badplatser\n---\n"))));
  }

  private static List<Case> variants() {
    return List.of(
        new Case(
            "dcat",
            "https://catalog.soderland.example/datasets/7_12/bridges",
            "https://catalog.soderland.example/store/7/metadata/1?recursive=dcat",
            Fake.at("catalog.soderland.example")
                .html(
                    "/datasets/7_12/bridges",
                    html(
                        "Bridges",
                        "",
                        "<script>window.__entryscape_config=[{entrystore:"
                            + " 'https://catalog.soderland.example/store'}]</script>"))
                .json(
                    "/store/search",
                    "{\"resource\": {\"children\": [{\"contextId\": \"7\", \"entryId\": \"1\"}]},"
                        + " \"results\": 1}")
                .with("/store/7/metadata/1", "application/rdf+xml", Samples.rdfXml(4))),
        new Case(
            "dcat",
            "https://es.soderland.example/store/7/entry/1",
            "https://es.soderland.example/store/7/metadata/1?recursive=dcat",
            Fake.at("es.soderland.example")
                .json("/store/7/entry/1", "{\"entryId\": \"1\", \"contextId\": \"7\"}")
                .with("/store/7/metadata/1", "application/rdf+xml", Samples.rdfXml(4))));
  }

  private static List<Case> variantsTwo() {
    return List.of(
        new Case(
            "datajson",
            "https://dkan.soderland.example/",
            "https://dkan.soderland.example/api/1/metastore/schemas/dataset/items",
            Fake.at("dkan.soderland.example")
                .html("/", html("Open data", "", "<footer>DKAN</footer>"))
                .json(
                    "/api/1/metastore/schemas/dataset/items",
                    Samples.dataJson(4, "")
                        .replaceFirst("(?s)^.*?\"dataset\"\\s*:\\s*", "")
                        .replaceFirst("\\}\\s*$", ""))),
        new Case(
            "piveau",
            "https://eu.soderland.example/",
            "https://eu.soderland.example/",
            Fake.at("eu.soderland.example")
                .html(
                    "/",
                    html(
                        "Data",
                        "",
                        "<script>u='https://eu.soderland.example/api/hub/search/'</script>"))
                .json("/api/hub/search/search", TailSamples.piveau(4))));
  }
}
