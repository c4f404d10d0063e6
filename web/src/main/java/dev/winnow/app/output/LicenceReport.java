package dev.winnow.app.output;

import dev.winnow.catalogue.licensing.LicenceSurvey;
import dev.winnow.catalogue.licensing.LicenceSurvey.Answer;
import dev.winnow.catalogue.licensing.Saying;
import dev.winnow.catalogue.licensing.Saying.Place;
import dev.winnow.catalogue.licensing.Saying.Standing;
import dev.winnow.web.text.Harvested;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.stream.Collectors;

/** A survey of licences, for people and for machines. */
public final class LicenceReport {

  private static final int LONGEST = 100;
  private static final Map<Answer, String> ANSWERS =
      Map.of(
          Answer.EXACT, "one licence, exactly",
          Answer.FAMILY, "one licence, its version missing",
          Answer.PARTLY, "a licence for some files only",
          Answer.SEVERAL, "several licences",
          Answer.UNRESOLVED, "words that name no licence we know",
          Answer.NOTHING, "nothing");
  private static final Map<Place, String> PLACES =
      Map.of(
          Place.DATASET, "licence of the dataset",
          Place.DISTRIBUTION, "licence of a file",
          Place.RIGHTS, "text about rights",
          Place.ACCESS, "text about access");

  private final LicenceSurvey survey;
  private final List<Saying> sayings;
  private final int limit;

  /**
   * A report.
   *
   * @param survey what was counted
   * @param limit how many rows a list has at most
   */
  public LicenceReport(LicenceSurvey survey, int limit) {
    this.survey = survey;
    this.sayings = survey.sayings();
    this.limit = limit;
  }

  /** Prints tables. */
  public void print(PrintWriter out, boolean unresolvedOnly) {
    if (!unresolvedOnly) {
      out.print(answers());
      out.println();
      out.print(places());
      out.println();
      out.print(licences());
      out.println();
      out.print(reasons());
      out.println();
    }
    out.print(unresolved());
    out.flush();
  }

  /** All of it. */
  public Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("datasets", survey.datasets());
    Map<String, Long> answers = new LinkedHashMap<>();
    for (Answer answer : Answer.values()) {
      answers.put(code(answer), survey.count(answer));
    }
    json.put("answers", answers);
    json.put("places", List.of(Place.values()).stream().map(this::json).toList());
    Map<String, Long> licences = new LinkedHashMap<>();
    survey.licences().stream()
        .limit(limit)
        .forEach(one -> licences.put(one.getKey(), one.getValue()));
    json.put("licences", licences);
    json.putAll(unresolvedJson());
    return json;
  }

  /** The words that no rule knows. */
  public Map<String, Object> unresolvedJson() {
    return Map.of("unresolved", unresolvedSayings().stream().map(LicenceReport::json).toList());
  }

  private Table answers() {
    Table table = new Table("what it comes to", "datasets", "share");
    for (Answer answer : Answer.values()) {
      table.row(
          ANSWERS.get(answer),
          survey.count(answer),
          share(survey.count(answer), survey.datasets()));
    }
    return table;
  }

  private Table places() {
    Table table = new Table("stated as", "named", "names none", "not resolved", "different words");
    for (Place place : Place.values()) {
      table.row(
          PLACES.get(place),
          sum(place, Standing.NAMED),
          sum(place, Standing.NAMELESS),
          sum(place, Standing.UNRESOLVED),
          sayings.stream().filter(saying -> saying.place() == place).count());
    }
    return table;
  }

  private Table licences() {
    Table table = new Table("licence", "datasets");
    survey.licences().stream().limit(limit).forEach(one -> table.row(one.getKey(), one.getValue()));
    return table;
  }

  /** Words that stand for one dataset only, such as a portal's own pages, are seen here. */
  private Table reasons() {
    Map<String, LongSummaryStatistics> reasons =
        sayings.stream()
            .filter(saying -> saying.standing() == Standing.UNRESOLVED)
            .collect(
                Collectors.groupingBy(Saying::why, Collectors.summarizingLong(Saying::datasets)));
    Table table = new Table("why not resolved", "datasets", "different words");
    reasons.entrySet().stream()
        .sorted(Comparator.comparing(reason -> -reason.getValue().getSum()))
        .limit(limit)
        .forEach(
            reason ->
                table.row(
                    reason.getKey(), reason.getValue().getSum(), reason.getValue().getCount()));
    return table;
  }

  private Table unresolved() {
    Table table = new Table("datasets", "stated as", "not resolved", "why");
    for (Saying saying : unresolvedSayings()) {
      table.row(
          saying.datasets(),
          PLACES.get(saying.place()),
          Harvested.plain(saying.said(), LONGEST),
          saying.why());
    }
    return table;
  }

  private List<Saying> unresolvedSayings() {
    return sayings.stream()
        .filter(saying -> saying.standing() == Standing.UNRESOLVED)
        .limit(limit)
        .toList();
  }

  private long sum(Place place, Standing standing) {
    return sayings.stream()
        .filter(saying -> saying.place() == place && saying.standing() == standing)
        .mapToLong(Saying::datasets)
        .sum();
  }

  private Map<String, Object> json(Place place) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("place", code(place));
    for (Standing standing : Standing.values()) {
      json.put(code(standing), sum(place, standing));
    }
    json.put("distinct", sayings.stream().filter(saying -> saying.place() == place).count());
    return json;
  }

  private static Map<String, Object> json(Saying saying) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("place", code(saying.place()));
    json.put("said", saying.said());
    json.put("why", saying.why());
    json.put("datasets", saying.datasets());
    return json;
  }

  private static String share(long part, long all) {
    return all == 0 ? "–" : "%.1f %%".formatted(100.0 * part / all);
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
