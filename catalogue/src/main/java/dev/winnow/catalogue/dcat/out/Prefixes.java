package dev.winnow.catalogue.dcat.out;

import dev.winnow.catalogue.dcat.rdf.Terms;
import java.util.LinkedHashMap;
import java.util.Map;

/** The prefixes that Winnow writes with. */
final class Prefixes {

  static final Map<String, String> ALL = all();

  private Prefixes() {}

  private static Map<String, String> all() {
    Map<String, String> prefixes = new LinkedHashMap<>();
    prefixes.put("rdf", Terms.RDF);
    prefixes.put("rdfs", Terms.RDFS);
    prefixes.put("xsd", Terms.XSD);
    prefixes.put("dcat", Terms.DCAT);
    prefixes.put("dct", Terms.DCT);
    prefixes.put("dcatap", Terms.DCATAP);
    prefixes.put("foaf", Terms.FOAF);
    prefixes.put("vcard", Terms.VCARD);
    prefixes.put("adms", Terms.ADMS);
    prefixes.put("skos", Terms.SKOS);
    prefixes.put("locn", Terms.LOCN);
    prefixes.put("spdx", Terms.SPDX);
    prefixes.put("geo", Terms.GEO);
    return prefixes;
  }

  /** "dct:title" for an IRI with one of our prefixes; the IRI itself for any other. */
  static String shortened(String iri) {
    for (Map.Entry<String, String> prefix : ALL.entrySet()) {
      if (iri.startsWith(prefix.getValue())) {
        return prefix.getKey() + ":" + iri.substring(prefix.getValue().length());
      }
    }
    return iri;
  }
}
