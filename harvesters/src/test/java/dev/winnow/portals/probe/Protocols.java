package dev.winnow.portals.probe;

import static dev.winnow.portals.probe.Samples.list;

/** Answers of the protocols that catalogues of all kinds speak, about invented datasets. */
final class Protocols {

  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

  private Protocols() {}

  static String capabilities() {
    return HEAD
        + """
        <csw:Capabilities xmlns:csw="http://www.opengis.net/cat/csw/2.0.2"
          xmlns:ows="http://www.opengis.net/ows" version="2.0.2">
        <ows:ServiceIdentification><ows:Title>Maps</ows:Title><ows:ServiceType>CSW</ows:ServiceType>
        </ows:ServiceIdentification></csw:Capabilities>""";
  }

  static String cswRecords(int number) {
    return HEAD
        + """
        <csw:GetRecordsResponse xmlns:csw="http://www.opengis.net/cat/csw/2.0.2">
        <csw:SearchStatus timestamp="2026-01-01T00:00:00Z"/>
        <csw:SearchResults numberOfRecordsMatched="%d" numberOfRecordsReturned="%d" nextRecord="0">%s
        </csw:SearchResults></csw:GetRecordsResponse>"""
            .formatted(
                number,
                number,
                list(
                        number,
                        """
                        <csw:Record xmlns:dc="http://purl.org/dc/elements/1.1/"
                          xmlns:dct="http://purl.org/dc/terms/"><dc:identifier>rec-#</dc:identifier>
                        <dc:title>Parcels #</dc:title><dc:type>dataset</dc:type>
                        <dct:abstract>All parcels.</dct:abstract></csw:Record>""")
                    .replace("</csw:Record>,", "</csw:Record>"));
  }

  static String oai(String inside) {
    return HEAD
        + """
        <OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/">
        <responseDate>2026-01-01T00:00:00Z</responseDate>%s</OAI-PMH>"""
            .formatted(inside);
  }

  static Fake repository(Fake fake, String path, String kind) {
    String records =
        list(
                5,
                """
                <record><header><identifier>oai:r:#</identifier><datestamp>2026-01-02T03:04:05Z</datestamp>
                </header><metadata><oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/"
                xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Ice cores #</dc:title>
                <dc:type>%s</dc:type><dc:identifier>https://doi.org/10.1234/#</dc:identifier>
                <dc:rights>https://creativecommons.org/licenses/by/4.0/</dc:rights>
                </oai_dc:dc></metadata></record>"""
                    .formatted(kind))
            .replace("</record>,", "</record>");
    return fake.xml(
            path + "?verb=Identify",
            oai(
                """
                <Identify><repositoryName>R</repositoryName><earliestDatestamp>2015-01-01T00:00:00Z</earliestDatestamp>
                <deletedRecord>no</deletedRecord><granularity>YYYY-MM-DDThh:mm:ssZ</granularity></Identify>"""))
        .xml(
            path + "?verb=ListMetadataFormats",
            oai(
                """
                <ListMetadataFormats><metadataFormat><metadataPrefix>oai_dc</metadataPrefix>
                </metadataFormat></ListMetadataFormats>"""))
        .xml(path + "?verb=ListRecords", oai("<ListRecords>" + records + "</ListRecords>"))
        .xml(path, oai("<error code=\"badVerb\">Illegal verb</error>"));
  }

  static String stacLanding(String root) {
    return """
        {"type": "Catalog", "stac_version": "1.0.0", "id": "eo", "description": "Earth",
         "conformsTo": ["https://api.stacspec.org/v1.0.0/core"],
         "links": [{"rel": "self", "href": "%s"}, {"rel": "root", "href": "%s"},
                   {"rel": "data", "href": "%s/collections"}]}"""
        .formatted(root, root, root);
  }

  static String stacCollections(int number) {
    return """
        {"collections": [%s], "links": []}"""
        .formatted(list(number, stacCollection()));
  }

  static String stacCollection() {
    return """
        {"type": "Collection", "stac_version": "1.0.0", "id": "snow-#", "title": "Snow #",
         "description": "Snow depth.", "license": "CC-BY-4.0",
         "extent": {"spatial": {"bbox": [[0, 50, 20, 70]]},
           "temporal": {"interval": [["2020-01-01T00:00:00Z", null]]}}, "links": []}""";
  }

  static String croissant(String name) {
    return """
        {"@context": {"@vocab": "https://schema.org/", "sc": "https://schema.org/",
           "cr": "http://mlcommons.org/croissant/"},
         "@type": "sc:Dataset", "name": "%s", "description": "Read sentences.",
         "conformsTo": "http://mlcommons.org/croissant/1.0", "url": "https://c.example/%s",
         "license": "https://creativecommons.org/licenses/by/4.0/",
         "distribution": [{"@type": "cr:FileObject", "@id": "a", "name": "a",
           "contentUrl": "https://c.example/%s.zip", "encodingFormat": "application/zip"}]}"""
        .formatted(name, name, name);
  }

  static String awsEntry(String name) {
    return """
        Name: %s
        Description: Snow depth over Norrvik.
        Documentation: https://luft.example/docs
        Contact: ada@luft.example
        ManagedBy: "[Luftinstitutet](https://luft.example/)"
        UpdateFrequency: Daily
        Tags:
          - snow
        License: "[CC BY 4.0](https://creativecommons.org/licenses/by/4.0/)"
        RegistryEntryAdded: "2024-01-01"
        Resources:
          - Description: Tiles
            ARN: arn:aws:s3:::snow/*
            Region: eu-north-1
            Type: S3 Bucket
        """
        .formatted(name);
  }

  static String awsLine(String slug) {
    return """
        {"Slug": "%s", "Name": "Snow %s", "Description": "d", "Documentation": "https://luft.example/docs", "Contact": "ada@luft.example", "ManagedBy": "Luft", "UpdateFrequency": "Daily", "Tags": ["snow"], "License": "CC BY 4.0", "RegistryEntryAdded": "2024-01-01", "Resources": [{"Description": "T", "ARN": "arn:aws:s3:::x/*", "Region": "eu-north-1", "Type": "S3 Bucket"}]}
        """
        .formatted(slug, slug);
  }

  /** A site of pages and a sitemap; of each page name, what it describes. */
  static Fake pages(Fake fake, String folder, int number, String linkedData) {
    StringBuilder sitemap =
        new StringBuilder(HEAD + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">");
    for (int i = 1; i <= number; i++) {
      String path = folder + "p" + i;
      sitemap.append("<url><loc>https://%s%s</loc></url>".formatted(fake.host(), path));
      fake.html(
          path,
          Samples.html(
              "Page " + i,
              "<script type=\"application/ld+json\">"
                  + linkedData.replace("#", Integer.toString(i))
                  + "</script>",
              "<h1>Page</h1>"));
    }
    return fake.xml("/sitemap.xml", sitemap.append("</urlset>").toString());
  }

  static String dataset() {
    return """
        {"@context": "https://schema.org", "@type": "Dataset", "name": "Birds #",
         "description": "Counts of birds.", "license": "https://creativecommons.org/licenses/by/4.0/",
         "distribution": [{"@type": "DataDownload", "contentUrl": "https://files.example/b#.csv"}]}""";
  }
}
