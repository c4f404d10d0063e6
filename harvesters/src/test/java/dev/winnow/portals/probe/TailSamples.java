package dev.winnow.portals.probe;

import static dev.winnow.portals.probe.Samples.list;

/** Answers of the rarer kinds of portals as their specifications say, about invented datasets. */
final class TailSamples {

  private TailSamples() {}

  static String dataverseSearch(int number) {
    return """
    {"status": "OK", "data": {"q": "*", "total_count": %d, "start": 0, "items": [%s]}}\
    """
        .formatted(
            number,
            list(
                number,
                """
                {"name": "Ice cores #", "type": "dataset", "global_id": "doi:10.5072/FK2/A#",
                 "url": "https://doi.org/10.5072/FK2/A#"}\
                """));
  }

  static String dataverseDataset() {
    return """
    {"status": "OK", "data": {"id": 1, "persistentUrl": "https://doi.org/10.5072/FK2/A",
     "publisher": "Research data", "publicationDate": "2026-01-02",
     "latestVersion": {"versionNumber": 1, "license": {"name": "CC0 1.0", "uri": "http://creativecommons.org/publicdomain/zero/1.0"},
      "metadataBlocks": {"citation": {"fields": [{"typeName": "title", "value": "Ice cores"}]}},
      "files": []}}}\
    """;
  }

  static String invenio(int number) {
    return """
    {"hits": {"total": %d, "hits": [%s]}, "links": {}}\
    """
        .formatted(
            number,
            list(
                number,
                """
                {"id": "abc-#", "created": "2026-01-01T00:00:00Z", "updated": "2026-01-02T00:00:00Z",
                 "links": {"self_html": "https://x.example/records/abc-#"}, "pids": {}, "files": {"entries": {}},
                 "metadata": {"title": "Soil samples #", "resource_type": {"id": "dataset"},
                   "publication_date": "2026-01-01", "rights": [{"id": "cc-by-4.0"}]}}\
                """));
  }

  static String magda(int number) {
    return """
    {"hitCount": %d, "dataSets": [%s], "facets": []}\
    """
        .formatted(
            number,
            list(
                number,
                """
                {"identifier": "ds-act-#", "title": "Trees #", "description": "All of them",
                 "publisher": {"name": "Town"}, "catalog": "ACT", "quality": 0.8,
                 "source": {"id": "act", "name": "ACT"}, "keywords": [], "distributions":
                 [{"identifier": "dist-#", "downloadURL": "https://files.example/t#.csv", "format": "CSV"}]}\
                """));
  }

  static String piveau(int number) {
    return """
    {"result": {"count": %d, "facets": [], "results": [%s]}}\
    """
        .formatted(
            number,
            list(
                number,
                """
                {"id": "bathing-#", "resource": "https://hub.example/set/bathing-#", "title": {"sv": "Badplatser #"},
                 "description": {"sv": "Alla badplatser"}, "country": {"id": "se"}, "catalog": {"id": "lillan"},
                 "keywords": [], "categories": [{"id": "ENVI"}], "distributions": []}\
                """));
  }

  static String geonetwork(int number) {
    return """
    {"took": 3, "hits": {"total": {"value": %d, "relation": "eq"}, "hits": [%s]}}\
    """
        .formatted(
            number,
            list(
                number,
                """
                {"_id": "u-#", "_source": {"uuid": "u-#", "resourceType": ["dataset"],
                 "resourceTitleObject": {"default": "Parcels #"}}}\
                """));
  }

  static String erddap() {
    return """
    griddap,Subset,tabledap,Make A Graph,wms,files,Accessible,Title,Summary,FGDC,ISO 19115,Info,Background Info,RSS,Email,Institution,Dataset ID
    ,,https://e.example/erddap/tabledap/buoys,,,,public,Buoys,All buoys.,,,,,,,SMHI,buoys
    ,,https://e.example/erddap/tabledap/waves,,,,public,Waves,All waves.,,,,,,,SMHI,waves
    """;
  }

  static String datacite(int number) {
    return """
    {"data": [%s], "meta": {"total": %d}, "links": {}}\
    """
        .formatted(
            list(
                number,
                """
                {"id": "10.5072/#", "type": "dois", "attributes": {"doi": "10.5072/#",
                 "titles": [{"title": "Snow #"}], "publisher": "Luft", "publicationYear": 2026}}\
                """),
            number);
  }

  static String cmr(int number) {
    return """
    {"hits": %d, "took": 3, "items": [%s]}\
    """
        .formatted(
            number,
            list(
                number,
                """
                {"meta": {"concept-id": "C#-X", "native-id": "n#"}, "umm": {"EntryTitle": "Snow #", "ShortName": "s#", "Version": "1"}}\
                """));
  }

  static String ogcRecords(int number) {
    return """
    {"type": "FeatureCollection", "numberMatched": %d, "numberReturned": %d, "features": [%s], "links": []}\
    """
        .formatted(
            number,
            number,
            list(
                number,
                """
                {"id": "urn:x:#", "type": "Feature", "geometry": null, "conformsTo": ["http://www.opengis.net/spec/ogcapi-records-1/1.0/req/record-core"],
                 "properties": {"type": "dataset", "title": "Lakes #", "created": "2026-01-01T00:00:00Z", "keywords": ["lake"]}, "links": []}\
                """));
  }

  static String sdmx() {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <mes:Structure xmlns:mes="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message"
      xmlns:str="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/structure"
      xmlns:com="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/common"><mes:Structures><str:Dataflows>
    <str:Dataflow id="POP" agencyID="SE1" version="1.0"><com:Name xml:lang="en">Population</com:Name></str:Dataflow>
    <str:Dataflow id="GDP" agencyID="SE1" version="1.0"><com:Name xml:lang="en">GDP</com:Name></str:Dataflow>
    </str:Dataflows></mes:Structures></mes:Structure>\
    """
        .strip();
  }

  static String thredds() {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <catalog xmlns="http://www.unidata.ucar.edu/namespaces/thredds/InvCatalog/v1.0" name="Sea">
    <service name="http" serviceType="HTTPServer" base="/thredds/fileServer/"/>
    <dataset name="Ice charts" ID="ice" urlPath="ice.nc" serviceName="http"/></catalog>\
    """
        .strip();
  }

  static String iso(String id) {
    return """
    <gmd:MD_Metadata xmlns:gmd="http://www.isotc211.org/2005/gmd" xmlns:gco="http://www.isotc211.org/2005/gco">
    <gmd:fileIdentifier><gco:CharacterString>%s</gco:CharacterString></gmd:fileIdentifier>
    <gmd:hierarchyLevel><gmd:MD_ScopeCode codeListValue="dataset"/></gmd:hierarchyLevel>
    <gmd:identificationInfo><gmd:MD_DataIdentification><gmd:citation><gmd:CI_Citation>
    <gmd:title><gco:CharacterString>Bogs %s</gco:CharacterString></gmd:title></gmd:CI_Citation></gmd:citation>
    </gmd:MD_DataIdentification></gmd:identificationInfo></gmd:MD_Metadata>\
    """
        .formatted(id, id);
  }

  static String dataPackage() {
    return """
    {"profile": "tabular-data-package", "name": "gdp", "title": "GDP", "licenses": [{"name": "ODC-PDDL-1.0"}],
     "resources": [{"name": "gdp", "path": "data/gdp.csv", "format": "csv"}]}\
    """;
  }

  static String rows(String name, String kind, String value) {
    return """
    {"head": {"vars": ["%s"]}, "results": {"bindings": [{"%s": {"type": "%s", "value": "%s"}}]}}\
    """
        .formatted(name, name, kind, value);
  }
}
