package dev.winnow.scoring.benchmark;

import dev.winnow.catalogue.Organisation;
import dev.winnow.scoring.Scorer;
import dev.winnow.scoring.benchmark.Benchmark.Measure;
import dev.winnow.scoring.benchmark.Benchmark.Part;
import dev.winnow.scoring.benchmark.Benchmark.Trait;
import dev.winnow.settings.DidYouMean;
import dev.winnow.settings.Settings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes a benchmark of a YAML file; faults go to the settings' problems. */
final class BenchmarkReader {

  /** The scale of a benchmark with weights of its own. */
  private static final double FULL = 100;

  private static final Map<String, Trait> TRAITS =
      Stream.of(Trait.values()).collect(Collectors.toMap(Trait::code, Function.identity()));

  private final Settings file;
  private final Scorer scorer;

  BenchmarkReader(Settings file, Scorer scorer) {
    this.file = file;
    this.scorer = scorer;
  }

  /** The benchmark; empty, with a problem told, when it measures by no known profile. */
  Optional<Benchmark> read(String id) {
    String version = file.required("version");
    Map<String, String> titles = texts("title");
    Map<String, String> abouts = texts("about");
    Optional<Measure> measure = measure();
    List<Trait> peers = peers();
    Among among = among();
    Optional<LocalDate> from = day("from");
    Optional<LocalDate> until = day("until");
    file.done();
    return measure.map(
        known -> new Benchmark(id, version, titles, abouts, known, peers, among, from, until));
  }

  private Map<String, String> texts(String key) {
    if (!file.keys().contains(key)) {
      file.required(key);
    }
    Settings languages = file.child(key);
    Map<String, String> texts = new LinkedHashMap<>();
    languages.keys().forEach(language -> texts.put(language, languages.required(language)));
    if (file.isMapping(key) && !texts.containsKey("en")) {
      file.problem(key, "has no English text; add 'en: …'");
    }
    return texts;
  }

  private Optional<Measure> measure() {
    String profile = file.required("profile");
    if (!scorer.profiles().contains(profile)) {
      if (!profile.isEmpty()) {
        String hint = DidYouMean.hint(profile, scorer.profiles());
        file.problem("profile", "there is no profile '%s'. %s".formatted(profile, hint));
      }
      return Optional.empty();
    }
    String version = scorer.version(profile);
    List<Part> parts = parts(profile);
    if (!parts.isEmpty()) {
      return Optional.of(new Measure(profile, version, FULL, false, parts));
    }
    List<Part> all = new ArrayList<>();
    scorer.dimensions(profile).forEach((id, weight) -> all.add(new Part(id, weight)));
    return Optional.of(new Measure(profile, version, scorer.max(profile), true, all));
  }

  private List<Part> parts(String profile) {
    Settings weights = file.child("weights");
    Set<String> known = scorer.parts(profile);
    Map<String, Double> read = new LinkedHashMap<>();
    for (String part : weights.keys()) {
      double weight = weights.value(part, "a number above 0", BenchmarkReader::above0).orElse(1.0);
      if (known.contains(part)) {
        read.put(part, weight);
      } else {
        weights.problem(
            part,
            "the profile '%s' measures no such thing. %s"
                .formatted(profile, DidYouMean.hint(part, known)));
      }
    }
    double sum = read.values().stream().mapToDouble(one -> one).sum();
    return read.entrySet().stream()
        .map(one -> new Part(one.getKey(), one.getValue() / sum))
        .toList();
  }

  private static double above0(String text) {
    double number = Double.parseDouble(text);
    if (!Double.isFinite(number) || number <= 0) {
      throw new IllegalArgumentException("it is too small or no number");
    }
    return number;
  }

  private List<Trait> peers() {
    List<Trait> peers = new ArrayList<>();
    for (String code : file.texts("peers")) {
      Optional<Trait> trait = Optional.ofNullable(TRAITS.get(code));
      trait.ifPresentOrElse(
          peers::add,
          () ->
              file.problem(
                  "peers", "'%s' is not known. %s".formatted(code, hint(code, TRAITS.keySet()))));
    }
    return peers;
  }

  private static String hint(String word, Set<String> words) {
    return DidYouMean.hint(word, words);
  }

  private Among among() {
    Settings wishes = file.child("among");
    Among among = Among.ALL;
    for (Trait trait : Trait.values()) {
      Set<String> codes = new HashSet<>(wishes.texts(trait.code()));
      Set<String> known = codes(trait);
      for (String code : codes) {
        if (!known.isEmpty() && !known.contains(code)) {
          wishes.problem(trait.code(), "'%s' is not known. %s".formatted(code, hint(code, known)));
        }
      }
      among = among.with(trait, codes);
    }
    wishes.done();
    return among;
  }

  /** What a trait can be; empty where anything can stand. */
  private static Set<String> codes(Trait trait) {
    Stream<String> codes =
        switch (trait) {
          case SECTOR -> Stream.of(Organisation.Sector.values()).map(Organisation.Sector::code);
          case LEVEL -> Stream.of(Organisation.Level.values()).map(Organisation.Level::code);
          case SIZE -> Stream.of(Organisation.Size.values()).map(Organisation.Size::code);
          case COUNTRY, SOFTWARE -> Stream.empty();
        };
    Set<String> known = codes.collect(Collectors.toSet());
    if (!known.isEmpty()) {
      known.add(Participant.UNKNOWN);
    }
    return known;
  }

  private Optional<LocalDate> day(String key) {
    return file.value(key, "a day such as 2026-01-31", LocalDate::parse);
  }
}
