package dev.winnow.alerts.webhook;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a webhook is received. Whether its host may be asked at all is decided after its name is
 * looked up, each time something is sent.
 *
 * @param uri absolute, https, without user and fragment; http on this machine alone
 */
public record WebhookAddress(URI uri) {

  private static final int LONGEST = 2_000;

  /** Reads what somebody typed; empty when nothing can be sent there. */
  public static Optional<WebhookAddress> read(String typed) {
    String text = typed.strip();
    try {
      URI uri = new URI(text);
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("https") || scheme.equals("http") && isHere(uri);
      boolean whole = web && uri.getHost() != null && text.length() <= LONGEST;
      boolean clean = uri.getRawUserInfo() == null && uri.getRawFragment() == null;
      return whole && clean ? Optional.of(new WebhookAddress(uri)) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** The host and, where one is named, the port: what rates are counted by. */
  public String host() {
    return uri.getRawAuthority().toLowerCase(Locale.ROOT);
  }

  private static boolean isHere(URI uri) {
    return String.valueOf(uri.getHost()).matches("localhost|127(\\.\\d{1,3}){3}|\\[::1]");
  }

  /** Never written to a log: addresses of webhooks often hold a secret. */
  @Override
  public String toString() {
    return "a webhook at " + host();
  }
}
