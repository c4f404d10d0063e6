package dev.winnow.scoring.metrics;

import dev.winnow.catalogue.score.Facts;
import dev.winnow.catalogue.score.LinkFact;
import dev.winnow.catalogue.vocabulary.Stated;
import java.net.URI;
import java.util.Optional;

/** What is known about stated addresses. */
public final class Links {

  private Links() {}

  /** What was found at an address, looked up as stated, then as understood. */
  public static Optional<LinkFact> fact(Stated<URI> address, Facts facts) {
    if (facts.links().isEmpty()) {
      return Optional.empty();
    }
    return Optional.ofNullable(facts.links().get(address.raw()))
        .or(() -> address.value().map(uri -> facts.links().get(uri.toString())));
  }
}
