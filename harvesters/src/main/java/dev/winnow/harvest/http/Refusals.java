package dev.winnow.harvest.http;

import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.FetchException.Kind;
import java.net.URI;
import java.time.Instant;

/** What a status other than 200 means, in words, and whether to try again. */
final class Refusals {

  private Refusals() {}

  static Failure of(Exchange.Answer answer, Instant now) {
    URI uri = answer.uri();
    int status = answer.status();
    FetchException fault =
        new FetchException(kind(status), uri, words(answer)).because(Blocks.refusal(answer));
    return switch (status) {
      case 429, 503 ->
          Failure.throttled(fault, RetryAfter.read(answer.headers().first("Retry-After"), now));
      case 202, 408, 425 -> Failure.passing(fault);
      default -> status >= 500 ? Failure.passing(fault) : Failure.lasting(fault);
    };
  }

  private static Kind kind(int status) {
    return switch (status) {
      case 401, 403 -> Kind.FORBIDDEN;
      case 404, 410 -> Kind.NOT_FOUND;
      case 202, 408 -> Kind.TIMEOUT;
      case 429 -> Kind.TOO_MANY_REQUESTS;
      default -> status >= 500 ? Kind.SERVER_ERROR : Kind.CLIENT_ERROR;
    };
  }

  private static String words(Exchange.Answer answer) {
    String advice =
        switch (answer.status()) {
          case 202 -> "It is still preparing the document; try again later.";
          case 401 -> "It wants a login; ask the portal for open access.";
          case 403 -> "Access is refused" + blocker(answer) + "; ask the portal to let Winnow in.";
          case 404 -> "There is nothing; check the portal's url.";
          case 410 -> "It is gone for good; check the portal's url.";
          case 429 -> "It finds our requests too many; lower requestsPerSecond.";
          case 503 -> "It is overloaded or being repaired" + blocker(answer) + "; try again later.";
          default ->
              answer.status() >= 500 ? "Its server failed; try again later." : refused(answer);
        };
    return (answer.uri() + " answered HTTP " + answer.status() + ". " + advice).strip();
  }

  private static String refused(Exchange.Answer answer) {
    return Blocks.firewall(answer).isPresent()
        ? "Access is refused" + blocker(answer) + "; ask the portal to let Winnow in."
        : "";
  }

  private static String blocker(Exchange.Answer answer) {
    return Blocks.firewall(answer).map(owner -> " by " + owner + " protection").orElse("");
  }
}
