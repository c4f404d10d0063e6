package dev.winnow.portals.probe.sign;

import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.Fetcher;
import dev.winnow.portals.probe.look.FirstLook;
import dev.winnow.portals.probe.look.Taste;
import java.util.List;
import java.util.Optional;

/** Knows by what signs one type of portal is recognised; it has no state. */
public interface Recogniser {

  /** The type as it stands in a portal's file. */
  String type();

  /** How much such an interface tells about a portal, beside others that the same portal has. */
  Rank rank();

  /** Where this type may answer, judging by what was seen; pure. */
  List<Lead> leads(FirstLook look);

  /**
   * Turns a lead into the address that is meant, where that takes a request, with at most one.
   *
   * @return empty when it leads nowhere
   * @throws FetchException when nothing answers there
   */
  default Optional<Lead> settled(Lead lead, Fetcher site) throws FetchException {
    return Optional.of(lead);
  }

  /**
   * Asks whether it is worth while to follow a lead, with at most one request.
   *
   * @return why not, in words; empty to go on
   * @throws FetchException when nothing answers there
   */
  default Optional<String> refusal(Lead lead, Fetcher site) throws FetchException {
    return Optional.empty();
  }

  /** How many records to look at. */
  default int sample() {
    return 100;
  }

  /** Whether looking at more records costs no further request, so that all may be counted. */
  default boolean cheap() {
    return true;
  }

  /** What the first records mean. */
  Judgement judge(Lead lead, Taste taste);

  /** Whether a failed try was a trap that spoils the whole site; in words. */
  default Optional<String> trap(FetchException fault, Fetcher site) {
    return Optional.empty();
  }

  /** How much an interface tells; the first ones win over the later ones. */
  enum Rank {
    /** The portal's software speaking its own language. */
    OWN,
    /** A protocol that catalogues of all kinds speak. */
    PROTOCOL,
    /** DCAT as RDF. */
    RDF,
    /** One document for machines. */
    DOCUMENT,
    /** What web pages say about themselves. */
    PAGES
  }
}
