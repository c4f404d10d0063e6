package dev.winnow.harvest.contract;

import static dev.winnow.harvest.contract.Expected.complete;
import static dev.winnow.harvest.contract.Expected.partial;
import static dev.winnow.harvest.contract.Fault.always;
import static dev.winnow.harvest.contract.Fault.around;
import static dev.winnow.harvest.contract.Fault.listed;
import static dev.winnow.harvest.contract.Fault.once;

import dev.winnow.harvest.contract.Expected.Kept;
import dev.winnow.harvest.contract.fake.Listing;
import dev.winnow.harvest.contract.fake.Trait;
import dev.winnow.harvest.contract.fake.Wire;
import java.util.List;
import java.util.stream.Stream;

/** The columns of the contract: everything that has gone wrong on portals, and more. */
final class Faults {

  private static final Wire LATER = Wire.status(429, "Retry-After: 7\r\n");
  private static final Wire BROKEN = Wire.status(500, "");
  private static final Wire LOGIN =
      Wire.instead(
          "text/html",
          "<!doctype html><html><body><form action=\"/login\"><input"
              + " name=\"user\"></form></body></html>");
  private static final Wire COMPLAINT =
      Wire.instead("application/json", "{\"error\":{\"code\":500,\"message\":\"out of order\"}}");
  private static final Wire NOTHING = Wire.instead("text/plain", "");

  private Faults() {}

  /** All of them; what redirects, redirects to this address, which must never be asked. */
  static List<Fault> all(String forbidden) {
    Wire away = Wire.status(302, "Location: " + forbidden + "\r\n");
    return Stream.of(passing(), lasting(away), everywhere(away), pages(), lists())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Fault> passing() {
    return List.of(
        listed("nothing at all", row -> true, Listing.HONEST, row -> Expected.ALL_IS_WELL),
        once("429 with Retry-After", LATER),
        once("503", Wire.status(503, "")),
        once("500", BROKEN),
        once("a slow drip", Wire.dripping()),
        once("a body cut off", Wire.cutOff()),
        once("a connection reset", Wire.reset()));
  }

  private static List<Fault> lasting(Wire away) {
    return List.of(
        around("429 with Retry-After", LATER, Faults::lost),
        around("500", BROKEN, Faults::bisected),
        around("a body cut off", Wire.cutOff(), Faults::bisected),
        around("half a document", Wire.halved(), Faults::halved),
        around("403", Wire.status(403, ""), Faults::lost),
        around("a connection reset", Wire.reset(), Faults::lost),
        around("a redirect to a private address", away, Faults::lost),
        around("a gzip bomb", Wire.bomb(40), Faults::lost),
        around("an error inside 200", COMPLAINT, Faults::lost),
        around("an empty body", NOTHING, Faults::lost),
        around("a login page", LOGIN, Faults::webPage),
        around("letters in another charset", Wire.misspelt(), row -> misspelt()));
  }

  private static List<Fault> everywhere(Wire away) {
    return List.of(
        always("429 without an end", Wire.status(429, "Retry-After: 3600\r\n")),
        always("500", BROKEN),
        always("404", Wire.status(404, "")),
        always("a body cut off", Wire.cutOff()),
        always("a redirect to a private address", away),
        always("a gzip bomb", Wire.bomb(40)),
        always("a login page", LOGIN),
        always("an error inside 200", COMPLAINT),
        always("an empty body", NOTHING));
  }

  private static List<Fault> pages() {
    return List.of(
        listed("pages smaller than asked for", Faults::paged, Listing.capped(3), Faults::well),
        listed("one page again and again", Faults::paged, Listing.repeating(), Faults::partly),
        listed(
            "pages in a circle",
            row -> row.has(Trait.PAGED) && row.has(Trait.NAMES_NEXT),
            Listing.circling(),
            row -> Expected.PARTIAL),
        listed(
            "a total that shrinks while the list moves up",
            Faults::counted,
            Listing.turning(items -> items.subList(1, items.size())),
            row -> Expected.PARTIAL),
        listed("an end too early", Faults::counted, Listing.breakingOff(), Faults::partly));
  }

  private static List<Fault> lists() {
    return List.of(
        listed(
            "an id listed twice",
            row -> !row.has(Trait.ONE_DATASET),
            Listing.of(items -> Listing.twice(items, Fault.SEVENTH)),
            row ->
                paged(row) && row.has(Trait.TOTAL)
                    ? partial(Kept.EVERYTHING)
                    : Expected.ALL_IS_WELL),
        listed(
            "a total that grows",
            Faults::paged,
            (items, position, size) ->
                Listing.HONEST.slice(
                    position == 0 ? items.subList(0, items.size() - 1) : items, position, size),
            Faults::well),
        listed(
            "a total that is too high",
            Faults::counted,
            Listing.boasting(5),
            row -> partial(Kept.EVERYTHING)),
        listed(
            "a record that cannot be read",
            row -> !row.has(Trait.TITLE_OPTIONAL),
            Listing.of(items -> Listing.broken(items, Fault.SEVENTH)),
            row ->
                row.has(Trait.ONE_DATASET) ? Expected.FAILED : complete(Kept.ALL_BUT_THE_SEVENTH)),
        listed(
            "a record without an id",
            row -> row.has(Trait.NEEDS_ID),
            Listing.of(items -> Listing.unnamed(items, Fault.SEVENTH)),
            row -> partial(Kept.ALL_BUT_THE_SEVENTH)),
        listed(
            "an empty list",
            row -> true,
            Listing.of(items -> List.of()),
            row -> row.has(Trait.NEVER_EMPTY) ? Expected.FAILED : complete(Kept.NOTHING_LOST)));
  }

  private static boolean paged(Row row) {
    return row.has(Trait.PAGED);
  }

  private static boolean counted(Row row) {
    return row.has(Trait.PAGED) && row.has(Trait.TOTAL);
  }

  private static Expected well(Row row) {
    return Expected.ALL_IS_WELL;
  }

  private static Expected partly(Row row) {
    return Expected.PARTIAL;
  }

  /** Smaller pages are asked for, until only the seventh is given up. */
  private static Expected bisected(Row row) {
    return row.splittable() && !row.has(Trait.ITEMS)
        ? partial(Kept.ALL_BUT_THE_SEVENTH)
        : lost(row);
  }

  /** The answer with the seventh is given up. */
  private static Expected lost(Row row) {
    if (row.has(Trait.ITEMS)) {
      return complete(Kept.ALL_BUT_THE_SEVENTH);
    }
    return row.has(Trait.PAGED) ? Expected.PARTIAL : Expected.FAILED;
  }

  private static Expected halved(Row row) {
    return row.has(Trait.STREAMED) ? Expected.PARTIAL : lost(row);
  }

  private static Expected webPage(Row row) {
    return row.has(Trait.WEB_PAGES) ? complete(Kept.THE_SEVENTH_LEAVES) : lost(row);
  }

  private static Expected misspelt() {
    return complete(Kept.NOTHING_LOST);
  }
}
