package dev.winnow.index.percolate;

import dev.winnow.index.Facet;
import dev.winnow.index.Percolation;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What some datasets have that keys are looked up in. */
final class Found {

  private final NavigableSet<String> words;
  private final Set<String> terms;
  private final Set<String> titles;
  private final Set<String> identifiers;
  private final Map<Facet, Set<String>> values;

  Found(Percolation datasets) {
    this.words = datasets.words();
    this.terms = new HashSet<>(words);
    this.titles = datasets.titles();
    this.identifiers = datasets.identifiers();
    this.values =
        Arrays.stream(Facet.values()).collect(Collectors.toMap(facet -> facet, datasets::values));
  }

  boolean hasAnyTerm(Set<String> wanted) {
    return hasAny(wanted, terms);
  }

  boolean hasAnyBeginning(Set<String> wanted) {
    for (String beginning : wanted) {
      String next = words.ceiling(beginning);
      if (next != null && next.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }

  boolean hasAnyTitle(Set<String> wanted) {
    return hasAny(wanted, titles);
  }

  boolean hasAnyIdentifier(Set<String> wanted) {
    return hasAny(wanted, identifiers);
  }

  boolean hasAny(Facet facet, Set<String> wanted) {
    return hasAny(wanted, values.get(facet));
  }

  /** Few are wanted and many are there, so that the few are gone through. */
  private static boolean hasAny(Set<String> wanted, Set<String> there) {
    for (String one : wanted) {
      if (there.contains(one)) {
        return true;
      }
    }
    return false;
  }
}
