package dev.winnow.scoring;

import dev.winnow.scoring.Profile.Band;
import dev.winnow.scoring.Profile.Dimension;
import dev.winnow.scoring.Profile.Group;
import dev.winnow.scoring.Profile.Weighted;
import dev.winnow.scoring.metrics.Metric;
import dev.winnow.scoring.metrics.mqa.MqaMetric;
import dev.winnow.scoring.metrics.mqa.MqaScheme;
import dev.winnow.scoring.metrics.mqa.Quirks;
import dev.winnow.scoring.shacl.ShapeFolder;
import dev.winnow.scoring.shacl.ShapeMetric;
import dev.winnow.settings.DidYouMean;
import dev.winnow.settings.Settings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes a profile of a YAML file; faults go to the settings' problems. */
final class ProfileReader {

  private static final Map<String, Rule> RULES =
      Stream.of(Rule.values()).collect(Collectors.toMap(Rule::code, rule -> rule));

  /** The shapes that the MQA checks: what DCAT-AP demands, without the classes of values. */
  private static final String COMPLIANCE = "dcat-ap-3";

  private static final Map<String, Boolean> WHEN = Map.of("always", true, "when-asked", false);

  private final Settings file;
  private final ShapeFolder shapes;
  private final Set<String> weighted = new HashSet<>();

  ProfileReader(Settings file, ShapeFolder shapes) {
    this.file = file;
    this.shapes = shapes;
  }

  /** The profile, which is only to be used when there are no problems. */
  Profile read(String id) {
    String version = file.required("version");
    file.required("rule");
    Rule rule = file.choice("rule", RULES).orElse(Rule.WEIGHTED_MEAN);
    boolean always = file.choice("scored", WHEN).orElse(true);
    Quirks quirks = QuirkReader.read(file.child("quirks"), rule);
    List<Band> bands = bands();
    List<Dimension> dimensions = dimensions(rule, quirks);
    file.done();
    return new Profile(id, version, rule, always, quirks, bands, dimensions);
  }

  private List<Band> bands() {
    Settings all = present("bands");
    List<Band> bands = new ArrayList<>();
    for (String band : all.keys()) {
      bands.add(new Band(band, number(all, band, 0)));
    }
    bands.sort(Comparator.comparingDouble(Band::from).reversed());
    return bands;
  }

  private List<Dimension> dimensions(Rule rule, Quirks quirks) {
    Settings all = present("dimensions");
    List<Dimension> dimensions = new ArrayList<>();
    for (String id : all.keys()) {
      dimensions.add(dimension(all, id, rule, quirks));
    }
    return dimensions;
  }

  private Dimension dimension(Settings all, String id, Rule rule, Quirks quirks) {
    Settings dimension = all.child(id);
    boolean weighs = rule == Rule.WEIGHTED_MEAN;
    if (weighs != dimension.keys().contains("weight")) {
      String needs = weighs ? "needs a weight" : "cannot have a weight";
      all.problem(id, "%s under the rule %s".formatted(needs, rule.code()));
    }
    double weight = dimension.keys().contains("weight") ? number(dimension, "weight", 0.000001) : 1;
    List<Group> groups = new ArrayList<>();
    Settings metrics = dimension.child("metrics");
    if (!metrics.keys().isEmpty()) {
      groups.add(new Group("", metrics(metrics, quirks)));
    }
    Settings grouped = dimension.child("groups");
    for (String group : grouped.keys()) {
      groups.add(new Group(group, metrics(grouped.child(group), quirks)));
    }
    if (groups.stream().mapToInt(group -> group.metrics().size()).sum() == 0) {
      all.problem(id, "has no metrics; list some below 'metrics' or 'groups'");
    }
    dimension.done();
    return new Dimension(id, weight, groups);
  }

  private List<Weighted> metrics(Settings listed, Quirks quirks) {
    List<Weighted> metrics = new ArrayList<>();
    for (String id : listed.keys()) {
      Optional<Metric> metric = metric(listed, id, quirks);
      double points = number(listed, id, 0.000001);
      if (metric.isEmpty()) {
        List<String> ids = Metrics.all().stream().map(Metric::id).toList();
        listed.problem(id, "is no metric. " + DidYouMean.hint(id, ids));
      } else if (!weighted.add(id)) {
        listed.problem(id, "counts twice; keep one of them");
      } else {
        metrics.add(new Weighted(metric.get(), points));
      }
    }
    return metrics;
  }

  /** One of the list, bent to the profile's quirks, or a file of shapes. */
  private Optional<Metric> metric(Settings listed, String id, Quirks quirks) {
    try {
      boolean checked = quirks.compliance() == Quirks.Compliance.CHECKED;
      if (checked && id.equals(MqaMetric.DCAT_AP_COMPLIANCE.id())) {
        Optional<Metric> compliance =
            shapes.set(COMPLIANCE).map(set -> new ShapeMetric(id, set, true));
        return compliance.or(() -> Metrics.find(id));
      }
      return shapes
          .metric(id)
          .or(
              () ->
                  Metrics.find(id)
                      .map(one -> one instanceof MqaScheme scheme ? scheme.with(quirks) : one));
    } catch (IllegalArgumentException e) {
      listed.problem(id, e.getMessage());
      return Metrics.find(id);
    }
  }

  private Settings present(String key) {
    if (!file.keys().contains(key)) {
      file.required(key);
    }
    return file.child(key);
  }

  private static double number(Settings settings, String key, double least) {
    String wanted = least > 0 ? "a number above 0" : "a number, 0 or more";
    return settings.value(key, wanted, text -> parse(text, least)).orElse(1.0);
  }

  private static double parse(String text, double least) {
    double number = Double.parseDouble(text);
    if (!Double.isFinite(number) || number < least) {
      throw new IllegalArgumentException("it is too small or no number");
    }
    return number;
  }
}
