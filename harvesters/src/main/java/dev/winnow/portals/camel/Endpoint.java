package dev.winnow.portals.camel;

import dev.winnow.catalogue.Portal;
import java.util.List;
import java.util.Set;

/**
 * The endpoint that a portal's documents come from, as its file names it.
 *
 * @param uri Camel's URI; placeholders such as {{env:FTP_PASSWORD}} are Camel's to fill
 * @param absences "count" or "never" as the file says, empty where it does not
 */
public record Endpoint(String uri, String absences) {

  private static final Set<String> FOLDERS = Set.of("file", "ftp", "ftps", "sftp");
  private static final Set<String> LOCAL =
      Set.of("file", "seda", "direct", "timer", "stub", "mock");

  /** The endpoint of a portal's settings. */
  public static Endpoint of(Portal portal) {
    return new Endpoint(
        portal.settings().getOrDefault("endpoint", ""),
        portal.settings().getOrDefault("absences", ""));
  }

  /** The component, such as "ftp". */
  public String scheme() {
    return uri.replaceFirst(":.*", "");
  }

  /** Whether every run sees all documents there are: files that are left where they lie. */
  public boolean isListing() {
    boolean stays = uri.contains("noop=true");
    return absences.equals("count") || absences.isEmpty() && FOLDERS.contains(scheme()) && stays;
  }

  /** Whether it stays on this machine by its kind alone. */
  public boolean isLocal() {
    return LOCAL.contains(scheme());
  }

  /** The hosts that it names, with the port where one stands; empty when they cannot be told. */
  public List<String> hosts() {
    String rest = uri.substring(Math.min(uri.length(), scheme().length() + 1));
    String authority = rest.replaceFirst("^//", "").replaceFirst("[/?].*", "");
    boolean named = FOLDERS.contains(scheme()) && !scheme().equals("file");
    return named ? List.of(authority.replaceFirst("^.*@", "")) : List.of();
  }

  /** For messages: without its options, among which secrets may stand. */
  public String shown() {
    return uri.replaceFirst("\\?.*", "").replaceFirst("//[^/@]*@", "//");
  }
}
