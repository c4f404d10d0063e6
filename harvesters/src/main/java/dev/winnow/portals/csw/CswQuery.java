package dev.winnow.portals.csw;

import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.Request;
import dev.winnow.portals.reading.Web;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A way of asking for records.
 *
 * @param base the service's address, without what the protocol puts into it
 * @param form what records are asked for as
 * @param manner how
 */
record CswQuery(URI base, Form form, Manner manner) {

  private static final String ACCEPT = "application/xml, text/xml;q=0.9";

  /** What records are asked for as. */
  enum Form {
    ISO("gmd:MD_Metadata", "http://www.isotc211.org/2005/gmd", "apiso:Identifier"),
    DUBLIN_CORE("csw:Record", "http://www.opengis.net/cat/csw/2.0.2", "dc:identifier"),
    DCAT("csw:Record", "http://www.w3.org/ns/dcat#", "dc:identifier");

    private final String typeName;
    private final String schema;
    private final String id;

    Form(String typeName, String schema, String id) {
      this.typeName = typeName;
      this.schema = schema;
      this.id = id;
    }

    String schema() {
      return schema;
    }
  }

  /** How records are asked for: sorted, so that pages do not shift, where the server can. */
  enum Manner {
    POST_SORTED,
    POST,
    GET
  }

  /** The ways to try, the best first. */
  static List<CswQuery> attempts(Portal portal) {
    URI base = base(portal.url());
    List<Form> forms =
        portal.settings().getOrDefault("schema", "").equals("dcat")
            ? List.of(Form.DCAT)
            : List.of(Form.ISO, Form.DUBLIN_CORE);
    List<CswQuery> attempts = new ArrayList<>();
    for (Form form : forms) {
      for (Manner manner : Manner.values()) {
        attempts.add(new CswQuery(base, form, manner));
      }
    }
    return attempts;
  }

  static CswQuery first(Portal portal) {
    return attempts(portal).get(0);
  }

  /** As it stands in a cursor; with the position, so that every page has a name of its own. */
  String write(long position) {
    return form + " " + manner + " " + position + " " + base;
  }

  static CswQuery read(String token) {
    String[] parts = token.split(" ", 4);
    return new CswQuery(URI.create(parts[3]), Form.valueOf(parts[0]), Manner.valueOf(parts[1]));
  }

  /** The request for records from a position counted from 1. */
  Request request(long from, int most) {
    return manner == Manner.GET
        ? Request.get(Web.query(base, keysAndValues(from, most)), ACCEPT)
        : new Request(base, ACCEPT, Optional.of(xml(from, most)), "application/xml", false, false);
  }

  /** The address of one record on its own. */
  URI record(String id) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("service", "CSW");
    parameters.put("version", "2.0.2");
    parameters.put("request", "GetRecordById");
    parameters.put("elementSetName", "full");
    parameters.put("outputSchema", form.schema);
    parameters.put("id", id);
    return Web.query(base, parameters);
  }

  private Map<String, String> keysAndValues(long from, int most) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("service", "CSW");
    parameters.put("version", "2.0.2");
    parameters.put("request", "GetRecords");
    parameters.put("typeNames", form.typeName);
    parameters.put("elementSetName", "full");
    parameters.put("resultType", "results");
    parameters.put("outputSchema", form.schema);
    parameters.put("startPosition", Long.toString(from));
    parameters.put("maxRecords", Integer.toString(most));
    return parameters;
  }

  private byte[] xml(long from, int most) {
    String sort =
        manner == Manner.POST_SORTED
            ? "<ogc:SortBy><ogc:SortProperty><ogc:PropertyName>%s</ogc:PropertyName></ogc:SortProperty></ogc:SortBy>"
                .formatted(form.id)
            : "";
    String request =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <csw:GetRecords xmlns:csw="http://www.opengis.net/cat/csw/2.0.2"
            xmlns:ogc="http://www.opengis.net/ogc" xmlns:gmd="http://www.isotc211.org/2005/gmd"
            xmlns:apiso="http://www.opengis.net/cat/csw/apiso/1.0"
            xmlns:dc="http://purl.org/dc/elements/1.1/"
            service="CSW" version="2.0.2" resultType="results" outputFormat="application/xml"
            outputSchema="%s" startPosition="%d" maxRecords="%d">
          <csw:Query typeNames="%s"><csw:ElementSetName>full</csw:ElementSetName>%s</csw:Query>
        </csw:GetRecords>
        """;
    return request
        .formatted(form.schema, from, most, form.typeName, sort)
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Operators often write down the address of the capabilities; other parameters are needed. */
  private static URI base(URI configured) {
    String query =
        configured.toString().contains("?")
            ? configured.toString().replaceFirst("^[^?]*\\?", "")
            : "";
    List<String> kept = new ArrayList<>();
    for (String parameter : query.split("&")) {
      if (!parameter.isBlank() && !parameter.matches("(?i)(service|request|version)=.*")) {
        kept.add(parameter);
      }
    }
    String address = configured.toString().replaceFirst("[?#].*", "");
    return URI.create(kept.isEmpty() ? address : address + "?" + String.join("&", kept));
  }
}
