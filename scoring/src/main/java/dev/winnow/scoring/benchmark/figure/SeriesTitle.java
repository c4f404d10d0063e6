package dev.winnow.scoring.benchmark.figure;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Place;
import dev.winnow.catalogue.Text;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is left of a title without what tells the parts of a series apart: numbers, dates, versions
 * and the places that the dataset itself states. Datasets of one publisher with the same rest are
 * one series.
 */
final class SeriesTitle {

  private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern HAS_DIGIT = Pattern.compile(".*\\p{N}.*");
  private static final Pattern ROMAN = Pattern.compile("[ivx]{2,5}");

  /** A rest shorter than this says nothing; the description is looked at then. */
  private static final int SHORTEST = 3;

  private static final int DESCRIPTION = 200;

  /** Months in a few languages, seasons and what dates and versions are made of. */
  private static final Set<String> OF_TIME =
      new HashSet<>(
          Arrays.asList(
              ("january february march april may june july august september october november"
                      + " december januari februari mars maj juni juli augusti oktober januar"
                      + " februar marts mai juin juillet août aout septembre octobre novembre"
                      + " décembre decembre janvier février fevrier avril enero febrero marzo"
                      + " abril mayo junio julio agosto septiembre octubre noviembre diciembre"
                      + " gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre"
                      + " märz dezember jan feb mar apr jun jul aug sep sept okt oct nov dec dez"
                      + " spring summer autumn winter vår sommar höst vinter year år quarter"
                      + " kvartal month månad week vecka version v")
                  .split(" ")));

  private SeriesTitle() {}

  /** The rest of a dataset's title, in lower case; never empty when there is a title. */
  static String of(Dataset dataset) {
    Set<String> places = places(dataset);
    String rest = rest(first(dataset.title().all()), places);
    if (rest.length() >= SHORTEST) {
      return rest;
    }
    String description = first(dataset.description().all());
    String start = description.substring(0, Math.min(DESCRIPTION, description.length()));
    return rest + "|" + rest(start, places);
  }

  private static String first(List<Text> texts) {
    return texts.stream().map(Text::value).findFirst().orElse("");
  }

  private static String rest(String title, Set<String> places) {
    return words(title)
        .filter(word -> !HAS_DIGIT.matcher(word).matches())
        .filter(word -> !ROMAN.matcher(word).matches())
        .filter(word -> !OF_TIME.contains(word) && !places.contains(word))
        .collect(Collectors.joining(" "));
  }

  private static Set<String> places(Dataset dataset) {
    Set<String> places = new HashSet<>();
    for (Place place : dataset.spatial()) {
      place.label().all().forEach(label -> words(label.value()).forEach(places::add));
    }
    return places;
  }

  private static Stream<String> words(String text) {
    String lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return Arrays.stream(NOT_WORDS.split(lower)).filter(word -> !word.isEmpty());
  }
}
