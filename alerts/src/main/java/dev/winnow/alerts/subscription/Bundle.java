package dev.winnow.alerts.subscription;

import dev.winnow.alerts.event.EventKind;
import dev.winnow.alerts.watch.Target;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Kinds of events that people choose together, because one question lies behind them. */
public enum Bundle {
  /** Whether it is up to date. */
  LATE(EventKind.OVERDUE, EventKind.DELINQUENT, EventKind.RECOVERED, EventKind.PREDICTED_LATE),
  /** Whether it can be fetched. */
  LINKS(EventKind.LINK_BROKEN, EventKind.LINK_REPAIRED, EventKind.HOST_DOWN, EventKind.HOST_BACK),
  /** What one may do with it. */
  TERMS(EventKind.LICENCE_CHANGED, EventKind.ACCESS_CHANGED),
  /** Whether it is still there. */
  GONE(EventKind.REMOVED, EventKind.RETURNED, EventKind.MOVED),
  /** Whether there is something new. */
  NEW(EventKind.ADDED),
  /** Whether it still is what one built on. */
  CONTENT(EventKind.CHANGED, EventKind.FORMAT_CHANGED),
  /** How good it is. */
  SCORE(
      EventKind.SCORE_FELL, EventKind.SCORE_ROSE, EventKind.STANDING_FELL, EventKind.STANDING_ROSE),
  /** Whether the portal works. */
  PORTAL(
      EventKind.PORTAL_SILENT,
      EventKind.PORTAL_BACK,
      EventKind.HARVEST_DEVIATED,
      EventKind.RESTAMPED);

  private final Set<EventKind> kinds;

  Bundle(EventKind first, EventKind... more) {
    this.kinds = EnumSet.of(first, more);
  }

  /** The kinds in it. */
  public Set<EventKind> kinds() {
    return EnumSet.copyOf(kinds);
  }

  /** As it is written in forms and commands. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The bundle of this code; empty for an unknown one. */
  public static Optional<Bundle> find(String code) {
    return Arrays.stream(values()).filter(bundle -> bundle.code().equals(code)).findFirst();
  }

  /** Those that can happen to what is watched. */
  public static List<Bundle> of(Target target) {
    return switch (target) {
      case Target.OfDataset dataset -> List.of(LATE, LINKS, TERMS, GONE, CONTENT, SCORE);
      case Target.OfSearch search -> List.of(NEW, LATE, LINKS, TERMS, GONE, CONTENT);
      case Target.OfOrganisation organisation ->
          List.of(LATE, LINKS, TERMS, GONE, NEW, CONTENT, SCORE);
      case Target.OfPortal portal -> List.of(PORTAL, GONE, NEW, LATE, LINKS, TERMS);
    };
  }

  /** Those that most people want who watch it. */
  public static List<Bundle> usual(Target target) {
    return switch (target) {
      case Target.OfDataset dataset -> List.of(LATE, LINKS, TERMS, GONE);
      case Target.OfSearch search -> List.of(NEW);
      case Target.OfOrganisation organisation -> List.of(LATE, LINKS, TERMS, GONE);
      case Target.OfPortal portal -> List.of(PORTAL, GONE);
    };
  }

  /** All kinds of several bundles. */
  public static Set<EventKind> kinds(Collection<Bundle> bundles) {
    EnumSet<EventKind> all = EnumSet.noneOf(EventKind.class);
    bundles.forEach(bundle -> all.addAll(bundle.kinds));
    return all;
  }

  /** The bundles of which something is among these kinds. */
  public static List<Bundle> among(Set<EventKind> chosen) {
    return Arrays.stream(values())
        .filter(bundle -> bundle.kinds.stream().anyMatch(chosen::contains))
        .toList();
  }
}
