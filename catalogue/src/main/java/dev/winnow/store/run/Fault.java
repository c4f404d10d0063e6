package dev.winnow.store.run;

/**
 * Something that went wrong with one record or one request of a run.
 *
 * @param kind a short name that is counted, such as "no-title" or "http-500"
 * @param where the source's id of the record, or the address of the request
 * @param message what happened, in words, with value and remedy
 */
public record Fault(String kind, String where, String message) {}
