package dev.winnow.scoring.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What organisations are compared by: a file in {@code config/benchmarks}, so that anybody can
 * define and publish one.
 *
 * @param id its file's name without ".yaml"
 * @param version figures of different versions are not comparable
 * @param titles its name by language
 * @param abouts what it says and what it does not, in plain words, by language
 * @param measure what is measured in each dataset
 * @param peers by what organisations are grouped, the most important first; a figure leans on its
 *     own group, and a group too small on the next larger one
 * @param among who takes part
 * @param from the first day it is valid for; empty for always
 * @param until the last day; empty for ever
 */
public record Benchmark(
    String id,
    String version,
    Map<String, String> titles,
    Map<String, String> abouts,
    Measure measure,
    List<Trait> peers,
    Among among,
    Optional<LocalDate> from,
    Optional<LocalDate> until) {

  /** The version of the way from datasets to standings; raised with every change of the method. */
  public static final String METHOD = "2";

  public Benchmark {
    titles = Map.copyOf(titles);
    abouts = Map.copyOf(abouts);
    peers = List.copyOf(peers);
  }

  /** By what organisations are alike. */
  public enum Trait {
    SECTOR,
    LEVEL,
    SIZE,
    COUNTRY,
    SOFTWARE;

    /** As it is written in files and addresses. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * What is measured in each dataset.
   *
   * @param profile whose metrics
   * @param profileVersion the profile's version
   * @param max the most points that can be had
   * @param headline whether the profile's own headline counts; else the parts, by their weights
   * @param parts what it is made of, with their weights, which add up to 1
   */
  public record Measure(
      String profile, String profileVersion, double max, boolean headline, List<Part> parts) {

    public Measure {
      parts = List.copyOf(parts);
    }
  }

  /**
   * A dimension, group or metric of the profile.
   *
   * @param weight its share of the whole, from 0 to 1
   */
  public record Part(String id, double weight) {}

  /** Its name in a language, else in English, else its id. */
  public String title(String language) {
    return spoken(titles, language).orElse(id);
  }

  /** What it says in a language, else in English, else nothing. */
  public String about(String language) {
    return spoken(abouts, language).orElse("");
  }

  /**
   * Everything that makes figures comparable, in one word: the method, this benchmark's version and
   * its profile's.
   */
  public String methodVersion() {
    return METHOD + "-" + version + "-" + measure.profile() + "-" + measure.profileVersion();
  }

  private static Optional<String> spoken(Map<String, String> texts, String language) {
    return Optional.ofNullable(texts.get(language)).or(() -> Optional.ofNullable(texts.get("en")));
  }
}
