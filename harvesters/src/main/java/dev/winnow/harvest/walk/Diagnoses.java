package dev.winnow.harvest.walk;

import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.Trouble;
import dev.winnow.store.memory.Diagnosis;
import dev.winnow.store.memory.PortalMemory.Rest;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Says in plain words why a portal could not be harvested, and what to do about it. */
public final class Diagnoses {

  private static final int LONGEST_FACTOR = 4;

  private Diagnoses() {}

  /**
   * The diagnosis of a failure; empty when it is no trouble of the whole portal.
   *
   * @param userAgent as the portal sees it
   */
  public static Optional<Diagnosis> of(
      Portal portal, FetchException failure, String userAgent, Instant at) {
    return failure
        .trouble()
        .map(
            trouble ->
                new Diagnosis(
                    trouble.code(),
                    failure.getMessage(),
                    advice(trouble),
                    letter(portal, trouble, failure.uri(), userAgent, at)));
  }

  /** The pause after a run that met this trouble; it grows while the trouble lasts. */
  public static Rest rest(Trouble trouble, Optional<Rest> before, Instant at) {
    int times =
        before.filter(rest -> rest.kind().equals(trouble.code())).map(Rest::times).orElse(0) + 1;
    Duration pause = trouble.rest().multipliedBy(Math.min(times, LONGEST_FACTOR));
    return new Rest(at.plus(pause), trouble.code(), times);
  }

  private static String advice(Trouble trouble) {
    return switch (trouble) {
      case FIREWALL -> "Send the message to the portal's contact; nothing else will let Winnow in.";
      case LOGIN -> "Ask the portal for its open address, or for open access to its metadata.";
      case QUOTA -> "Lower requestsPerSecond, harvest at another hour, or ask for a larger quota.";
      case ROBOTS -> "Ask the portal to open its interface in robots.txt, or set robots: ignore.";
      case MOVED -> "Look where the portal went and change its url.";
      case GONE -> "Look for the portal's new address and change its url, or remove its file.";
      case MAINTENANCE -> "Wait; the next scheduled run after the pause tries again.";
      case WEB_PAGE -> "Check the portal's url: it must lead to data, not to a page for people.";
      case UNREACHABLE -> "Check the portal's url and the network; the next run tries again.";
    };
  }

  private static String letter(
      Portal portal, Trouble trouble, URI asked, String userAgent, Instant at) {
    String request = request(trouble);
    if (request.isEmpty()) {
      return "";
    }
    return """
        Subject: Harvesting of the metadata of %s

        Hello,

        we collect the descriptions of your open data, not the data themselves, so that they are
        found together with those of others. On %s our request

            GET %s
            User-Agent: %s

        was not answered with data. %s

        We keep to your robots.txt, to Retry-After and to a low rate, and can harvest at hours of
        your choice. Thank you for your open data.
        """
        .formatted(portal.name(), at.truncatedTo(ChronoUnit.SECONDS), asked, userAgent, request);
  }

  private static String request(Trouble trouble) {
    return switch (trouble) {
      case FIREWALL ->
          "A protection against robots refused it. Would you please let requests with this\nUser-Agent through to this interface?";
      case LOGIN ->
          "It wants a login. Is there an address that is open to everybody, or could there be one?";
      case QUOTA ->
          "We seem to ask too often. Which rate suits you, or can we be given a larger quota?";
      case ROBOTS ->
          "Your robots.txt closes this address. Would you please open the interface for metadata?";
      case MOVED, GONE, WEB_PAGE ->
          "Has the interface moved? Would you please tell us its address?";
      case MAINTENANCE, UNREACHABLE -> "";
    };
  }
}
