package dev.winnow.catalogue.licensing;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.LicenceReading;
import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.licensing.Saying.Place;
import dev.winnow.catalogue.licensing.Saying.Standing;
import dev.winnow.catalogue.vocabulary.Licence;
import dev.winnow.catalogue.vocabulary.Licences;
import dev.winnow.catalogue.vocabulary.Stated;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What many datasets say about their licences, counted: how many are understood, and the words that
 * are not. Not for several threads.
 */
public final class LicenceSurvey {

  private final Map<Answer, Long> answers = new EnumMap<>(Answer.class);
  private final Map<String, Long> licences = new HashMap<>();
  private final Map<Words, Long> words = new HashMap<>();
  private long datasets;

  /** What all that a dataset says comes to. */
  public enum Answer {
    /** One licence, of which the very text is known. */
    EXACT,
    /** One licence without its version. */
    FAMILY,
    /** A licence for some files, and nothing clear for the others. */
    PARTLY,
    /** Several licences are named. */
    SEVERAL,
    /** Something is stated that names no licence we know. */
    UNRESOLVED,
    /** Nothing is stated. */
    NOTHING
  }

  private record Words(Place place, Stated<Licence> stated) {}

  /** Counts a dataset. */
  public void add(Dataset dataset) {
    datasets++;
    LicenceReading reading = LicenceReading.of(dataset);
    answers.merge(answer(reading, dataset), 1L, Long::sum);
    reading.licence().ifPresent(licence -> licences.merge(licence.id(), 1L, Long::sum));
    words(dataset).forEach(one -> words.merge(one, 1L, Long::sum));
  }

  /** How many datasets were counted. */
  public long datasets() {
    return datasets;
  }

  /** How many datasets come to an answer. */
  public long count(Answer answer) {
    return answers.getOrDefault(answer, 0L);
  }

  /** How many datasets each licence holds for, by its id, the most frequent first. */
  public List<Map.Entry<String, Long>> licences() {
    return licences.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(entry -> Map.entry(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** All that was said, what most datasets say first. */
  public List<Saying> sayings() {
    return words.entrySet().stream()
        .map(entry -> saying(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingLong(Saying::datasets)
                .reversed()
                .thenComparing(Saying::said)
                .thenComparing(Saying::place))
        .toList();
  }

  private static Answer answer(LicenceReading reading, Dataset dataset) {
    if (reading.conflict()) {
      return Answer.SEVERAL;
    }
    if (reading.licence().isPresent()) {
      return reading.licence().get().isExact() ? Answer.EXACT : Answer.FAMILY;
    }
    if (reading.partial(dataset).isPresent()) {
      return Answer.PARTLY;
    }
    return reading.isStated() ? Answer.UNRESOLVED : Answer.NOTHING;
  }

  private static Set<Words> words(Dataset dataset) {
    Set<Words> words = new HashSet<>();
    add(words, Place.DATASET, dataset.licence());
    texts(dataset.rights().all(), words);
    for (Distribution file : dataset.distributions()) {
      add(words, Place.DISTRIBUTION, file.licence());
      texts(file.rights().all(), words);
    }
    if (!dataset.accessRights().isUnderstood()) {
      add(words, Place.ACCESS, Licences.resolve(List.of(dataset.accessRights().raw())));
    }
    return words;
  }

  private static void texts(List<Text> rights, Set<Words> words) {
    Stream<String> texts = rights.stream().map(Text::value);
    texts.forEach(text -> add(words, Place.RIGHTS, Licences.resolve(List.of(text))));
  }

  private static void add(Set<Words> words, Place place, Stated<Licence> stated) {
    if (stated.isStated()) {
      words.add(new Words(place, stated));
    }
  }

  private static Saying saying(Words words, long datasets) {
    Stated<Licence> stated = words.stated();
    return new Saying(
        words.place(),
        stated.raw(),
        stated.value().map(Licence::id),
        stated.rule(),
        standing(stated),
        datasets);
  }

  private static Standing standing(Stated<Licence> stated) {
    if (stated.isUnderstood()) {
      return Standing.NAMED;
    }
    boolean nameless = Licences.namesNone(stated.raw());
    return nameless ? Standing.NAMELESS : Standing.UNRESOLVED;
  }
}
