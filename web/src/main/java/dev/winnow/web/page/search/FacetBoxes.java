package dev.winnow.web.page.search;

import dev.winnow.index.Facet;
import dev.winnow.index.SearchResult;
import dev.winnow.web.question.Question;
import dev.winnow.web.text.Phrase;
import dev.winnow.web.text.Voice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the boxes of facets that stand beside results. */
final class FacetBoxes {
  /** The facets that are always seen, in order; sector stands for who publishes. */
  static final List<Facet> FIRST =
      List.of(Facet.MAY, Facet.FRESHNESS, Facet.FORMAT, Facet.SECTOR, Facet.ORGANISATION);

  /** The facets that are folded away together. */
  static final List<Facet> SECOND =
      List.of(
          Facet.KIND,
          Facet.SPECTRUM,
          Facet.THEME,
          Facet.LEVEL,
          Facet.PORTAL,
          Facet.QUALITY,
          Facet.FAILS,
          Facet.LICENCE,
          Facet.COUNTRY,
          Facet.LANGUAGE);

  private static final Set<Facet> POINTLESS_ALONE =
      EnumSet.of(Facet.PORTAL, Facet.COUNTRY, Facet.LANGUAGE);
  private static final Map<Facet, List<String>> ORDER =
      Map.of(
          Facet.MAY, List.of("any", "credit", "alike", "nc", "nd", "unclear", "conflict", "none"),
          Facet.FRESHNESS, List.of("fresh", "due", "overdue", "delinquent", "ended", "unknown"),
          Facet.SECTOR, List.of("public", "research", "company", "non-profit"),
          Facet.SPECTRUM, List.of("open", "shared", "closed", "unknown"),
          Facet.FAILS, List.of("no-licence", "not-machine-readable", "dead-address", "overdue"),
          Facet.LEVEL, List.of("state", "region", "municipality"),
          Facet.QUALITY, List.of("excellent", "good", "fair", "poor"));
  private static final int ALWAYS_SEEN = 6;
  private static final int MOST = 60;

  private final Question question;
  private final Map<Facet, List<SearchResult.Count>> counts;
  private final Labels labels;
  private final Voice voice;

  FacetBoxes(
      Question question, Map<Facet, List<SearchResult.Count>> counts, Labels labels, Voice voice) {
    this.question = question;
    this.counts = counts;
    this.labels = labels;
    this.voice = voice;
  }

  List<FacetBox> of(List<Facet> facets) {
    return facets.stream().flatMap(facet -> box(facet).stream()).toList();
  }

  /** How many datasets are ready to use. */
  String ready() {
    return counts.getOrDefault(Facet.READY, List.of()).stream()
        .filter(count -> count.value().equals("yes"))
        .findFirst()
        .map(count -> voice.numbers().count(count.count()))
        .orElse("0");
  }

  private Optional<FacetBox> box(Facet facet) {
    List<FacetBox.Option> options = options(facet);
    boolean inUse = options.stream().anyMatch(FacetBox.Option::chosen);
    int least = POINTLESS_ALONE.contains(facet) ? 2 : 1;
    if (options.size() < least && !inUse) {
      return Optional.empty();
    }
    int seen = options.size() <= ALWAYS_SEEN + 2 ? options.size() : ALWAYS_SEEN;
    List<FacetBox.Option> more = options.subList(seen, Math.min(options.size(), MOST));
    return Optional.of(
        new FacetBox(
            facet.code(),
            voice.names().ofFacet(facet),
            options.subList(0, seen),
            more,
            voice.say("facets.more", more.size()),
            more.stream().anyMatch(FacetBox.Option::chosen)));
  }

  private List<FacetBox.Option> options(Facet facet) {
    List<SearchResult.Count> known = new ArrayList<>(counts.getOrDefault(facet, List.of()));
    for (String wanted : question.filters().getOrDefault(facet, List.of())) {
      if (known.stream().noneMatch(count -> count.value().equals(wanted))) {
        known.add(new SearchResult.Count(wanted, 0));
      }
    }
    List<String> order = ORDER.getOrDefault(facet, List.of());
    if (!order.isEmpty()) {
      known.sort(Comparator.comparingInt(count -> place(order, count.value())));
    }
    return known.stream().map(count -> option(facet, count)).toList();
  }

  private static int place(List<String> order, String value) {
    int place = order.indexOf(value);
    return place < 0 ? order.size() : place;
  }

  private FacetBox.Option option(Facet facet, SearchResult.Count count) {
    Phrase label = labels.of(facet, count.value());
    return new FacetBox.Option(
        count.value(),
        label,
        voice.numbers().count(count.count()),
        question.asksFor(facet, count.value()));
  }
}
