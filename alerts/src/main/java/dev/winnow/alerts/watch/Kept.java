package dev.winnow.alerts.watch;

import dev.winnow.alerts.event.EventKind;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.store.watch.KeptWatch;
import java.util.Set;
import java.util.stream.Collectors;

/** Watches as the store keeps them. */
public final class Kept {

  private Kept() {}

  /** A watch of the store, told in a rhythm and a language. */
  public static Watch watch(KeptWatch kept, Rhythm rhythm, String language) {
    return new Watch(kept.id(), target(kept), kinds(kept.kinds()), rhythm, language, kept.since());
  }

  /** What is watched. */
  public static Target target(KeptWatch kept) {
    return switch (kept.target()) {
      case "dataset" -> new Target.OfDataset(DatasetId.parse(kept.subject()));
      case "search" -> new Target.OfSearch(kept.subject());
      case "organisation" -> new Target.OfOrganisation(kept.subject());
      case "portal" -> new Target.OfPortal(kept.subject());
      default ->
          throw new IllegalStateException(
              "watch %s watches a '%s', which this Winnow does not know"
                  .formatted(kept.id(), kept.target()));
    };
  }

  /** The code of what is watched. */
  public static String code(Target target) {
    return switch (target) {
      case Target.OfDataset dataset -> "dataset";
      case Target.OfSearch search -> "search";
      case Target.OfOrganisation organisation -> "organisation";
      case Target.OfPortal portal -> "portal";
    };
  }

  /** Which one is watched. */
  public static String subject(Target target) {
    return switch (target) {
      case Target.OfDataset dataset -> dataset.dataset().toString();
      case Target.OfSearch search -> search.query();
      case Target.OfOrganisation organisation -> organisation.organisation();
      case Target.OfPortal portal -> portal.portal();
    };
  }

  /** Kinds by their codes; what this Winnow does not know any more is passed over. */
  public static Set<EventKind> kinds(Set<String> codes) {
    return codes.stream()
        .flatMap(code -> EventKind.find(code).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Codes of kinds. */
  public static Set<String> codes(Set<EventKind> kinds) {
    return kinds.stream().map(EventKind::code).collect(Collectors.toUnmodifiableSet());
  }
}
