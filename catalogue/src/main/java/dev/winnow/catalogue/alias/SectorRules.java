package dev.winnow.catalogue.alias;

import dev.winnow.catalogue.Organisation;
import dev.winnow.catalogue.Organisation.Level;
import dev.winnow.catalogue.Organisation.Sector;
import dev.winnow.catalogue.vocabulary.spelling.Table;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells from names what kind of organisation somebody may be, such as "kommun" or "GmbH", by fixed
 * words of each country; sectors.csv has them. Where words of a name disagree, nothing is proposed.
 */
public final class SectorRules {

  private static final List<Rule> RULES =
      Table.read(SectorRules.class, "sectors.csv").stream()
          .flatMap(row -> row.texts("words").stream().map(words -> Rule.of(row, words)))
          .toList();

  private SectorRules() {}

  /** Where in a name words must stand. */
  private enum Where {
    /** At its beginning, with something behind them. */
    FIRST,
    /** At its end, with something before them. */
    LAST,
    /** Anywhere. */
    ANY,
    /** At the beginning of a word. */
    START,
    /** At the end of a word. */
    END
  }

  private record Rule(
      List<String> countries,
      Where where,
      List<String> words,
      Sector sector,
      Optional<Level> level) {

    static Rule of(Table.Row row, String words) {
      return new Rule(
          row.words("countries"),
          Where.valueOf(row.text("where").toUpperCase(Locale.ROOT)),
          NameWords.of(words),
          Sector.find(row.text("sector")).orElseThrow(),
          Level.find(row.text("level")));
    }

    boolean isIn(String country) {
      return countries.isEmpty() || countries.contains(country);
    }

    boolean fits(List<String> name) {
      int from = name.size() - words.size();
      return switch (where) {
        case FIRST -> from > 0 && name.subList(0, words.size()).equals(words);
        case LAST -> from > 0 && name.subList(from, name.size()).equals(words);
        case ANY -> String.join(" ", name).matches("(.* )?" + String.join(" ", words) + "( .*)?");
        case START -> name.stream().anyMatch(word -> isLonger(word) && word.startsWith(text()));
        case END -> name.stream().anyMatch(word -> isLonger(word) && word.endsWith(text()));
      };
    }

    private String text() {
      return words.getFirst();
    }

    private boolean isLonger(String word) {
      return word.length() > text().length();
    }
  }

  /** Proposals for those of whom nobody has said it, those with most datasets first. */
  public static List<SectorProposal> propose(List<Traces> all) {
    return all.stream()
        .filter(one -> one.organisation().sector().isEmpty())
        .flatMap(one -> propose(one).stream())
        .sorted(
            Comparator.comparingLong((SectorProposal one) -> -one.datasets())
                .thenComparing(one -> one.organisation().id()))
        .toList();
  }

  private static Optional<SectorProposal> propose(Traces one) {
    Organisation organisation = one.organisation();
    List<String> whole = NameWords.of(organisation.name());
    List<String> plain = NameWords.withoutServices(whole);
    Set<List<String>> names = Set.copyOf(List.of(whole, plain, NameWords.withoutState(plain)));
    List<Rule> fitting =
        RULES.stream()
            .filter(rule -> rule.isIn(organisation.country()))
            .filter(rule -> names.stream().anyMatch(rule::fits))
            .toList();
    Set<Sector> sectors = new LinkedHashSet<>();
    Set<Level> levels = new LinkedHashSet<>();
    Set<String> words = new LinkedHashSet<>();
    for (Rule rule : fitting) {
      sectors.add(rule.sector());
      rule.level().ifPresent(levels::add);
      words.add(String.join(" ", rule.words()));
    }
    if (sectors.size() != 1 || levels.size() > 1) {
      return Optional.empty();
    }
    return Optional.of(
        new SectorProposal(
            organisation,
            one.datasets(),
            fitting.getFirst().sector(),
            levels.stream().findFirst(),
            String.join(", ", words)));
  }
}
