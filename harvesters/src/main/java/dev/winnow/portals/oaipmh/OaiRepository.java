package dev.winnow.portals.oaipmh;

import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.FetchException.Kind;
import dev.winnow.harvest.Fetcher;
import dev.winnow.harvest.Request;
import dev.winnow.harvest.Response;
import dev.winnow.portals.reading.Said;
import dev.winnow.portals.reading.Web;
import dev.winnow.portals.reading.xml.Xml;
import dev.winnow.portals.reading.xml.XmlPage;
import dev.winnow.portals.reading.xml.XmlReader;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A repository that is asked by OAI-PMH. */
final class OaiRepository {

  /** Formats from the richest to the one that every repository has. */
  private static final List<String> PREFERRED =
      List.of(
          "dcat_ap",
          "dcat",
          "datacite4",
          "datacite",
          "oai_datacite4",
          "oai_datacite",
          "iso19139",
          "gmd",
          "oai_dc");

  private static final Set<String> AROUND = Set.of("OAI-PMH", "ListRecords", "ListMetadataFormats");

  private final Portal portal;
  private final Fetcher fetcher;
  private final URI base;

  OaiRepository(Portal portal, Fetcher fetcher) {
    this.portal = portal;
    this.fetcher = fetcher;
    this.base = URI.create(portal.url().toString().replaceFirst("[?#].*", ""));
  }

  URI base() {
    return base;
  }

  /**
   * What a repository says about its dates.
   *
   * @param seconds whether it understands times, not only days
   * @param earliest its earliest date, as stated
   */
  record Identity(boolean seconds, String earliest) {

    /** A moment in the granularity of the repository, never later than meant. */
    String write(Instant moment) {
      return seconds
          ? moment.truncatedTo(ChronoUnit.SECONDS).toString()
          : moment.atZone(ZoneOffset.UTC).toLocalDate().toString();
    }
  }

  Identity identify() throws FetchException {
    XmlPage page = ask(Map.of("verb", "Identify"));
    Xml identify = page.find("Identify").orElse(null);
    if (identify == null) {
      throw refused(page);
    }
    return new Identity(
        identify.text("granularity").contains("hh"), identify.text("earliestDatestamp"));
  }

  /** The richest format that the repository says it has, or the one that the operator chose. */
  String prefix() throws FetchException {
    String chosen = portal.settings().getOrDefault("metadataPrefix", "");
    if (!chosen.isEmpty()) {
      return chosen;
    }
    XmlPage page = ask(Map.of("verb", "ListMetadataFormats"));
    List<String> known =
        page.all("metadataFormat").stream().map(format -> format.text("metadataPrefix")).toList();
    return PREFERRED.stream().filter(known::contains).findFirst().orElse("oai_dc");
  }

  /** Whether the same list is answered when it is asked for from the very beginning. */
  boolean answersFrom(Identity identity, Map<String, String> list) throws FetchException {
    Map<String, String> all = new LinkedHashMap<>(list);
    all.put("verb", "ListIdentifiers");
    all.put("from", identity.earliest());
    try {
      return !identity.earliest().isEmpty() && error(ask(all)).isEmpty();
    } catch (FetchException e) {
      if (e.kind() == Kind.CLIENT_ERROR) {
        return false;
      }
      throw e;
    }
  }

  XmlPage ask(Map<String, String> arguments) throws FetchException {
    Map<String, String> ordered = new LinkedHashMap<>();
    ordered.put("verb", arguments.getOrDefault("verb", ""));
    ordered.putAll(new java.util.TreeMap<>(arguments));
    URI uri = Web.query(base, ordered);
    try (Response response = fetcher.fetch(Request.get(uri, "text/xml, application/xml;q=0.9"))) {
      XmlPage page =
          XmlReader.page(
              response,
              (around, name) ->
                  AROUND.contains(around) && !AROUND.contains(name) && !name.startsWith("List"));
      if (!page.root().equals("OAI-PMH")) {
        throw new FetchException(
            Kind.ERROR_OBJECT,
            uri,
            "%s answered with <%s> where <OAI-PMH> was expected; is the url a base address of OAI-PMH?"
                .formatted(uri, page.root()));
      }
      return page;
    }
  }

  /** The code of the error that was answered; empty when there was none. */
  static String error(XmlPage page) {
    return page.find("error").map(error -> error.attribute("code")).orElse("");
  }

  FetchException refused(XmlPage page) {
    String words =
        page.find("error")
            .map(error -> Said.first(error.text(), "no words") + " (" + error(page) + ")")
            .orElse("nothing that was asked for");
    return new FetchException(
        Kind.ERROR_OBJECT, base, "the repository at " + base + " answered: " + words);
  }
}
