package dev.winnow.catalogue.alias;

import java.util.List;

/**
 * Two organisations that may be one.
 *
 * @param into the one that would stay: the configured one, else the one with more datasets
 * @param other the one whose names would become aliases
 * @param evidence why, the strongest first
 */
public record Proposal(Traces into, Traces other, List<Evidence> evidence) {

  public Proposal {
    evidence = List.copyOf(evidence);
  }

  /** What speaks for it. */
  public enum Kind {
    /** The same registration number or address. */
    IDENTIFIER,
    /** The same name but for case, marks, legal form and kind, such as "kommun". */
    NAME,
    /** One name is the initials of the other. */
    INITIALS,
    /** The same domain in home pages or mail addresses, that few others use. */
    DOMAIN
  }

  /** A kind of evidence, and what it rests on. */
  public record Evidence(Kind kind, String value) {}

  /** Whether it is beyond much doubt: an identifier, or a name and something else. */
  public boolean isStrong() {
    return evidence.getFirst().kind() == Kind.IDENTIFIER || evidence.size() > 1;
  }
}
