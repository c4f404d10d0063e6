package dev.winnow.links;

import dev.winnow.catalogue.score.LinkContent;
import dev.winnow.catalogue.score.LinkFact;
import dev.winnow.catalogue.score.LinkFact.State;
import dev.winnow.catalogue.score.LinkKind;
import dev.winnow.catalogue.score.LinkTrail;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How looks add up. One failure proves nothing: an address is broken after at least three failures
 * without a success between them, the last at least three days after the first. Pure.
 */
final class Series {

  static final int FAILURES = 3;
  static final Duration APART = Duration.ofDays(3);

  private Series() {}

  /** What is known about an address after one more look. */
  static LinkFact next(Optional<LinkFact> before, Finding found, Instant now) {
    return switch (found.kind().meaning()) {
      case WORKS -> works(before, found, now);
      case FAILS -> fails(before, found, now);
      case UNSURE -> fact(State.UNSURE, before, found, trail(before, found.kind()), now);
    };
  }

  /**
   * What is known about an address whose host was down: as much as is known about the host, so that
   * a host that is gone for good takes its addresses with it.
   */
  static LinkFact downWith(LinkFact host, Optional<LinkFact> before, Finding found, Instant now) {
    LinkTrail kept = trail(before, LinkKind.HOST_DOWN);
    Finding down =
        new Finding(
            LinkKind.HOST_DOWN,
            found.status(),
            found.kind().code(),
            found.mediaType(),
            found.content());
    LinkFact fact = fact(host.state(), before, down, kept, now);
    return host.state() == State.BROKEN ? since(fact, host.since()) : fact;
  }

  private static LinkFact works(Optional<LinkFact> before, Finding found, Instant now) {
    LinkContent known = before.map(fact -> fact.trail().content()).orElse(LinkContent.NONE);
    LinkContent content = found.content().changedAt(Validity.changed(known, found.content(), now));
    LinkTrail trail = new LinkTrail(found.kind(), Optional.of(now), Optional.empty(), 0, content);
    return fact(State.WORKS, before, found, trail, now);
  }

  private static LinkFact fails(Optional<LinkFact> before, Finding found, Instant now) {
    LinkTrail kept = trail(before, found.kind());
    Instant first = kept.failing().orElse(now);
    LinkTrail trail =
        new LinkTrail(
            found.kind(), kept.worked(), Optional.of(first), kept.failures() + 1, kept.content());
    boolean broken = trail.failures() >= FAILURES && !first.plus(APART).isAfter(now);
    LinkFact fact = fact(broken ? State.BROKEN : State.UNSURE, before, found, trail, now);
    return broken ? since(fact, first) : fact;
  }

  private static LinkTrail trail(Optional<LinkFact> before, LinkKind kind) {
    LinkTrail known = before.map(LinkFact::trail).orElse(LinkTrail.NONE);
    return new LinkTrail(kind, known.worked(), known.failing(), known.failures(), known.content());
  }

  private static LinkFact fact(
      State state, Optional<LinkFact> before, Finding found, LinkTrail trail, Instant now) {
    Instant since = before.filter(fact -> fact.state() == state).map(LinkFact::since).orElse(now);
    return new LinkFact(
        state, found.status(), now, since, found.detail(), found.mediaType(), trail);
  }

  private static LinkFact since(LinkFact fact, Instant since) {
    return new LinkFact(
        fact.state(),
        fact.status(),
        fact.checked(),
        since,
        fact.detail(),
        fact.mediaType(),
        fact.trail());
  }
}
