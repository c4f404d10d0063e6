package dev.winnow.portals.probe;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Answers of every protocol as its specification says, about invented datasets. */
final class Samples {

  private Samples() {}

  static String list(int number, String template) {
    return IntStream.rangeClosed(1, number)
        .mapToObj(i -> template.replace("#", Integer.toString(i)))
        .collect(Collectors.joining(","));
  }

  static String html(String title, String head, String body) {
    return "<!doctype html><html><head><title>%s</title>%s</head><body>%s</body></html>"
        .formatted(title, head, body);
  }

  static String ckan(int number) {
    return """
        {"help": "x", "success": true, "result": {"count": %d, "results": [%s]}}"""
        .formatted(
            number,
            list(
                number,
                """
                {"id": "0d0c-#", "name": "traffic-#", "title": "Traffic counts #", "type": "dataset",
                 "state": "active", "private": false, "license_id": "cc-by",
                 "metadata_created": "2024-01-01T00:00:00", "metadata_modified": "2026-01-01T00:00:00",
                 "organization": {"id": "o", "name": "city", "title": "The City"}, "tags": [],
                 "resources": [{"id": "r#", "url": "https://files.example/#.csv", "format": "CSV"}]}"""));
  }

  static String dkanList(int number) {
    return """
        {"help": "x", "success": true, "result": [[%s]]}"""
        .formatted(
            list(
                number,
                """
                {"id": "dk-#", "name": "bus-stops-#", "title": "Bus stops #", "type": "Dataset",
                 "private": true, "state": "Active", "license_title": "https://creativecommons.org/licenses/by/4.0/",
                 "metadata_created": "2024-01-01", "metadata_modified": "2026-01-01", "tags": [],
                 "resources": [{"id": "r#", "url": "https://files.example/b#.csv", "format": "csv"}]}"""));
  }

  static String opendatasoft(int number) {
    return """
        {"total_count": %d, "results": [%s]}"""
        .formatted(
            number,
            list(
                number,
                """
                {"dataset_id": "trees-#", "dataset_uid": "da_#", "has_records": true, "features": [],
                 "attachments": [], "alternative_exports": [],
                 "metas": {"default": {"title": "Trees #", "description": "All trees.",
                   "license": "CC BY 4.0", "modified": "2026-01-01T00:00:00+00:00", "publisher": "Town"}}}"""));
  }

  static String hub(int number, long matched, boolean everybodys) {
    return """
        {"type": "FeatureCollection", "numberMatched": %d, "features": [%s]}"""
        .formatted(
            matched,
            list(
                number,
                """
                {"id": "f0#_0", "type": "Feature", "geometry": null, "links": [],
                 "properties": {"title": "Parcels #", "type": "Feature Service", "owner": "gis%s",
                   "orgId": "org%s", "created": 1500000000000, "modified": 1700000000000,
                   "access": "public", "license": "CC-BY-4.0", "snippet": "Parcels",
                   "url": "https://services.example/rest/#/FeatureServer"}}"""
                    .formatted(everybodys ? "#" : "", everybodys ? "#" : "")));
  }

  static String udata(int number) {
    return """
        {"data": [%s], "total": %d, "page": 1, "page_size": 100, "next_page": null}"""
        .formatted(
            list(
                number,
                """
                {"id": "5f#", "title": "Budgets #", "slug": "budgets-#", "license": "lov2",
                 "frequency": "annual", "created_at": "2020-01-01T00:00:00",
                 "last_update": "2026-01-01T00:00:00", "last_modified": "2026-01-01T00:00:00",
                 "page": "https://p.example/datasets/#", "uri": "https://p.example/api/1/datasets/#",
                 "organization": {"id": "o", "name": "Ville"},
                 "resources": [{"id": "r#", "title": "r", "url": "https://files.example/u#.csv", "format": "csv"}]}"""),
            number);
  }

  static String socrata(int number, String domain) {
    return """
        {"results": [%s], "resultSetSize": %d, "timings": {}}"""
        .formatted(
            list(
                number,
                """
                {"resource": {"id": "abcd-100#", "name": "Permits #", "type": "dataset",
                   "description": "Building permits.", "updatedAt": "2026-01-01T00:00:00.000Z",
                   "createdAt": "2020-01-01T00:00:00.000Z"},
                 "classification": {"categories": [], "tags": []},
                 "metadata": {"domain": "%s", "license": "Public Domain"},
                 "permalink": "https://%s/d/abcd-100#", "link": "https://%s/x/abcd-100#"}"""
                    .formatted(domain, domain, domain)),
            number);
  }

  static String dataJson(int number, String more) {
    return """
        {"conformsTo": "https://project-open-data.cio.gov/v1.1/schema"%s, "dataset": [%s]}"""
        .formatted(
            more,
            list(
                number,
                """
                {"@type": "dcat:Dataset", "identifier": "id-#", "title": "Grants #",
                 "description": "Who got what.", "keyword": ["grants"], "modified": "2026-01-01",
                 "accessLevel": "public", "publisher": {"name": "Agency"},
                 "contactPoint": {"fn": "Ada", "hasEmail": "mailto:ada@agency.example"},
                 "license": "https://creativecommons.org/licenses/by/4.0/",
                 "distribution": [{"downloadURL": "https://files.example/g#.csv", "mediaType": "text/csv"}]}"""));
  }

  static String turtle(int number) {
    StringBuilder ttl =
        new StringBuilder(
            """
            @prefix dcat: <http://www.w3.org/ns/dcat#> .
            @prefix dct: <http://purl.org/dc/terms/> .
            <https://d.example/catalog> a dcat:Catalog ; dct:title "Open data" .
            """);
    for (int i = 1; i <= number; i++) {
      ttl.append(
          """
          <https://d.example/catalog> dcat:dataset <https://d.example/dataset/#> .
          <https://d.example/dataset/#> a dcat:Dataset ; dct:title "Schools #" ;
            dct:description "All schools." ; dct:modified "2026-01-01" ;
            dct:license <https://creativecommons.org/publicdomain/zero/1.0/> ;
            dcat:distribution [ a dcat:Distribution ; dcat:accessURL <https://files.example/s#.csv> ] .
          """
              .replace("#>", i + ">")
              .replace("#.csv", i + ".csv")
              .replace("Schools #", "Schools " + i)
              .replace("ns/dcat" + i + ">", "ns/dcat#>"));
    }
    return ttl.toString();
  }

  static String rdfXml(int number) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
          xmlns:dcat="http://www.w3.org/ns/dcat#" xmlns:dct="http://purl.org/dc/terms/">
        %s</rdf:RDF>
        """
        .formatted(
            list(
                    number,
                    """
                    <dcat:Dataset rdf:about="https://m.example/d/#"><dct:title>Noise #</dct:title>
                    <dct:description>Noise.</dct:description></dcat:Dataset>""")
                .replace("</dcat:Dataset>,", "</dcat:Dataset>"));
  }

  static String jsonLd(int number) {
    return """
        {"@context": {"dcat": "http://www.w3.org/ns/dcat#", "dct": "http://purl.org/dc/terms/"},
         "@graph": [%s]}"""
        .formatted(
            list(
                number,
                """
                {"@id": "https://l.example/d/#", "@type": "dcat:Dataset", "dct:title": "Lakes #",
                 "dct:description": "Depths."}"""));
  }
}
