package dev.winnow.portals.probe;

import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.FetchException;
import dev.winnow.portals.Portals;
import dev.winnow.portals.probe.look.FirstLook;
import dev.winnow.portals.probe.look.Site;
import dev.winnow.portals.probe.look.Taste;
import dev.winnow.portals.probe.sign.Judgement;
import dev.winnow.portals.probe.sign.Lead;
import dev.winnow.portals.probe.sign.Lead.Strength;
import dev.winnow.portals.probe.sign.Recogniser;
import dev.winnow.portals.probe.sign.Recogniser.Rank;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Follows the leads of one first look, the strongest first, until nothing better can come. */
final class Search {

  private static final double NOTHING_LISTED = 0.5;
  private static final double MOSTLY_UNREADABLE = 0.5;

  private final Portals portals;
  private final Site site;
  private final FirstLook look;
  private final List<Candidate> found = new ArrayList<>();
  private final List<String> traps = new ArrayList<>();
  private String explicit = "";

  Search(Portals portals, Site site, FirstLook look) {
    this.portals = portals;
    this.site = site;
    this.look = look;
  }

  /** A recogniser and one of its leads. */
  private record Trace(Recogniser recogniser, Lead lead) {}

  List<Candidate> candidates() {
    for (Trace trace : traces()) {
      if (site.isSpent() || !traps.isEmpty()) {
        break;
      }
      if (isWorthwhile(trace)) {
        follow(trace);
      }
    }
    return Ranking.of(found, explicit, traps);
  }

  /** Why nothing on this site can be believed. */
  Optional<String> trap() {
    return traps.stream().findFirst();
  }

  private List<Trace> traces() {
    Set<String> met = new HashSet<>();
    return Recognisers.all().stream()
        .filter(recogniser -> portals.find(recogniser.type()).isPresent())
        .flatMap(
            recogniser -> recogniser.leads(look).stream().map(lead -> new Trace(recogniser, lead)))
        .sorted(Comparator.comparing(trace -> trace.lead().strength()))
        .filter(
            trace ->
                met.add(trace.lead().type() + " " + trace.lead().url() + trace.lead().settings()))
        .toList();
  }

  /** Whether following a lead could still change which candidate is the best. */
  private boolean isWorthwhile(Trace trace) {
    Strength strength = trace.lead().strength();
    for (Candidate known : found) {
      boolean better = known.rank().compareTo(trace.recogniser().rank()) < 0;
      boolean own = known.rank() == Rank.OWN || known.type().equals(explicit);
      if (known.isSure()
          && (known.type().equals(trace.recogniser().type())
              || own && strength.compareTo(Strength.LIKELY) >= 0
              || better && strength.compareTo(Strength.MARKED) > 0)) {
        return false;
      }
    }
    return true;
  }

  private void follow(Trace trace) {
    site.turn();
    try {
      Optional<Lead> settled = trace.recogniser().settled(trace.lead(), site);
      if (settled.isEmpty() || trace.recogniser().refusal(settled.get(), site).isPresent()) {
        return;
      }
      Lead lead = settled.get();
      Taste taste =
          Taste.of(
              portals.get(lead.type()),
              Portal.of("probe", lead.type(), lead.url()).toBuilder()
                  .at(lead.type(), lead.url())
                  .settings(lead.settings())
                  .build(),
              site,
              trace.recogniser().sample(),
              trace.recogniser().cheap());
      if (taste.listed() > 0 || trace.recogniser().rank() != Rank.PAGES) {
        add(new Trace(trace.recogniser(), lead), taste);
      }
    } catch (FetchException e) {
      trace.recogniser().trap(e, site).ifPresent(traps::add);
    }
  }

  private void add(Trace trace, Taste taste) {
    Lead lead = trace.lead();
    Judgement judgement = trace.recogniser().judge(lead, taste);
    List<String> evidence =
        new ArrayList<>(
            Stream.of(lead.evidence(), judgement.evidence())
                .filter(word -> !word.isEmpty())
                .toList());
    double confidence = judgement.confidence();
    if (taste.datasets().isEmpty()) {
      confidence = Math.min(confidence, NOTHING_LISTED);
      evidence.add(
          taste.passed() > 0
              ? "Nothing of what it lists first is a dataset."
              : "It lists no dataset that can be read.");
    } else {
      evidence.add(Shares.of(taste.datasets()));
    }
    if (taste.lost() > taste.datasets().size()) {
      confidence = Math.min(confidence, MOSTLY_UNREADABLE);
      evidence.add("%d records could not be had or read.".formatted(taste.lost()));
    }
    boolean own =
        lead.strength() == Strength.CERTAIN
            && trace.recogniser().rank().compareTo(Rank.PROTOCOL) <= 0;
    if (own && confidence >= Candidate.SURE) {
      explicit = lead.type();
    }
    found.add(
        new Candidate(
            lead.type(),
            trace.recogniser().rank(),
            lead.url(),
            lead.settings(),
            confidence,
            taste.declared(),
            evidence,
            site.notices(),
            taste.datasets()));
  }
}
