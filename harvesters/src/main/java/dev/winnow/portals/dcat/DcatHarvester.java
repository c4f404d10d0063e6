package dev.winnow.portals.dcat;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Portal;
import dev.winnow.catalogue.dcat.DcatPage;
import dev.winnow.catalogue.dcat.DcatReader;
import dev.winnow.catalogue.dcat.UnreadableDatasetException;
import dev.winnow.catalogue.dcat.rdf.ParsedRdf.Limits;
import dev.winnow.catalogue.dcat.rdf.RdfDocument;
import dev.winnow.catalogue.dcat.rdf.RdfException;
import dev.winnow.harvest.Abilities;
import dev.winnow.harvest.Abilities.Deletions;
import dev.winnow.harvest.Abilities.Since;
import dev.winnow.harvest.About;
import dev.winnow.harvest.About.Basis;
import dev.winnow.harvest.Cursor;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.Fetcher;
import dev.winnow.harvest.Harvester;
import dev.winnow.harvest.Page;
import dev.winnow.harvest.RawRecord;
import dev.winnow.harvest.Request;
import dev.winnow.harvest.Response;
import dev.winnow.harvest.Scope;
import dev.winnow.harvest.UnreadableRecordException;
import dev.winnow.portals.reading.Listed;
import dev.winnow.portals.reading.Web;
import java.io.IOException;
import java.net.URI;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * Harvests DCAT as RDF in any syntax: one document, however large, or pages that are linked by
 * Hydra.
 *
 * <p>Pages that nothing links are asked for by the parameter that the portal's file names.
 *
 * <p>One request per page. The cursor's token is the address of the next page, its position the
 * number of datasets before it.
 */
public final class DcatHarvester implements Harvester {

  /** The form of its records: one dataset as sorted N-Triples. */
  public static final String FORM = "dcat-ntriples";

  private static final String ACCEPT =
      "text/turtle, application/rdf+xml;q=0.9, application/n-triples;q=0.9,"
          + " application/trig;q=0.8, application/n-quads;q=0.8, application/ld+json;q=0.7,"
          + " text/n3;q=0.6, application/xml;q=0.3, */*;q=0.1";

  private static final Pattern CKANS = Pattern.compile("/catalog\\.(xml|ttl|n3|jsonld|rdf)$");

  private final Limits limits;

  /** A harvester with the usual limits of memory. */
  public DcatHarvester() {
    this(Limits.DEFAULT);
  }

  DcatHarvester(Limits limits) {
    this.limits = limits;
  }

  @Override
  public String type() {
    return "dcat";
  }

  @Override
  public About about() {
    return new About(
            "DCAT as RDF in any syntax: one document of any size, pages linked by Hydra, or pages"
                + " asked for by a parameter.",
            Map.of(),
            "Addresses of ckanext-dcat are asked by modified_since; elsewhere everything is fetched"
                + " each time, and what has not changed goes no further than its hash.",
            "By absence from a complete walk.",
            "Contexts of JSON-LD that are not bundled are a fault, because nothing is ever loaded.",
            Basis.RECORDED)
        .with("pageParameter", "the parameter that counts pages, where nothing links them")
        .with("firstPage", "0, where pages are not counted from 1")
        .with("offsetParameter", "the parameter that counts datasets instead")
        .with("limitParameter", "the parameter that says how many datasets a page has");
  }

  @Override
  public Abilities abilities(Portal portal) {
    // ckanext-dcat, whose addresses these are, knows modified_since; others ignore it
    boolean known = CKANS.matcher(String.valueOf(portal.url().getPath())).find();
    return new Abilities(known ? Since.FILTER : Since.NONE, Deletions.BY_ABSENCE, false);
  }

  @Override
  public Page fetch(Portal portal, Cursor cursor, Fetcher fetcher) throws FetchException {
    Optional<ParameterPaging> paging = ParameterPaging.of(portal);
    URI address =
        paging.isPresent()
            ? paging.get().address(portal, cursor)
            : cursor.token().map(URI::create).orElseGet(() -> start(portal, cursor));
    try (Response response = fetcher.fetch(Request.get(address, ACCEPT).streamed())) {
      DcatPage page = DcatPage.parse(document(response), limits);
      return new FetchedPage(page, cursor, response.uri(), paging);
    } catch (FetchException e) {
      boolean behindTheLast = e.kind() == FetchException.Kind.NOT_FOUND && cursor.position() > 0;
      if (paging.isPresent() && behindTheLast) {
        return new Listed(List.of(), Optional.empty(), OptionalLong.empty());
      }
      throw e;
    } catch (RdfException e) {
      throw new FetchException(kind(e), address, e.getMessage(), e);
    } catch (IOException e) {
      throw new FetchException(
          FetchException.Kind.TRUNCATED,
          address,
          "the document at %s could not be read to its end: %s".formatted(address, e.getMessage()),
          e);
    }
  }

  private static URI start(Portal portal, Cursor cursor) {
    return cursor.scope() instanceof Scope.Since since
        ? Web.query(
            portal.url(),
            Map.of("modified_since", since.moment().truncatedTo(ChronoUnit.SECONDS).toString()))
        : portal.url();
  }

  private static RdfDocument document(Response response) throws IOException {
    return response.file().isPresent()
        ? RdfDocument.of(response.uri(), response.mediaType(), response.file().get())
        : RdfDocument.of(response.uri(), response.mediaType(), response.bytes());
  }

  private static FetchException.Kind kind(RdfException fault) {
    return switch (fault.kind()) {
      case HTML -> FetchException.Kind.HTML;
      case ERROR_OBJECT -> FetchException.Kind.ERROR_OBJECT;
      case UNPARSABLE -> FetchException.Kind.UNPARSABLE;
      case TOO_LARGE -> FetchException.Kind.TOO_LARGE;
    };
  }

  @Override
  public Dataset read(Portal portal, RawRecord record) throws UnreadableRecordException {
    try {
      return DcatReader.read(portal, record.sourceId(), record.body(), record.context());
    } catch (UnreadableDatasetException e) {
      throw new UnreadableRecordException(e.kind(), e.getMessage(), e);
    }
  }
}
