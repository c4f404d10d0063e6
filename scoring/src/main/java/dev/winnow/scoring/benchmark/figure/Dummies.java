package dev.winnow.scoring.benchmark.figure;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.catalogue.score.LinkFact;
import dev.winnow.catalogue.score.LinkKind;
import dev.winnow.scoring.metrics.Links;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Files that are there for the points only: without an address, with next to nothing in them, or
 * the same file named again. Comparisons leave them out, so that adding one changes nothing.
 */
public final class Dummies {

  /** Fewer bytes than this are no data. */
  private static final long LEAST_BYTES = 100;

  private Dummies() {}

  /** The dataset without them; the dataset itself when there is none, or nothing else. */
  public static Dataset without(Dataset dataset, Facts facts) {
    List<Distribution> kept = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Distribution file : dataset.distributions()) {
      if (!isEmpty(file, facts) && seen.add(place(file))) {
        kept.add(file);
      }
    }
    boolean same = kept.isEmpty() || kept.size() == dataset.distributions().size();
    return same ? dataset : dataset.toBuilder().distributions(kept).build();
  }

  private static boolean isEmpty(Distribution file, Facts facts) {
    if (!file.bestUrl().isStated() && file.accessService().isEmpty()) {
      return true;
    }
    Optional<LinkFact> fact = Links.fact(file.bestUrl(), facts);
    if (fact.filter(known -> known.trail().kind() == LinkKind.EMPTY).isPresent()) {
      return true;
    }
    OptionalLong found =
        fact.map(known -> known.trail().content().size()).orElse(OptionalLong.empty());
    OptionalLong size = found.isPresent() ? found : file.byteSize();
    return size.isPresent() && size.getAsLong() < LEAST_BYTES && size.getAsLong() >= 0;
  }

  /** A download address is one file; behind an access address each format may be another one. */
  private static String place(Distribution file) {
    if (file.downloadUrl().isStated()) {
      return "download " + file.downloadUrl().raw();
    }
    return "access " + file.accessUrl().raw() + " " + file.format().raw() + " " + file.id();
  }
}
