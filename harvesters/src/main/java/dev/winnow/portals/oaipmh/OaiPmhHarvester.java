package dev.winnow.portals.oaipmh;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.Abilities;
import dev.winnow.harvest.Abilities.Deletions;
import dev.winnow.harvest.Abilities.Since;
import dev.winnow.harvest.About;
import dev.winnow.harvest.About.Basis;
import dev.winnow.harvest.Cursor;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.FetchException.Kind;
import dev.winnow.harvest.Fetcher;
import dev.winnow.harvest.Found;
import dev.winnow.harvest.Page;
import dev.winnow.harvest.RawRecord;
import dev.winnow.harvest.Response;
import dev.winnow.harvest.Scope;
import dev.winnow.harvest.UnreadableRecordException;
import dev.winnow.portals.reading.Listed;
import dev.winnow.portals.reading.ReadsDocuments;
import dev.winnow.portals.reading.xml.Xml;
import dev.winnow.portals.reading.xml.XmlPage;
import dev.winnow.portals.reading.xml.XmlReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Harvests by OAI-PMH. The portal's url is the base address.
 *
 * <p>Settings: {@code set}; {@code metadataPrefix}, by default the richest that the repository
 * knows; {@code types: all} to keep articles, software and the like beside data.
 */
public final class OaiPmhHarvester implements ReadsDocuments {

  private static final String NEXT = "next ";
  private static final String AGAIN = "again";

  @Override
  public String type() {
    return "oai-pmh";
  }

  @Override
  public About about() {
    return new About(
            "OAI-PMH 2.0 with oai_dc, datacite, dcat_ap or ISO metadata.",
            Map.of(),
            "Records changed since a moment are asked for by from.",
            "By the status deleted; where the repository does not keep track of that, by absence.",
            "Records that say they are no data are passed over. Repositories whose tokens expire"
                + " are walked again from the start, once.",
            Basis.RECORDED)
        .with("set", "one set of the repository")
        .with("metadataPrefix", "the form of the records, by default the richest that is known")
        .with("types", "all, to keep articles and programs beside data");
  }

  @Override
  public Abilities abilities(Portal portal) {
    return new Abilities(Since.FILTER, Deletions.SIGNALLED, false);
  }

  @Override
  public Page fetch(Portal portal, Cursor cursor, Fetcher fetcher) throws FetchException {
    OaiRepository repository = new OaiRepository(portal, fetcher);
    Optional<String> token = cursor.token().filter(text -> text.startsWith(NEXT));
    if (token.isPresent()) {
      XmlPage page =
          repository.ask(
              Map.of(
                  "verb", "ListRecords", "resumptionToken", token.get().substring(NEXT.length())));
      if (OaiRepository.error(page).equals("badResumptionToken")) {
        // tokens expire; the list is walked again from its start, once
        return new Listed(
            List.of(), Optional.of(cursor.at(cursor.position(), AGAIN)), OptionalLong.empty());
      }
      return page(portal, cursor, repository, page);
    }
    return first(portal, cursor, repository);
  }

  /** An answer of such a repository; what it lists is wanted whatever kind it is of. */
  @Override
  public Optional<List<Found>> inDocument(Response document) throws FetchException {
    XmlPage page =
        XmlReader.page(
            document,
            (around, name) ->
                name.equals("record")
                    && (around.equals("ListRecords") || around.equals("GetRecord")));
    if (!page.root().equals("OAI-PMH") || page.cut().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        page.cut().stream()
            .flatMap(record -> OaiRecords.found(record, document.uri(), true).stream())
            .toList());
  }

  @Override
  public Dataset read(Portal portal, RawRecord record) throws UnreadableRecordException {
    return new OaiReader(portal, record).read();
  }

  private static Page first(Portal portal, Cursor cursor, OaiRepository repository)
      throws FetchException {
    OaiRepository.Identity identity = repository.identify();
    Map<String, String> list = new LinkedHashMap<>();
    list.put("verb", "ListRecords");
    list.put("metadataPrefix", repository.prefix());
    Optional.ofNullable(portal.settings().get("set")).ifPresent(set -> list.put("set", set));
    if (cursor.scope() instanceof Scope.Since since) {
      list.put("from", identity.write(since.moment()));
    }
    try {
      return page(portal, cursor, repository, repository.ask(list));
    } catch (FetchException e) {
      if (cursor.scope() instanceof Scope.Since
          && e.kind() == Kind.CLIENT_ERROR
          && repository.answersFrom(identity, list)) {
        // some say "nothing matches" by a status of their own; what they accept proves it
        return new Listed(List.of(), Optional.empty(), OptionalLong.empty());
      }
      throw e;
    }
  }

  private static Page page(Portal portal, Cursor cursor, OaiRepository repository, XmlPage page)
      throws FetchException {
    String error = OaiRepository.error(page);
    if (error.equals("noRecordsMatch")) {
      return new Listed(List.of(), Optional.empty(), OptionalLong.empty());
    }
    if (!error.isEmpty()) {
      throw repository.refused(page);
    }
    boolean everything = portal.settings().getOrDefault("types", "").equals("all");
    List<Found> found = new ArrayList<>();
    for (Xml record : page.all("record")) {
      found.addAll(OaiRecords.found(record, repository.base(), everything));
    }
    Optional<Xml> token = page.find("resumptionToken");
    Optional<Cursor> next =
        token
            .map(Xml::text)
            .filter(text -> !text.isEmpty())
            .map(text -> cursor.at(cursor.position() + page.all("record").size(), NEXT + text));
    return new Listed(found, next, OptionalLong.empty());
  }
}
