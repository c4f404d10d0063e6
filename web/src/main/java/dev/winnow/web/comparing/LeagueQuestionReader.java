package dev.winnow.web.comparing;

import dev.winnow.catalogue.Organisation.Level;
import dev.winnow.catalogue.Organisation.Sector;
import dev.winnow.catalogue.Organisation.Size;
import dev.winnow.scoring.benchmark.Among;
import dev.winnow.scoring.benchmark.Benchmark.Trait;
import dev.winnow.scoring.benchmark.Participant;
import dev.winnow.web.comparing.LeagueQuestion.Order;
import dev.winnow.web.question.Misread;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads which league is asked for; says what it could not understand. */
public final class LeagueQuestionReader {
  private static final int LONGEST = 200;
  private static final int DEEPEST = 100_000;

  private final Map<String, List<String>> parameters;
  private final List<String> benchmarks;
  private final List<Misread> misread = new ArrayList<>();

  private LeagueQuestionReader(Map<String, List<String>> parameters, List<String> benchmarks) {
    this.parameters = parameters;
    this.benchmarks = benchmarks;
  }

  /**
   * What was understood.
   *
   * @param question the understood part
   * @param misread what was not understood
   */
  public record Reading(LeagueQuestion question, List<Misread> misread) {
    public Reading {
      misread = List.copyOf(misread);
    }
  }

  /** The names of all parameters. */
  public static Set<String> parameters() {
    return Stream.concat(
            Stream.of("benchmark", "q", "sort", "show", "page", "at", "method"),
            Arrays.stream(Trait.values()).map(Trait::code))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The league that these parameters ask for, where these benchmarks are known by their ids. */
  public static Reading read(Map<String, List<String>> parameters, List<String> benchmarks) {
    LeagueQuestionReader reader = new LeagueQuestionReader(parameters, benchmarks);
    LeagueQuestion question = reader.question();
    return new Reading(question, reader.misread);
  }

  private LeagueQuestion question() {
    return new LeagueQuestion(
        benchmark(),
        among(),
        shortened(first("q")),
        order(),
        first("show").equals("unranked"),
        page(),
        kept());
  }

  private String benchmark() {
    String said = first("benchmark");
    if (said.isEmpty() || benchmarks.contains(said)) {
      return said.isEmpty() ? LeagueQuestion.USUAL : said;
    }
    wrong("benchmark", said, "It is one of " + String.join(", ", benchmarks) + ".");
    return LeagueQuestion.USUAL;
  }

  private Among among() {
    Among among = Among.ALL;
    for (Trait trait : Trait.values()) {
      among = among.with(trait, codes(trait));
    }
    return among;
  }

  private Set<String> codes(Trait trait) {
    Set<String> codes = new LinkedHashSet<>();
    for (String value : parameters.getOrDefault(trait.code(), List.of())) {
      String code = value.strip();
      List<String> known = known(trait);
      if (code.isEmpty()) {
        continue;
      }
      if (known.isEmpty() || known.contains(code)) {
        codes.add(trait == Trait.COUNTRY ? country(code) : shortened(code));
      } else {
        wrong(trait.code(), code, "It is one of " + String.join(", ", known) + ".");
      }
    }
    return codes;
  }

  /** What a trait can be; empty where it can be anything. */
  private static List<String> known(Trait trait) {
    Stream<String> codes =
        switch (trait) {
          case SECTOR -> Arrays.stream(Sector.values()).map(Sector::code);
          case LEVEL -> Arrays.stream(Level.values()).map(Level::code);
          case SIZE -> Arrays.stream(Size.values()).map(Size::code);
          case COUNTRY, SOFTWARE -> Stream.of();
        };
    List<String> known = codes.toList();
    return known.isEmpty()
        ? known
        : Stream.concat(known.stream(), Stream.of(Participant.UNKNOWN)).toList();
  }

  private static String country(String code) {
    return code.equals(Participant.UNKNOWN) ? code : shortened(code).toUpperCase(Locale.ROOT);
  }

  private Order order() {
    String said = first("sort");
    Optional<Order> order =
        Arrays.stream(Order.values()).filter(one -> one.code().equals(said)).findFirst();
    if (!said.isEmpty() && order.isEmpty()) {
      wrong("sort", said, "It is one of rank, name, datasets.");
    }
    return order.orElse(Order.RANK);
  }

  private int page() {
    String said = first("page");
    int page = said.matches("\\d{1,6}") ? Integer.parseInt(said) : said.isEmpty() ? 1 : 0;
    if (page < 1 || page > DEEPEST) {
      wrong("page", said, "It is a whole number, 1 to 100,000.");
      return 1;
    }
    return page;
  }

  private Optional<KeptAt> kept() {
    String said = first("at");
    Optional<String> method = Optional.of(first("method")).filter(one -> !one.isEmpty());
    if (said.isEmpty()) {
      method.ifPresent(one -> wrong("method", one, "It goes together with a day in 'at'."));
      return Optional.empty();
    }
    Optional<KeptAt> kept = KeptAt.read(said, method);
    if (kept.isEmpty()) {
      wrong(
          "at", said, "It is a moment such as 2026-11-29T06:43:00Z, or a day such as 2026-11-29.");
    }
    return kept;
  }

  private void wrong(String parameter, String value, String remedy) {
    misread.add(new Misread(parameter, shortened(value), remedy));
  }

  private String first(String name) {
    return parameters.getOrDefault(name, List.of()).stream()
        .map(String::strip)
        .findFirst()
        .orElse("");
  }

  private static String shortened(String said) {
    return said.length() <= LONGEST ? said : said.substring(0, LONGEST);
  }
}
