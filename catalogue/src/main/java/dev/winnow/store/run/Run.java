package dev.winnow.store.run;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One harvest of one portal, running or ended.
 *
 * @param id rises with every run
 * @param portal whose
 * @param started when it first started; a resumed run keeps its start
 * @param ended when it ended; empty while it runs or when it was killed
 * @param verdict how it ended
 * @param reason why it is partial or failed, in words; empty when complete
 * @param cursor where it goes on, as the engine wrote it; empty at the start
 * @param declared how many datasets the portal says it has, when it says so
 * @param counters what it counted so far
 */
public record Run(
    long id,
    String portal,
    Instant started,
    Optional<Instant> ended,
    Optional<Verdict> verdict,
    String reason,
    String cursor,
    OptionalLong declared,
    Counters counters) {}
