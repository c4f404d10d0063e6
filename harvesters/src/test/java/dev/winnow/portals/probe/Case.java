package dev.winnow.portals.probe;

/**
 * Something to probe.
 *
 * @param type what it is; "none" for no portal
 * @param typed the address that a person gives
 * @param url where the portal's interface is; empty for no portal
 * @param fake the site
 */
record Case(String type, String typed, String url, Fake fake) {

  static Case none(String typed, Fake fake) {
    return new Case("none", typed, "", fake);
  }
}
