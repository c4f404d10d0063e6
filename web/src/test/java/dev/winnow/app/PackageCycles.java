package dev.winnow.app;

import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds packages that depend on each other, directly or by way of others. */
final class PackageCycles {

  private PackageCycles() {}

  /** Every package of a tree that is in a cycle or between two, with those it needs there. */
  static Map<String, Set<String>> of(JavaPackage root) {
    Map<String, Set<String>> needs = new TreeMap<>();
    root.getSubpackagesInTree().forEach(one -> needs.put(one.getName(), needs(one)));
    needs.put(root.getName(), needs(root));
    return among(needs);
  }

  private static Set<String> needs(JavaPackage one) {
    return one.getClassDependenciesFromThisPackage().stream()
        .map(needed -> needed.getTargetClass().getPackageName())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whoever needs nobody that is left, or is needed by nobody, is in no cycle and leaves. */
  static Map<String, Set<String>> among(Map<String, Set<String>> needs) {
    Map<String, Set<String>> left = new TreeMap<>();
    needs.forEach((name, others) -> left.put(name, new TreeSet<>(others)));
    int before;
    do {
      before = left.size();
      left.values().forEach(others -> others.retainAll(left.keySet()));
      left.values().removeIf(Set::isEmpty);
      Set<String> needed =
          left.values().stream().flatMap(Collection::stream).collect(Collectors.toSet());
      left.keySet().retainAll(needed);
    } while (left.size() < before);
    return left;
  }
}
