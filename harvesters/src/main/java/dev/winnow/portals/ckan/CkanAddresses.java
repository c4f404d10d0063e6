package dev.winnow.portals.ckan;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a CKAN portal's parts are.
 *
 * @param root of the portal, with a slash at its end
 * @param api of the actions, with a slash at its end
 */
record CkanAddresses(URI root, String api) {

  private static final Pattern API = Pattern.compile("^(.*?)/api(/\\d+)?(/action)?/?$");

  /** From a portal's root or the address of its API. */
  static CkanAddresses of(URI url) {
    String text = url.toString().replaceFirst("[?#].*$", "");
    Matcher matcher = API.matcher(text);
    if (matcher.matches()) {
      String version = matcher.group(2) == null && matcher.group(3) != null ? "" : "/3";
      String numbered = matcher.group(2) == null ? version : matcher.group(2);
      return new CkanAddresses(
          URI.create(matcher.group(1) + "/"), matcher.group(1) + "/api" + numbered + "/action/");
    }
    String root = text.endsWith("/") ? text : text + "/";
    return new CkanAddresses(URI.create(root), root + "api/3/action/");
  }

  /** The page about a dataset. */
  URI page(String name) {
    try {
      return root.resolve(new URI(null, null, "dataset/" + name, null).getRawPath());
    } catch (java.net.URISyntaxException e) {
      return root;
    }
  }
}
