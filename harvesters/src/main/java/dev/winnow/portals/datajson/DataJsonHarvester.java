package dev.winnow.portals.datajson;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.Abilities;
import dev.winnow.harvest.About;
import dev.winnow.harvest.About.Basis;
import dev.winnow.harvest.Cursor;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.FetchException.Kind;
import dev.winnow.harvest.Fetcher;
import dev.winnow.harvest.Harvester;
import dev.winnow.harvest.Page;
import dev.winnow.harvest.RawRecord;
import dev.winnow.harvest.Request;
import dev.winnow.harvest.UnreadableRecordException;
import java.net.URI;
import java.util.Map;
import java.util.Set;

/**
 * Portals that publish one DCAT-US document of version 1.1 or 3.0, streamed however large it is, or
 * DKAN's list or search of datasets in the same words.
 *
 * <p>Sites made with ckanext-dcat cut the document into pages of 100 without saying so. Where a
 * document has exactly 100 datasets, a second page is therefore asked for; when that is the same
 * again, or is not there, the first was all.
 */
public final class DataJsonHarvester implements Harvester {

  static final int HIDDEN_PAGE = 100;
  private static final Set<Kind> NO_SUCH_PAGE = Set.of(Kind.NOT_FOUND, Kind.CLIENT_ERROR);

  @Override
  public String type() {
    return "datajson";
  }

  @Override
  public About about() {
    return new About(
        "DCAT-US 1.1 and 3.0 data.json, streamed, with the hidden pages of ckanext-dcat, and DKAN's search and list of items.",
        Map.of(),
        "The whole document is fetched each time; what has not changed goes no further than its hash.",
        "By absence from the complete document.",
        "A document may have one gigabyte.",
        Basis.RECORDED);
  }

  @Override
  public Abilities abilities(Portal portal) {
    return Abilities.WALK;
  }

  @Override
  public Page fetch(Portal portal, Cursor cursor, Fetcher fetcher) throws FetchException {
    PageToken token = cursor.token().map(PageToken::parse).orElse(PageToken.FIRST);
    URI uri = token.address(portal.url());
    try {
      var response = fetcher.fetch(Request.get(uri, "application/json").streamed());
      return DataJsonPage.open(response, cursor, token);
    } catch (FetchException e) {
      if (token.number() > 1 && NO_SUCH_PAGE.contains(e.kind())) {
        return new NoPage();
      }
      throw e;
    }
  }

  @Override
  public Dataset read(Portal portal, RawRecord record) throws UnreadableRecordException {
    return DataJsonReader.read(portal, record);
  }
}
