package dev.winnow.scoring;

import dev.winnow.scoring.Profile.Band;
import dev.winnow.scoring.Profile.Dimension;
import dev.winnow.scoring.Profile.Group;
import dev.winnow.scoring.Profile.Weighted;
import dev.winnow.scoring.YamlTree.Entry;
import dev.winnow.scoring.YamlTree.Mapping;
import dev.winnow.scoring.YamlTree.Scalar;
import dev.winnow.scoring.metrics.Metric;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes a profile of a YAML tree and gathers every fault on the way. */
final class ProfileReader {

  private static final List<String> KEYS = List.of("version", "rule", "bands", "dimensions");
  private static final List<String> DIMENSION_KEYS = List.of("weight", "groups", "metrics");

  private final String file;
  private final List<String> faults = new ArrayList<>();
  private final Set<String> weighted = new HashSet<>();

  ProfileReader(String file) {
    this.file = file;
  }

  List<String> faults() {
    return faults;
  }

  /** The profile, which is only to be used when there are no faults. */
  Profile read(String id, YamlTree tree) {
    List<Entry> entries = mapping(tree, "a profile", KEYS);
    for (String key : KEYS) {
      if (find(entries, key).isEmpty()) {
        fault(1, "'%s' is missing; a profile has %s".formatted(key, String.join(", ", KEYS)));
      }
    }
    String version = find(entries, "version").map(this::text).orElse("");
    Rule rule = find(entries, "rule").flatMap(this::rule).orElse(Rule.WEIGHTED_MEAN);
    List<Band> bands = find(entries, "bands").map(this::bands).orElse(List.of());
    List<Dimension> dimensions =
        find(entries, "dimensions").map(entry -> dimensions(entry, rule)).orElse(List.of());
    return new Profile(id, version, rule, bands, dimensions);
  }

  private Optional<Rule> rule(Entry entry) {
    String code = text(entry);
    Optional<Rule> rule = Rule.find(code);
    if (rule.isEmpty()) {
      List<String> codes = List.of(Rule.values()).stream().map(Rule::code).toList();
      fault(entry.line(), "unknown rule '" + code + "'" + Spelling.remedy(code, codes));
    }
    return rule;
  }

  private List<Band> bands(Entry entry) {
    List<Band> bands = new ArrayList<>();
    for (Entry band : mapping(entry.value(), "bands", List.of())) {
      bands.add(new Band(band.key(), number(band, 0)));
    }
    bands.sort(Comparator.comparingDouble(Band::from).reversed());
    return bands;
  }

  private List<Dimension> dimensions(Entry entry, Rule rule) {
    List<Dimension> dimensions = new ArrayList<>();
    for (Entry one : mapping(entry.value(), "dimensions", List.of())) {
      dimensions.add(dimension(one, rule));
    }
    return dimensions;
  }

  private Dimension dimension(Entry entry, Rule rule) {
    List<Entry> entries = mapping(entry.value(), "a dimension", DIMENSION_KEYS);
    Optional<Entry> weight = find(entries, "weight");
    boolean weighs = rule == Rule.WEIGHTED_MEAN;
    if (weighs == weight.isEmpty()) {
      fault(
          entry.line(),
          "'%s' %s a weight under the rule %s"
              .formatted(entry.key(), weighs ? "needs" : "cannot have", rule.code()));
    }
    List<Group> groups = new ArrayList<>();
    find(entries, "metrics").ifPresent(one -> groups.add(new Group("", metrics(one))));
    find(entries, "groups")
        .ifPresent(
            all ->
                mapping(all.value(), "groups", List.of())
                    .forEach(one -> groups.add(new Group(one.key(), metrics(one)))));
    if (groups.isEmpty()) {
      fault(entry.line(), "'%s' has neither metrics nor groups".formatted(entry.key()));
    }
    return new Dimension(entry.key(), weight.map(one -> number(one, 0.000001)).orElse(1.0), groups);
  }

  private List<Weighted> metrics(Entry entry) {
    List<Weighted> metrics = new ArrayList<>();
    for (Entry one : mapping(entry.value(), "metrics", List.of())) {
      Optional<Metric> metric =
          Metrics.all().stream().filter(known -> known.id().equals(one.key())).findFirst();
      double points = number(one, 0.000001);
      if (metric.isEmpty()) {
        List<String> ids = Metrics.all().stream().map(Metric::id).toList();
        fault(one.line(), "unknown metric '" + one.key() + "'" + Spelling.remedy(one.key(), ids));
      } else if (!weighted.add(one.key())) {
        fault(one.line(), "'%s' counts twice; keep one of them".formatted(one.key()));
      } else {
        metrics.add(new Weighted(metric.get(), points));
      }
    }
    if (metrics.isEmpty()) {
      fault(entry.line(), "'%s' has no metrics".formatted(entry.key()));
    }
    return metrics;
  }

  /** The entries of a mapping; with {@code known} keys, others are faults, as is every double. */
  private List<Entry> mapping(YamlTree tree, String what, Collection<String> known) {
    if (!(tree instanceof Mapping mapping)) {
      fault(tree.line(), what + " is written as 'key: value' lines");
      return List.of();
    }
    Set<String> seen = new HashSet<>();
    for (Entry entry : mapping.entries()) {
      if (!known.isEmpty() && !known.contains(entry.key())) {
        fault(
            entry.line(),
            "unknown key '" + entry.key() + "'" + Spelling.remedy(entry.key(), known));
      }
      if (!seen.add(entry.key())) {
        fault(entry.line(), "'%s' stands here twice; keep one of them".formatted(entry.key()));
      }
    }
    return mapping.entries();
  }

  private String text(Entry entry) {
    if (entry.value() instanceof Scalar scalar && !scalar.text().isBlank()) {
      return scalar.text();
    }
    fault(entry.line(), "'%s' needs a value on the same line".formatted(entry.key()));
    return "";
  }

  private double number(Entry entry, double least) {
    String text = text(entry);
    if (text.isEmpty()) {
      return 1;
    }
    try {
      double number = Double.parseDouble(text);
      if (Double.isFinite(number) && number >= least) {
        return number;
      }
    } catch (NumberFormatException e) {
      // It is told below, together with numbers that are too small.
    }
    String rule = least > 0 ? "a number above 0" : "a number, 0 or more";
    fault(entry.line(), "'%s' must be %s, was '%s'".formatted(entry.key(), rule, text));
    return 1;
  }

  private static Optional<Entry> find(List<Entry> entries, String key) {
    return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
  }

  private void fault(int line, String what) {
    faults.add(file + ":" + line + ": " + what);
  }
}
