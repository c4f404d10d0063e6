package dev.winnow.catalogue.alias;

import dev.winnow.catalogue.alias.Proposal.Evidence;
import dev.winnow.catalogue.alias.Proposal.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Looks for organisations that may be one: by identifiers, names, initials and domains. */
public final class Proposing {

  /** A domain that more use is a portal's or a mail provider's. */
  private static final int FEW = 3;

  private static final int SHORTEST = 3;

  private final List<Traces> all;
  private final Map<String, List<Traces>> holders = new HashMap<>();

  private Proposing(List<Traces> all) {
    this.all = all;
    all.forEach(
        one ->
            keys(one)
                .forEach(key -> holders.computeIfAbsent(key, none -> new ArrayList<>()).add(one)));
  }

  /** Proposals, the strong ones first, then by the number of datasets concerned. */
  public static List<Proposal> propose(List<Traces> all) {
    List<Traces> sorted = new ArrayList<>(all);
    sorted.sort(Comparator.comparing(one -> one.organisation().id()));
    return new Proposing(sorted).propose();
  }

  private List<Proposal> propose() {
    List<Proposal> proposals = new ArrayList<>();
    for (Traces one : all) {
      Set<Traces> others = new LinkedHashSet<>();
      keys(one).forEach(key -> others.addAll(holders.get(key)));
      for (Traces other : others) {
        if (one.organisation().id().compareTo(other.organisation().id()) < 0) {
          judge(one, other).ifPresent(proposals::add);
        }
      }
    }
    proposals.sort(
        Comparator.comparing((Proposal one) -> !one.isStrong())
            .thenComparing(one -> -one.other().datasets())
            .thenComparing(one -> one.other().organisation().id()));
    return proposals;
  }

  /** Under what the likes of an organisation are looked for. */
  private static Set<String> keys(Traces one) {
    Set<String> keys = new TreeSet<>();
    one.identifiers().forEach(identifier -> keys.add("identifier " + identifier));
    one.domains().forEach(domain -> keys.add("domain " + domain));
    for (CoreName name : names(one)) {
      keys.add("core " + name.core());
      name.initials().forEach(initials -> keys.add("core " + initials));
    }
    return keys;
  }

  private static List<CoreName> names(Traces one) {
    return Stream.concat(
            Stream.of(one.organisation().name()), one.organisation().aliases().stream())
        .map(CoreName::of)
        .filter(name -> name.core().length() >= SHORTEST)
        .distinct()
        .toList();
  }

  private Optional<Proposal> judge(Traces one, Traces other) {
    String country = one.organisation().country();
    String abroad = other.organisation().country();
    boolean apart = !country.isEmpty() && !abroad.isEmpty() && !country.equals(abroad);
    if (apart || one.configured() && other.configured()) {
      return Optional.empty();
    }
    Map<Kind, String> found = new LinkedHashMap<>();
    common(one.identifiers(), other.identifiers())
        .ifPresent(value -> found.put(Kind.IDENTIFIER, value));
    names(one, other, found);
    boolean named = !found.isEmpty();
    common(one.domains(), other.domains())
        .filter(domain -> holders.get("domain " + domain).size() <= FEW)
        .filter(domain -> named || shareWord(one, other))
        .ifPresent(domain -> found.put(Kind.DOMAIN, domain));
    List<Evidence> evidence =
        found.entrySet().stream()
            .map(each -> new Evidence(each.getKey(), each.getValue()))
            .toList();
    return evidence.isEmpty() ? Optional.empty() : Optional.of(proposal(one, other, evidence));
  }

  private static void names(Traces one, Traces other, Map<Kind, String> found) {
    for (CoreName name : names(one)) {
      for (CoreName another : names(other)) {
        if (name.core().equals(another.core()) && name.agrees(another)) {
          found.putIfAbsent(Kind.NAME, name.core());
        } else if (name.abbreviates(another) || another.abbreviates(name)) {
          found.putIfAbsent(
              Kind.INITIALS, name.abbreviates(another) ? name.core() : another.core());
        }
      }
    }
  }

  private static boolean shareWord(Traces one, Traces other) {
    Set<String> words = new HashSet<>();
    names(one).forEach(name -> words.addAll(List.of(name.core().split(" "))));
    return names(other).stream()
        .flatMap(name -> Stream.of(name.core().split(" ")))
        .anyMatch(word -> word.length() > SHORTEST && words.contains(word));
  }

  private static Optional<String> common(Set<String> some, Set<String> others) {
    return some.stream().filter(others::contains).findFirst();
  }

  private static Proposal proposal(Traces one, Traces other, List<Evidence> evidence) {
    boolean first = one.configured() || !other.configured() && one.datasets() >= other.datasets();
    return first ? new Proposal(one, other, evidence) : new Proposal(other, one, evidence);
  }
}
