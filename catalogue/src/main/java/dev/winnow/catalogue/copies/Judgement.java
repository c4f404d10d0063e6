package dev.winnow.catalogue.copies;

import dev.winnow.catalogue.copies.Evidence.Kind;
import dev.winnow.catalogue.copies.Title.Likeness;
import dev.winnow.catalogue.copies.Traits.Part;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Decides whether two records of different portals describe the same dataset. Three ways lead to a
 * yes, and each needs two kinds of evidence, because publishers copy identifiers, texts and
 * addresses from dataset to dataset; docs/copies.md gives the reasons.
 */
public final class Judgement {

  /** Words below which equal descriptions prove nothing. */
  private static final int FEWEST_WORDS = 6;

  /** More addresses of one kind say nothing more. */
  private static final int MOST_ADDRESSES = 3;

  /** Words that a cut description must still have. */
  private static final int FEWEST_WORDS_OF_BEGINNING = 20;

  private final Traits one;
  private final Traits other;
  private final Likeness titles;
  private final List<Evidence> evidence = new ArrayList<>();
  private final boolean mostFiles;

  private Judgement(Traits one, Traits other, Predicate<String> counts) {
    this.one = one;
    this.other = other;
    this.titles = Title.compare(one.titles(), other.titles());
    Set<String> shared = new TreeSet<>(one.addresses().keySet());
    shared.retainAll(other.addresses().keySet());
    shared.removeIf(counts.negate());
    addStated(shared);
    this.mostFiles = addFiles(shared);
    addTexts();
  }

  /**
   * Judges two records.
   *
   * @param counts whether a key tells datasets apart; one that many datasets have does not
   * @return why they are copies, the strongest evidence first; empty when they are not, or are of
   *     one portal
   */
  public static Optional<List<Evidence>> judge(Traits one, Traits other, Predicate<String> counts) {
    if (one.id().portal().equals(other.id().portal())) {
      return Optional.empty();
    }
    Judgement judgement = new Judgement(one, other, counts);
    return judgement.isYes() ? Optional.of(List.copyOf(judgement.evidence)) : Optional.empty();
  }

  /** How much the evidence of a pair counts beside that of another pair; each kind once. */
  public static int strength(List<Evidence> evidence) {
    return evidence.stream().map(Evidence::kind).distinct().mapToInt(Kind::weight).sum();
  }

  private boolean isYes() {
    return isStated() || hasSameFiles() || hasSameWords();
  }

  /** An identifier, origin or page in common, and a content that agrees. */
  private boolean isStated() {
    boolean named = has(Kind.IDENTIFIER) || has(Kind.ORIGIN);
    return switch (titles) {
      case EQUAL -> named || has(Kind.LANDING_PAGE);
      case ALIKE -> named || has(Kind.LANDING_PAGE) && mostFiles;
      case INCOMPARABLE -> named && (mostFiles || has(Kind.ORGANISATION));
      case OTHER -> false;
    };
  }

  /** Most files in common, under one title or, in two languages, by one publisher. */
  private boolean hasSameFiles() {
    return mostFiles
        && switch (titles) {
          case EQUAL -> true;
          case INCOMPARABLE -> has(Kind.ORGANISATION);
          case ALIKE, OTHER -> false;
        };
  }

  /** One publisher, one title, one description, and nothing that tells editions apart. */
  private boolean hasSameWords() {
    return titles == Likeness.EQUAL
        && has(Kind.ORGANISATION)
        && has(Kind.DESCRIPTION)
        && !differInTime()
        && !differInDoi()
        && !differInFiles();
  }

  private boolean has(Kind kind) {
    return evidence.stream().anyMatch(found -> found.kind() == kind);
  }

  private void addStated(Set<String> shared) {
    for (String address : shared) {
      Set<Part> here = one.addresses().get(address);
      Set<Part> there = other.addresses().get(address);
      if (here.contains(Part.NAME) && there.contains(Part.NAME)) {
        add(Kind.IDENTIFIER, address);
      } else if (isOrigin(here, there) || isOrigin(there, here)) {
        add(Kind.ORIGIN, address);
      } else if (isPage(here) && isPage(there)) {
        add(Kind.LANDING_PAGE, address);
      }
    }
  }

  /** A file may be the other's page: a catalogue of links lists pages as files. */
  private static boolean isOrigin(Set<Part> here, Set<Part> there) {
    boolean pointsThere = here.contains(Part.ORIGIN) || here.contains(Part.PAGE);
    return pointsThere && there.contains(Part.NAME)
        || here.contains(Part.ORIGIN) && there.contains(Part.PAGE);
  }

  private static boolean isPage(Set<Part> parts) {
    return parts.contains(Part.PAGE) || parts.contains(Part.NAME);
  }

  /** Whether at least half of the files of the record with fewer are in the other one. */
  private boolean addFiles(Set<String> shared) {
    Set<String> here = one.playing(Part.FILE);
    Set<String> there = other.playing(Part.FILE);
    long same = shared.stream().filter(here::contains).filter(there::contains).count();
    int fewer = Math.min(here.size(), there.size());
    if (same > 0) {
      add(Kind.FILES, same + "/" + fewer);
    }
    return same > 0 && 2 * same >= fewer;
  }

  private void addTexts() {
    if (titles == Likeness.EQUAL) {
      add(Kind.TITLE, "");
    } else if (titles == Likeness.ALIKE) {
      add(Kind.TITLE_ALIKE, "");
    }
    one.publishers().stream()
        .filter(other.publishers()::contains)
        .min(String::compareTo)
        .ifPresent(name -> add(Kind.ORGANISATION, name));
    boolean described =
        one.descriptions().stream()
            .anyMatch(here -> other.descriptions().stream().anyMatch(there -> isSame(here, there)));
    if (described) {
      add(Kind.DESCRIPTION, "");
    }
  }

  private static boolean isSame(String here, String there) {
    String shorter = here.length() <= there.length() ? here : there;
    String longer = here.length() <= there.length() ? there : here;
    long words = shorter.chars().filter(letter -> letter == ' ').count() + 1;
    return shorter.equals(longer)
        ? words >= FEWEST_WORDS
        : words >= FEWEST_WORDS_OF_BEGINNING && longer.startsWith(shorter);
  }

  private boolean differInTime() {
    return !one.starts().isEmpty()
        && !other.starts().isEmpty()
        && Collections.disjoint(one.starts(), other.starts());
  }

  private boolean differInDoi() {
    Set<String> here = dois(one);
    Set<String> there = dois(other);
    return !here.isEmpty() && !there.isEmpty() && Collections.disjoint(here, there);
  }

  private static Set<String> dois(Traits traits) {
    return traits.playing(Part.NAME).stream()
        .filter(name -> name.startsWith("doi:"))
        .collect(Collectors.toSet());
  }

  /** Other files on the same server are other data; on another server they may be copies. */
  private boolean differInFiles() {
    Set<String> here = one.playing(Part.FILE);
    Set<String> there = other.playing(Part.FILE);
    Set<String> hosts =
        here.stream().map(Address::host).collect(Collectors.toCollection(HashSet::new));
    hosts.retainAll(there.stream().map(Address::host).collect(Collectors.toSet()));
    return !hosts.isEmpty() && Collections.disjoint(here, there);
  }

  private void add(Kind kind, String value) {
    if (evidence.stream().filter(found -> found.kind() == kind).count() < MOST_ADDRESSES) {
      evidence.add(new Evidence(kind, value));
    }
  }
}
