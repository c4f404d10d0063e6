package dev.winnow.scoring;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.catalogue.score.FreshnessStage;
import dev.winnow.catalogue.score.Score;
import dev.winnow.scoring.Profile.Weighted;
import dev.winnow.scoring.metrics.Subject;
import dev.winnow.scoring.metrics.freshness.Freshness;
import dev.winnow.scoring.metrics.freshness.UpdateOnTimeMetric;
import dev.winnow.scoring.shacl.ShapeMetric;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

/** Scores datasets under every profile of the configuration; safe for many threads. */
public final class Scorer {

  private final List<Profile> profiles;

  private Scorer(List<Profile> profiles) {
    this.profiles = List.copyOf(profiles);
  }

  /**
   * A scorer for the profiles in a folder.
   *
   * @throws dev.winnow.settings.SettingsException naming file, line, key and remedy for every fault
   */
  public static Scorer load(Path profiles) {
    return new Scorer(ProfileFolder.read(profiles));
  }

  /** A scorer for one profile. */
  static Scorer of(Profile profile) {
    return new Scorer(List.of(profile));
  }

  /** The ids of the profiles, the headline profile "winnow" first. */
  public List<String> profiles() {
    return profiles.stream().map(Profile::id).toList();
  }

  /** The ids of the profiles that are scored with every harvest and kept, the headline first. */
  public List<String> kept() {
    return profiles.stream().filter(Profile::always).map(Profile::id).toList();
  }

  /** The versions of the profiles that are kept, by their ids. */
  public Map<String, String> versions() {
    Map<String, String> versions = new LinkedHashMap<>();
    profiles.stream()
        .filter(Profile::always)
        .forEach(profile -> versions.put(profile.id(), profile.version()));
    return versions;
  }

  /** The scores of a dataset to keep, one per profile, in the order of {@link #kept}. */
  public List<Score> score(Dataset dataset, Facts facts) {
    return score(profiles.stream().filter(Profile::always), dataset, facts);
  }

  /**
   * Reads the shapes that profiles ask for, which are else read when first needed.
   *
   * @throws IllegalArgumentException naming the first file that cannot be used, and why
   */
  public void readShapes() {
    profiles.stream()
        .flatMap(profile -> profile.metrics().stream())
        .map(Weighted::metric)
        .filter(ShapeMetric.class::isInstance)
        .forEach(metric -> ((ShapeMetric) metric).shapes().get());
  }

  /** Scores of one dataset under several profiles, laid side by side; at least one. */
  public Comparison compare(List<Score> scores) {
    return Comparison.of(scores, scores.stream().map(score -> get(score.profile())).toList());
  }

  /** An empty catalogue, to be scored as one under a profile. */
  public CatalogueScore catalogue(String profile) {
    return new CatalogueScore(get(profile));
  }

  /**
   * The score of a dataset under one profile.
   *
   * @throws IllegalArgumentException naming the profiles there are, when this is none of them
   */
  public Score score(String profile, Dataset dataset, Facts facts) {
    return score(get(profile), new Subject(dataset, facts));
  }

  /**
   * The scores of a dataset under several profiles, in their order; what more than one of them asks
   * is worked out once.
   *
   * @throws IllegalArgumentException naming the profiles there are, when one is none of them
   */
  public List<Score> score(Collection<String> ids, Dataset dataset, Facts facts) {
    return score(ids.stream().map(this::get), dataset, facts);
  }

  /**
   * The word a profile has for this many points, such as "good"; in "winnow", dimensions are on the
   * same scale as the headline.
   */
  public String band(String profile, double points) {
    return get(profile).band(points);
  }

  /** The words a profile has for points, the best first. */
  public List<String> bands(String profile) {
    return get(profile).bands().stream().map(Profile.Band::id).toList();
  }

  /** The most points that a profile gives. */
  public double max(String profile) {
    return get(profile).max();
  }

  /**
   * The dimensions of a profile in its order, with their shares of its points, which add up to 1.
   */
  public Map<String, Double> dimensions(String profile) {
    Profile found = get(profile);
    Map<String, Double> shares = new LinkedHashMap<>();
    double all = found.dimensions().stream().mapToDouble(one -> size(found, one)).sum();
    found.dimensions().forEach(one -> shares.put(one.id(), size(found, one) / all));
    return shares;
  }

  private static double size(Profile profile, Profile.Dimension dimension) {
    return profile.rule() == Rule.WEIGHTED_MEAN ? dimension.weight() : dimension.points();
  }

  /** The ids of everything a profile measures: its dimensions, groups and metrics. */
  public Set<String> parts(String profile) {
    Set<String> parts = new LinkedHashSet<>();
    for (Profile.Dimension dimension : get(profile).dimensions()) {
      parts.add(dimension.id());
      dimension.groups().forEach(group -> parts.add(group.id()));
    }
    get(profile).metrics().forEach(weighted -> parts.add(weighted.metric().id()));
    parts.remove("");
    return parts;
  }

  /** The version of a profile; a kept score of another one is out of date. */
  public String version(String profile) {
    return get(profile).version();
  }

  List<Profile> all() {
    return profiles;
  }

  private Profile get(String id) {
    return profiles.stream()
        .filter(profile -> profile.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no profile '%s'; there are: %s"
                        .formatted(id, String.join(", ", profiles()))));
  }

  private static List<Score> score(Stream<Profile> asked, Dataset dataset, Facts facts) {
    Subject subject = new Subject(dataset, facts);
    return asked.map(profile -> score(profile, subject)).toList();
  }

  private static Score score(Profile profile, Subject subject) {
    Rule.Result result = profile.rule().way().apply(profile, subject);
    OptionalDouble value = result.overall().value();
    List<Weighted> metrics = profile.metrics();
    return new Score(
        profile.id(),
        profile.version(),
        result.overall(),
        value.isPresent() ? profile.band(value.getAsDouble()) : "",
        result.dimensions(),
        Gains.of(profile, result.dimensions()),
        stage(metrics, subject),
        subject.facts().asOf(),
        validUntil(metrics, subject));
  }

  private static Optional<FreshnessStage> stage(List<Weighted> metrics, Subject subject) {
    for (Weighted weighted : metrics) {
      if (weighted.metric() instanceof UpdateOnTimeMetric) {
        return Optional.of(Freshness.of(subject).stage());
      }
    }
    return Optional.empty();
  }

  private static Optional<Instant> validUntil(List<Weighted> metrics, Subject subject) {
    Optional<Instant> first = Optional.empty();
    for (Weighted weighted : metrics) {
      Optional<Instant> until = weighted.metric().validUntil(subject);
      if (until.isPresent() && (first.isEmpty() || until.get().isBefore(first.get()))) {
        first = until;
      }
    }
    return first;
  }
}
