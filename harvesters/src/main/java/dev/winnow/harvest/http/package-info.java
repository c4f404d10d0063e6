/**
 * The one fetcher: robots.txt, rates per host, retries, Retry-After, limits, decompression and the
 * guard against addresses that are nobody's business. Start reading at {@link
 * dev.winnow.harvest.http.PoliteFetchers}.
 *
 * <p>It stands on Apache HttpClient instead of the JDK's, because that one lets the guard be the
 * resolver of the connection itself: the address that was checked is the address that is connected
 * to, while the certificate is still checked against the name.
 */
@NullMarked
package dev.winnow.harvest.http;

import org.jspecify.annotations.NullMarked;
