package dev.winnow.web.question;

import dev.winnow.catalogue.Organisation.Level;
import dev.winnow.catalogue.Organisation.Sector;
import dev.winnow.catalogue.kind.DataKind;
import dev.winnow.catalogue.kind.Spectrum;
import dev.winnow.catalogue.score.FreshnessStage;
import dev.winnow.catalogue.vocabulary.Licence.Openness;
import dev.winnow.index.Facet;
import dev.winnow.index.SearchQuery.Sort;
import dev.winnow.scoring.benchmark.Gate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads a question from the parameters of an address; says what it could not understand. */
public final class QuestionReader {
  /** The longest text that can be asked for. */
  public static final int LONGEST_TEXT = 10_000;

  private static final int LONGEST_VALUE = 200;
  private static final int MOST_VALUES = 100;
  private static final Set<String> YES = Set.of("yes", "true", "1");
  private static final Set<String> NO = Set.of("no", "false", "0");
  private static final Set<String> PLAIN =
      Set.of("q", "since", "from", "to", "sort", "page", "size");

  private final Map<String, List<String>> parameters;
  private final List<Misread> misread = new ArrayList<>();

  private QuestionReader(Map<String, List<String>> parameters) {
    this.parameters = parameters;
  }

  /** The question that these parameters ask; those in {@code besides} are somebody else's. */
  public static Reading read(Map<String, List<String>> parameters, Set<String> besides) {
    return new QuestionReader(parameters).read(besides);
  }

  /** The names of all parameters of a question. */
  public static Set<String> parameters() {
    Set<String> names = new LinkedHashSet<>(List.of("q"));
    Arrays.stream(Facet.values()).map(Facet::code).forEach(names::add);
    names.addAll(List.of("since", "from", "to", "sort", "page", "size"));
    return names;
  }

  private Reading read(Set<String> besides) {
    for (String name : parameters.keySet()) {
      if (!PLAIN.contains(name) && Facet.find(name).isEmpty() && !besides.contains(name)) {
        misread.add(new Misread(name, first(name), "The parameters are " + all(besides) + "."));
      }
    }
    Question question =
        new Question(
            text(),
            filters(),
            value("since").flatMap(this::since),
            year("from"),
            year("to"),
            value("sort").flatMap(this::sort),
            page(),
            number("size", 1, 100).orElse(Question.USUAL_SIZE));
    return new Reading(question, misread);
  }

  private String text() {
    String text = first("q");
    if (text.length() > LONGEST_TEXT) {
      wrong("q", text.substring(0, 20) + "…", "It has at most 10,000 characters.");
      return text.substring(0, LONGEST_TEXT);
    }
    return text;
  }

  private Map<Facet, List<String>> filters() {
    Map<Facet, List<String>> filters = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      Set<String> values = new LinkedHashSet<>();
      for (String value : parameters.getOrDefault(facet.code(), List.of())) {
        if (!value.isBlank()) {
          understand(facet, value.strip()).ifPresent(values::add);
        }
      }
      filters.put(facet, values.stream().limit(MOST_VALUES).toList());
    }
    return filters;
  }

  private Optional<String> understand(Facet facet, String value) {
    if (value.length() > LONGEST_VALUE) {
      wrong(facet.code(), value.substring(0, 20) + "…", "It has at most 200 characters.");
      return Optional.empty();
    }
    return switch (facet) {
      case SECTOR -> oneOf(facet, value, Sector.values(), Sector::code);
      case LEVEL -> oneOf(facet, value, Level.values(), Level::code);
      case OPENNESS -> oneOf(facet, value, Openness.values(), Openness::code);
      case FRESHNESS -> oneOf(facet, value, FreshnessStage.values(), FreshnessStage::code);
      case KIND -> oneOf(facet, value, DataKind.values(), DataKind::code);
      case SPECTRUM -> oneOf(facet, value, Spectrum.values(), Spectrum::code);
      case FAILS -> oneOf(facet, value, Gate.values(), Gate::code);
      case READY -> ready(value);
      case PORTAL, ORGANISATION, COUNTRY, LICENCE, MAY, FORMAT, THEME, LANGUAGE, QUALITY ->
          Optional.of(value);
    };
  }

  private Optional<String> ready(String value) {
    if (YES.contains(value)) {
      return Optional.of("yes");
    }
    if (!NO.contains(value)) {
      wrong("ready", value, "It is yes or no, true or false, 1 or 0.");
    }
    return Optional.empty();
  }

  private <E> Optional<String> oneOf(
      Facet facet, String value, E[] all, Function<E, String> codeOf) {
    List<String> codes = Arrays.stream(all).map(codeOf).toList();
    if (codes.contains(value)) {
      return Optional.of(value);
    }
    wrong(facet.code(), value, "It is one of " + String.join(", ", codes) + ".");
    return Optional.empty();
  }

  private Optional<Since> since(String value) {
    Optional<Since> since = Since.read(value);
    if (since.isEmpty()) {
      wrong("since", value, "It is a date such as 2026-01-31 or an age such as 7d, 30d or 1y.");
    }
    return since;
  }

  private Optional<Sort> sort(String value) {
    Optional<Sort> sort = Sort.find(value);
    if (sort.isEmpty()) {
      String codes = Arrays.stream(Sort.values()).map(Sort::code).collect(Collectors.joining(", "));
      wrong("sort", value, "It is one of " + codes + ".");
    }
    return sort;
  }

  private OptionalInt year(String name) {
    return number(name, 1, 9999);
  }

  private int page() {
    String said = first("page").strip();
    // A number too large for the index is still only a page past the end.
    return said.matches("0*[1-9]\\d{8,}")
        ? Integer.MAX_VALUE
        : number("page", 1, Integer.MAX_VALUE).orElse(1);
  }

  private OptionalInt number(String name, int least, int most) {
    Optional<String> said = value(name);
    if (said.isEmpty()) {
      return OptionalInt.empty();
    }
    String digits = said.get();
    int number = digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : -1;
    if (number >= least && number <= most) {
      return OptionalInt.of(number);
    }
    String range = most == Integer.MAX_VALUE ? least + " or more" : least + " to " + most;
    wrong(name, digits, "It is a whole number, " + range + ".");
    return OptionalInt.empty();
  }

  private Optional<String> value(String name) {
    return Optional.of(first(name).strip()).filter(value -> !value.isEmpty());
  }

  private String first(String name) {
    return parameters.getOrDefault(name, List.of()).stream().findFirst().orElse("");
  }

  private void wrong(String parameter, String value, String remedy) {
    misread.add(new Misread(parameter, value, remedy));
  }

  private static String all(Set<String> besides) {
    Set<String> names = parameters();
    names.addAll(besides);
    return String.join(", ", names);
  }
}
