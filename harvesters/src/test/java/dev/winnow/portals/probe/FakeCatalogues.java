package dev.winnow.portals.probe;

import static dev.winnow.portals.probe.Samples.dataJson;
import static dev.winnow.portals.probe.Samples.html;

import java.util.List;
import java.util.stream.Stream;

/** Invented catalogues that speak a protocol or are one document, in several dressings. */
final class FakeCatalogues {

  private FakeCatalogues() {}

  static List<Case> all() {
    return Stream.of(
            protocols(),
            protocolsTwo(),
            protocolsThree(),
            documents(),
            documentsTwo(),
            documentsThree())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Case> protocols() {
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
                "Dataset")));
  }

  private static List<Case> protocolsTwo() {
    String stac = "https://stac.luft.example/v1";
    return List.of(
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
                .json("/speech/croissant.json", Protocols.croissant("speech"))));
  }

  private static List<Case> protocolsThree() {
    return List.of(
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
                .with("/catalog.jsonld", "application/ld+json", Samples.jsonLd(4))));
  }

  private static List<Case> documentsTwo() {
    return List.of(
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
                .json("/data.json", dataJson(4, ", \"@type\": \"dcat:Catalog\""))));
  }

  private static List<Case> documentsThree() {
    return List.of(
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
