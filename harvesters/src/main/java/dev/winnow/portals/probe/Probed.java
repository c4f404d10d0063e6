package dev.winnow.portals.probe;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What a probe found.
 *
 * @param address what was asked about
 * @param title what the page there calls itself; empty when it says nothing
 * @param candidates the ways to harvest it, the best first
 * @param instead what it is when no candidate is sure, a sentence; empty when one is
 * @param requests how many requests that took, robots.txt included
 */
public record Probed(
    URI address, String title, List<Candidate> candidates, String instead, long requests) {

  public Probed {
    candidates = List.copyOf(candidates);
  }

  /** The candidate to take without asking anybody. */
  public Optional<Candidate> sure() {
    return candidates.stream().findFirst().filter(Candidate::isSure);
  }
}
