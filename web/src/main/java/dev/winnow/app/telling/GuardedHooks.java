package dev.winnow.app.telling;

import dev.winnow.alerts.delivery.Hooks;
import dev.winnow.alerts.letter.Outcome;
import dev.winnow.alerts.webhook.WebhookAddress;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.http.Poster;
import java.util.Map;

/** Webhooks behind the guard of the harvest, and what their answers mean. */
final class GuardedHooks implements Hooks {

  private final Poster poster;

  GuardedHooks(Poster poster) {
    this.poster = poster;
  }

  @Override
  public Outcome post(WebhookAddress to, Map<String, String> headers, byte[] body) {
    try {
      Poster.Answer answer = poster.post(to.uri(), headers, body);
      String words = "HTTP " + answer.status();
      return switch (answer.status() / 100) {
        case 2 -> new Outcome.Taken(words);
        case 3 ->
            Outcome.Failed.of(words + ": redirects are not followed; write down the new address");
        default ->
            answer.status() == 410
                ? new Outcome.Refused(words)
                : new Outcome.Failed(words, answer.retryAfter());
      };
    } catch (FetchException e) {
      return Outcome.Failed.of(words(e));
    }
  }

  /** Where a name leads to inside a network is nobody's business. */
  private static String words(FetchException failure) {
    return switch (failure.kind()) {
      case GUARD -> "not sent: that address is not on the public internet";
      case TIMEOUT -> "no answer in time";
      case UNREACHABLE ->
          String.valueOf(failure.getMessage()).contains("secure connection")
              ? "no secure connection that can be trusted"
              : "cannot be reached";
      default -> failure.kind().code();
    };
  }
}
