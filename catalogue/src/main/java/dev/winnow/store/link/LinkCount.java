package dev.winnow.store.link;

import dev.winnow.catalogue.score.LinkFact;
import dev.winnow.catalogue.score.LinkKind;
import java.util.Optional;

/**
 * How many addresses of a host stand alike.
 *
 * @param host host and port
 * @param state empty when they were never looked at
 * @param kind what the last look found
 * @param links how many
 */
public record LinkCount(String host, Optional<LinkFact.State> state, LinkKind kind, long links) {}
