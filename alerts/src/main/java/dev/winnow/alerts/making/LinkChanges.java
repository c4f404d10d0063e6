package dev.winnow.alerts.making;

import dev.winnow.alerts.event.EventKind;
import dev.winnow.catalogue.score.LinkFact.State;
import dev.winnow.catalogue.score.LinkKind;
import dev.winnow.store.event.LinkState;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What happened to the addresses of a dataset. Those that went with their host are left to the
 * host. Pure.
 *
 * @param happenings what happened
 * @param broken the addresses that are told as broken from now on
 */
record LinkChanges(List<Happening> happenings, Set<String> broken) {

  static LinkChanges between(Set<String> told, List<LinkState> links) {
    Set<String> broken = new TreeSet<>();
    List<LinkState> fresh = new ArrayList<>();
    List<LinkState> repaired = new ArrayList<>();
    for (LinkState link : links) {
      boolean was = told.contains(link.address());
      if (was && link.state() == State.WORKS) {
        repaired.add(link);
      } else if (was || isBroken(link)) {
        broken.add(link.address());
        if (!was) {
          fresh.add(link);
        }
      }
    }
    List<Happening> happenings = new ArrayList<>();
    if (!fresh.isEmpty()) {
      happenings.add(broken(fresh));
    }
    if (!repaired.isEmpty()) {
      happenings.add(
          Happening.of(EventKind.LINK_REPAIRED, "address", repaired.getFirst().address())
              .about(repaired.size()));
    }
    return new LinkChanges(happenings, broken);
  }

  private static boolean isBroken(LinkState link) {
    return link.state() == State.BROKEN && link.kind() != LinkKind.HOST_DOWN;
  }

  private static Happening broken(List<LinkState> links) {
    LinkState first = links.getFirst();
    return Happening.of(
            EventKind.LINK_BROKEN,
            "address",
            first.address(),
            "reason",
            first.kind().code(),
            "since",
            first.since().toString())
        .about(links.size());
  }
}
