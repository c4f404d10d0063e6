package dev.winnow.harvest.walk;

import dev.winnow.harvest.Cursor;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.FetchException.Kind;
import dev.winnow.harvest.Fetcher;
import dev.winnow.harvest.Request;
import dev.winnow.harvest.Response;
import dev.winnow.harvest.RunFetcher;
import dev.winnow.harvest.Validators;
import dev.winnow.store.memory.PageMemory;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The fetcher that a harvester gets for one page. Where the page is known to come from a single
 * request, that request is made on the condition that the answer changed; when it did not, or has
 * the same bytes, the page is left at once by an {@link UnchangedPageException}.
 */
public final class PageVisit implements Fetcher {

  /** A document that changes again within the second keeps its date (RFC 9110, 8.8.2.2). */
  private static final Duration TOO_FRESH = Duration.ofSeconds(60);

  private final Cursor asked;
  private final RunFetcher fetcher;
  private final Visits visits;
  private boolean opened;
  private int requests;
  private Optional<Seen> seen = Optional.empty();

  PageVisit(Cursor asked, RunFetcher fetcher, Visits visits) {
    this.asked = asked;
    this.fetcher = fetcher;
    this.visits = visits;
  }

  /** What was asked for, and the state of what came. */
  record Seen(String request, Validators validators, String bodyHash) {}

  @Override
  public Response fetch(Request request) throws FetchException {
    requests++;
    if (opened || requests > 1 || !visits.remembers()) {
      return fetcher.fetch(request);
    }
    String name = visits.name(request);
    Optional<PageMemory> known = visits.recall(asked).filter(page -> page.request().equals(name));
    Response response =
        known.isPresent()
            ? fetcher.fetch(request, new Validators(known.get().etag(), known.get().lastModified()))
            : fetcher.fetch(request);
    if (known.isPresent() && response.isNotModified()) {
      throw new UnchangedPageException(known.get());
    }
    String hash = hash(response);
    if (known.isPresent() && known.get().bodyHash().equals(hash)) {
      response.close();
      throw new UnchangedPageException(known.get());
    }
    seen = Optional.of(new Seen(name, validators(response), hash));
    return response;
  }

  /** The harvester has the page; what it asks for from now on is asked for without conditions. */
  public void opened() {
    opened = true;
  }

  Cursor asked() {
    return asked;
  }

  /** What was seen, when all of the page came from one request. */
  Optional<Seen> seen() {
    return requests == 1 ? seen : Optional.empty();
  }

  private static Validators validators(Response response) {
    String modified = response.headers().first("Last-Modified");
    return new Validators(
        response.headers().first("ETag"),
        isOldEnough(modified, response.headers().first("Date")) ? modified : "");
  }

  private static boolean isOldEnough(String modified, String date) {
    try {
      ZonedDateTime changed = ZonedDateTime.parse(modified, DateTimeFormatter.RFC_1123_DATE_TIME);
      ZonedDateTime sent = ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME);
      return changed.plus(TOO_FRESH).isBefore(sent);
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static String hash(Response response) throws FetchException {
    try (InputStream body = response.open()) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      new DigestInputStream(body, digest).transferTo(java.io.OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      response.close();
      throw new FetchException(
          Kind.UNREACHABLE, response.uri(), response.uri() + " cannot be read back: " + e, e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
