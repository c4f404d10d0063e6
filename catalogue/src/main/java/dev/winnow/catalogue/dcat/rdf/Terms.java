package dev.winnow.catalogue.dcat.rdf;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words of DCAT-AP and its neighbours, each under the one spelling that reading uses, and how
 * other spellings of the same word are brought to it.
 */
public final class Terms {

  public static final String DCAT = "http://www.w3.org/ns/dcat#";
  public static final String DCT = "http://purl.org/dc/terms/";
  public static final String FOAF = "http://xmlns.com/foaf/0.1/";
  public static final String VCARD = "http://www.w3.org/2006/vcard/ns#";
  public static final String SCHEMA = "http://schema.org/";
  public static final String ADMS = "http://www.w3.org/ns/adms#";
  public static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  public static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
  public static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  public static final String OWL = "http://www.w3.org/2002/07/owl#";
  public static final String TIME = "http://www.w3.org/2006/time#";
  public static final String LOCN = "http://www.w3.org/ns/locn#";
  public static final String SPDX = "http://spdx.org/rdf/terms#";
  public static final String DCATAP = "http://data.europa.eu/r5r/";
  public static final String HYDRA = "http://www.w3.org/ns/hydra/core#";
  public static final String GEO = "http://www.opengis.net/ont/geosparql#";
  public static final String XSD = "http://www.w3.org/2001/XMLSchema#";

  public static final String TYPE = RDF + "type";
  public static final String DATASET_CLASS = DCAT + "Dataset";
  public static final String SERIES_CLASS = DCAT + "DatasetSeries";
  public static final String CATALOG_CLASS = DCAT + "Catalog";
  public static final String RECORD_CLASS = DCAT + "CatalogRecord";
  public static final String SCHEMA_DATASET_CLASS = SCHEMA + "Dataset";
  public static final String SCHEMA_CATALOG_CLASS = SCHEMA + "DataCatalog";
  public static final String LISTS = DCAT + "dataset";
  public static final String DISTRIBUTION = DCAT + "distribution";
  public static final String ACCESS_URL = DCAT + "accessURL";
  public static final String DOWNLOAD_URL = DCAT + "downloadURL";
  public static final String LANDING_PAGE = DCAT + "landingPage";
  public static final String PRIMARY_TOPIC = FOAF + "primaryTopic";
  public static final String TITLE = DCT + "title";
  public static final String IDENTIFIER = DCT + "identifier";
  public static final String PUBLISHER = DCT + "publisher";
  public static final String LICENCE = DCT + "license";
  public static final String LANGUAGE = DCT + "language";
  public static final String MODIFIED = DCT + "modified";
  public static final String ISSUED = DCT + "issued";
  public static final String DESCRIPTION = DCT + "description";
  public static final String RELATION = DCT + "relation";
  public static final String LABEL = RDFS + "label";
  public static final String PREF_LABEL = SKOS + "prefLabel";
  public static final String NAME = FOAF + "name";
  public static final String PAGE = FOAF + "page";

  private static final String DERI = "http://vocab.deri.ie/dcat#";
  private static final String ELEMENTS = "http://purl.org/dc/elements/1.1/";
  private static final String BROKEN_TIME = "http://www.w3.org/2006/time";
  private static final List<String> SECURE =
      List.of(
          "https://www.w3.org/",
          "https://purl.org/",
          "https://xmlns.com/",
          "https://schema.org/",
          "https://spdx.org/",
          "https://data.europa.eu/",
          "https://www.opengis.net/");

  private static final Map<String, String> DCAT_PROPERTIES = new HashMap<>();
  private static final Map<String, String> DCT_PROPERTIES = new HashMap<>();
  private static final Map<String, String> DCAT_CLASSES = new HashMap<>();

  static {
    for (String name :
        List.of(
            "dataset distribution accessURL downloadURL landingPage keyword theme contactPoint",
            "mediaType byteSize accessService endpointURL endpointDescription servesDataset",
            "startDate endDate bbox centroid version inSeries qualifiedRelation record catalog",
            "describedBy service")) {
      for (String word : name.split(" ")) {
        DCAT_PROPERTIES.put(word.toLowerCase(Locale.ROOT), DCAT + word);
      }
    }
    for (String word :
        List.of(
            "title",
            "description",
            "license",
            "format",
            "language",
            "publisher",
            "issued",
            "modified",
            "identifier",
            "rights",
            "accessRights",
            "accrualPeriodicity",
            "spatial",
            "temporal",
            "conformsTo",
            "provenance")) {
      DCT_PROPERTIES.put(word.toLowerCase(Locale.ROOT), DCT + word);
    }
    DCT_PROPERTIES.put("licence", LICENCE);
    DCAT_PROPERTIES.put("datasets", LISTS);
    DCAT_PROPERTIES.put("distributions", DISTRIBUTION);
    DCAT_PROPERTIES.put("keywords", DCAT + "keyword");
    DCAT_PROPERTIES.put("themes", DCAT + "theme");
    for (String word :
        List.of(
            "Dataset",
            "DatasetSeries",
            "Distribution",
            "Catalog",
            "CatalogRecord",
            "DataService",
            "Relationship")) {
      DCAT_CLASSES.put(word.toLowerCase(Locale.ROOT), DCAT + word);
    }
  }

  private Terms() {}

  /** A property under its one spelling: old, secure and mixed-up namespaces, plurals. */
  public static String property(String iri) {
    String plain = namespace(iri);
    if (plain.startsWith(DCAT)) {
      return lookedUp(plain.substring(DCAT.length()), DCAT_PROPERTIES, DCT_PROPERTIES, plain);
    }
    if (plain.startsWith(DCT)) {
      return lookedUp(plain.substring(DCT.length()), DCT_PROPERTIES, DCAT_PROPERTIES, plain);
    }
    if (plain.startsWith(ELEMENTS)) {
      return DCT + plain.substring(ELEMENTS.length());
    }
    return plain.equals(ADMS + "contactPoint") ? DCAT + "contactPoint" : plain;
  }

  /** A word with wrong capitals, or of the other of the two namespaces that are mixed up. */
  private static String lookedUp(
      String local, Map<String, String> own, Map<String, String> other, String otherwise) {
    String small = local.toLowerCase(Locale.ROOT);
    return own.getOrDefault(small, other.getOrDefault(small, otherwise));
  }

  /** A class under its one spelling. */
  public static String type(String iri) {
    String plain = namespace(iri);
    if (plain.startsWith(DCAT)) {
      String local = plain.substring(DCAT.length()).toLowerCase(Locale.ROOT);
      return DCAT_CLASSES.getOrDefault(local, plain);
    }
    return plain;
  }

  private static String namespace(String iri) {
    if (iri.startsWith("https://")) {
      for (String host : SECURE) {
        if (iri.startsWith(host)) {
          return namespace("http" + iri.substring("https".length()));
        }
      }
      return iri;
    }
    if (iri.startsWith(DERI)) {
      return DCAT + iri.substring(DERI.length());
    }
    if (iri.startsWith("http://www.schema.org/")) {
      return SCHEMA + iri.substring("http://www.schema.org/".length());
    }
    // A prefix declared without its '#', as older CKAN sites do, glues name and namespace together.
    if (iri.startsWith(BROKEN_TIME) && iri.length() > BROKEN_TIME.length()) {
      char next = iri.charAt(BROKEN_TIME.length());
      return Character.isLetter(next) ? TIME + iri.substring(BROKEN_TIME.length()) : iri;
    }
    return iri;
  }
}
