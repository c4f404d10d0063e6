package dev.winnow.portals.sparql;

import dev.winnow.harvest.Scope;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;

/** What an endpoint is asked, in SPARQL 1.1. */
final class Queries {

  /** Dates are compared as they are written, whatever their time zone. */
  private static final Duration ZONES = Duration.ofDays(1);

  private static final String PREFIXES =
      """
      PREFIX dcat: <http://www.w3.org/ns/dcat#>
      PREFIX dct: <http://purl.org/dc/terms/>
      PREFIX foaf: <http://xmlns.com/foaf/0.1/>
      PREFIX adms: <http://www.w3.org/ns/adms#>
      """;

  private Queries() {}

  /** How many datasets there are. */
  static String count(Scope scope) {
    return PREFIXES
        + "SELECT (COUNT(DISTINCT ?dataset) AS ?count) WHERE { %s }".formatted(datasets(scope));
  }

  /** The addresses of the datasets behind this one, in the order of their letters. */
  static String list(Scope scope, String behind, int most) {
    return PREFIXES
        + """
        SELECT DISTINCT ?dataset WHERE { %s
        FILTER(STR(?dataset) > "%s") }
        ORDER BY STR(?dataset) LIMIT %d\
        """
            .formatted(datasets(scope), quoted(behind), most);
  }

  /** Everything about these datasets, their distributions, and what those point at. */
  static String describe(List<String> datasets) {
    String values =
        datasets.stream().map(address -> "<" + address + ">").collect(Collectors.joining(" "));
    return PREFIXES
        + """
        CONSTRUCT { ?thing ?says ?what } WHERE {
        VALUES ?dataset { %s }
        { BIND(?dataset AS ?thing) ?dataset ?says ?what }
        UNION { ?dataset dcat:distribution ?thing . ?thing ?says ?what }
        UNION { ?dataset dcat:distribution/(dcat:accessService|dct:license|dct:rights) ?thing .
          ?thing ?says ?what }
        UNION { ?dataset (dct:publisher|dct:creator|dcat:contactPoint|dct:temporal|dct:spatial|dct:license|dct:rights|dct:accessRights|dct:provenance|foaf:page|adms:identifier) ?thing .
          ?thing ?says ?what }
        }\
        """
            .formatted(values);
  }

  private static String datasets(Scope scope) {
    String since =
        scope instanceof Scope.Since changed
            ? " ?dataset dct:modified ?modified . FILTER(STR(?modified) >= \"%s\")"
                .formatted(LocalDate.ofInstant(changed.moment().minus(ZONES), ZoneOffset.UTC))
            : "";
    return "?dataset a dcat:Dataset . FILTER(isIRI(?dataset))" + since;
  }

  private static String quoted(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"");
  }
}
