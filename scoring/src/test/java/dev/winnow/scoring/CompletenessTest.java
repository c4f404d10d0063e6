package dev.winnow.scoring;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.catalogue.Agent;
import dev.winnow.catalogue.ContactPoint;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Place;
import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.catalogue.score.Gain;
import dev.winnow.catalogue.score.Score;
import dev.winnow.catalogue.score.ScorePart;
import dev.winnow.catalogue.score.Value;
import dev.winnow.catalogue.vocabulary.AccessRights;
import dev.winnow.catalogue.vocabulary.Language;
import dev.winnow.catalogue.vocabulary.Moment;
import dev.winnow.catalogue.vocabulary.Period;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.catalogue.vocabulary.Theme;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Adding what is missing never costs anything, and brings at least what was promised for it. */
final class CompletenessTest {

  private static final int DATASETS = 150;
  private static final Scorer SCORER = Scorer.load(Samples.PROFILES);

  /** A metric of Winnow's, and what a publisher adds to satisfy it. */
  private static final Map<String, UnaryOperator<Dataset>> ADDITIONS =
      Map.ofEntries(
          Map.entry("title", d -> d.toBuilder().title(title(d)).build()),
          Map.entry("description", d -> d.toBuilder().description(description(d)).build()),
          Map.entry("keywords", d -> d.toBuilder().keywords(keywords(d)).build()),
          Map.entry("theme", d -> d.toBuilder().themes(plus(d.themes(), said(Theme.ENVI))).build()),
          Map.entry(
              "place",
              d -> d.toBuilder().spatial(plus(d.spatial(), Place.named("Vallby"))).build()),
          Map.entry("period", d -> d.toBuilder().temporal(plus(d.temporal(), period())).build()),
          Map.entry("publisher", d -> d.toBuilder().publisher(publisher()).build()),
          Map.entry(
              "contact",
              d -> d.toBuilder().contactPoints(plus(d.contactPoints(), contact())).build()),
          Map.entry(
              "documentation",
              d -> d.toBuilder().documentation(List.of("https://vallby.example/dok")).build()),
          Map.entry(
              "provenance",
              d -> d.toBuilder().provenance(Texts.of("Mätt av oss. ".repeat(9))).build()),
          Map.entry(
              "access-rights", d -> d.toBuilder().accessRights(said(AccessRights.PUBLIC)).build()),
          Map.entry(
              "languages",
              d -> d.toBuilder().languages(plus(d.languages(), said(new Language("sv")))).build()),
          Map.entry("identifier", d -> d.toBuilder().identifiers(List.of("luft-1")).build()),
          Map.entry("version", d -> d.toBuilder().version("2").build()));

  static Stream<String> additions() {
    return ADDITIONS.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("additions")
  void addingItNeverLowersItsMetricInAnyProfile(String metric) {
    RandomDatasets random = new RandomDatasets(metric.hashCode());
    for (int i = 0; i < DATASETS; i++) {
      Dataset before = random.dataset();
      Dataset after = ADDITIONS.get(metric).apply(before);
      Facts facts = random.facts(before, Notation.NOW);
      assertTrue(share(metric, before, facts).high() <= share(metric, after, facts).low(), metric);
      double mqaBefore = SCORER.score("mqa-v1", before, facts).overall().low();
      double mqaAfter = SCORER.score("mqa-v1", after, facts).overall().low();
      assertTrue(mqaBefore <= mqaAfter, () -> metric + " lowers mqa-v1 of " + before);
    }
  }

  @ParameterizedTest
  @MethodSource("additions")
  void addingItGainsAtLeastWhatWasPromised(String metric) {
    RandomDatasets random = new RandomDatasets(metric.hashCode() + 1L);
    for (int i = 0; i < DATASETS; i++) {
      Dataset before = random.dataset();
      Facts facts = random.facts(before, Notation.NOW);
      Score first = SCORER.score("winnow", before, facts);
      double promised =
          first.gains().stream()
              .filter(gain -> gain.metric().equals(metric))
              .mapToDouble(Gain::points)
              .sum();
      Score second = SCORER.score("winnow", ADDITIONS.get(metric).apply(before), facts);
      double gained = points(second.overall()) - points(first.overall());
      assertTrue(gained >= promised - 0.001, () -> metric + " gained less for " + before);
    }
  }

  private static double points(Value value) {
    return value.value().orElse(0);
  }

  private static Value share(String metric, Dataset dataset, Facts facts) {
    return SCORER
        .score("winnow", dataset, facts)
        .leaves()
        .filter(leaf -> leaf.id().equals(metric))
        .map(ScorePart::value)
        .findFirst()
        .orElseThrow();
  }

  private static Texts title(Dataset dataset) {
    return new Texts(plus(dataset.title().all(), Text.of("Sensorer för luft i hela Vallby")));
  }

  private static Texts description(Dataset dataset) {
    String text = "Tjugofyra sensorer mäter luften vid skolor och torg. ".repeat(5);
    return new Texts(plus(dataset.description().all(), Text.of(text)));
  }

  private static List<Text> keywords(Dataset dataset) {
    return plus(
        plus(plus(dataset.keywords(), Text.of("sensor")), Text.of("torg")), Text.of("skola"));
  }

  /** It is over, so that no promise that rests on an end loses it. */
  private static Period period() {
    return new Period(
        said(Moment.of(LocalDate.parse("2019-01-01"))),
        said(Moment.of(LocalDate.parse("2019-12-31"))));
  }

  private static Optional<Agent> publisher() {
    return Optional.of(Agent.named("Vallby kommun"));
  }

  private static ContactPoint contact() {
    return new ContactPoint("", said("luft@vallby.example"), Stated.<URI>nothing(), "");
  }

  private static <T> Stated<T> said(T value) {
    return Stated.understood(value.toString(), value, "by its name");
  }

  private static <T> List<T> plus(List<T> list, T more) {
    List<T> longer = new ArrayList<>(list);
    longer.add(more);
    return longer;
  }
}
