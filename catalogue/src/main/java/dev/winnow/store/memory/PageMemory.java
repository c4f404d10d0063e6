package dev.winnow.store.memory;

import java.util.OptionalLong;

/**
 * What a page was like when all of its records were kept.
 *
 * @param page its place in the walk, as the engine writes it
 * @param run that last saw it
 * @param request what was asked for, and on whose behalf; another request is another page
 * @param etag as the portal stated it, empty when unstated
 * @param lastModified as the portal stated it, empty when unstated or too fresh to be trusted
 * @param bodyHash SHA-256 of the decompressed body
 * @param next the page after it, as the engine writes it; empty at the proven end
 * @param declared how many datasets the portal said there were
 * @param records how many records it listed
 * @param skipped how many things it listed that are no datasets
 */
public record PageMemory(
    String page,
    long run,
    String request,
    String etag,
    String lastModified,
    String bodyHash,
    String next,
    OptionalLong declared,
    long records,
    long skipped) {

  /** The same page, seen by another run. */
  public PageMemory withRun(long newRun) {
    return new PageMemory(
        page, newRun, request, etag, lastModified, bodyHash, next, declared, records, skipped);
  }
}
