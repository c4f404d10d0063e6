package dev.winnow.store.run;

/**
 * A record as a portal sent it.
 *
 * @param form what it is, such as "ckan-json" or "dcat-ntriples"
 * @param hash of body and context, in hexadecimal
 * @param body its bytes
 * @param context what reading it needs from around it; may be empty
 */
public record Raw(String form, String hash, byte[] body, byte[] context) {}
