package dev.winnow.web.page.league;

import dev.winnow.scoring.benchmark.Among;
import dev.winnow.scoring.benchmark.Benchmark.Trait;
import dev.winnow.scoring.benchmark.Participant;
import dev.winnow.web.page.search.FacetBox;
import dev.winnow.web.page.standing.StandingWords;
import dev.winnow.web.text.Phrase;
import dev.winnow.web.text.Voice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Whom a league can be narrowed to, with how many there are of each kind. As in the search, several
 * values of one trait are let in together, and what is chosen of a trait does not change its own
 * counts.
 */
final class LeagueFacets {
  private static final int ALWAYS_SEEN = 6;

  /** The order of what has one; whatever else there is comes by how many there are. */
  private static final List<String> ORDER =
      List.of(
          "public",
          "company",
          "non-profit",
          "research",
          "state",
          "region",
          "municipality",
          "small",
          "medium",
          "large");

  private final Voice voice;
  private final StandingWords words;
  private final Among among;
  private final List<Participant> everybody;

  LeagueFacets(Voice voice, Among among, List<Participant> everybody) {
    this.voice = voice;
    this.words = new StandingWords(voice);
    this.among = among;
    this.everybody = everybody;
  }

  List<FacetBox> boxes() {
    return Arrays.stream(Trait.values()).map(this::box).toList();
  }

  /** What is chosen, in words; empty for everybody. */
  String chosen() {
    return words.list(
        among.wanted().entrySet().stream()
            .flatMap(wish -> wish.getValue().stream().map(code -> words.trait(wish.getKey(), code)))
            .toList());
  }

  private FacetBox box(Trait trait) {
    Set<String> wanted = among.wanted().getOrDefault(trait, Set.of());
    Map<String, Long> counts = counts(trait);
    wanted.forEach(code -> counts.putIfAbsent(code, 0L));
    List<FacetBox.Option> options = new ArrayList<>();
    counts.entrySet().stream()
        .sorted(
            Comparator.comparing(
                    (Map.Entry<String, Long> one) -> one.getKey().equals(Participant.UNKNOWN))
                .thenComparing(one -> place(one.getKey()))
                .thenComparing(one -> -one.getValue())
                .thenComparing(Map.Entry::getKey))
        .map(one -> option(trait, one.getKey(), one.getValue(), wanted))
        .forEach(options::add);
    int seen = options.size() <= ALWAYS_SEEN + 2 ? options.size() : ALWAYS_SEEN;
    List<FacetBox.Option> more = options.subList(seen, options.size());
    return new FacetBox(
        trait.code(),
        words.trait(trait),
        options.subList(0, seen),
        more,
        voice.say("facets.more", more.size()),
        more.stream().anyMatch(FacetBox.Option::chosen));
  }

  private FacetBox.Option option(Trait trait, String code, long count, Set<String> wanted) {
    return new FacetBox.Option(
        code,
        Phrase.of(words.trait(trait, code)),
        voice.numbers().count(count),
        wanted.contains(code));
  }

  private static int place(String code) {
    int place = ORDER.indexOf(code);
    return place < 0 ? ORDER.size() : place;
  }

  private Map<String, Long> counts(Trait trait) {
    Among others = among.with(trait, Set.of());
    Map<String, Long> counts = new TreeMap<>();
    everybody.stream()
        .filter(others::accepts)
        .forEach(one -> codes(trait, one).forEach(code -> counts.merge(code, 1L, Long::sum)));
    return counts;
  }

  /** Whoever publishes by several kinds of portals is of each. */
  private static List<String> codes(Trait trait, Participant one) {
    return trait == Trait.SOFTWARE && !one.software().isEmpty()
        ? one.software()
        : List.of(one.trait(trait));
  }
}
