package dev.winnow.catalogue.copies;

import dev.winnow.catalogue.Agent;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.vocabulary.Moment;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.catalogue.vocabulary.spelling.Spelling;
import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of a dataset is compared to find its copies.
 *
 * @param id the dataset
 * @param addresses names that mean the same everywhere, each with the parts it plays; at most 60
 * @param titles every title that has words
 * @param publishers the publisher's names, as words
 * @param texts the beginning of every description, as it stands
 * @param starts when the periods it is about start, as far as that is stated and understood
 */
public record Traits(
    DatasetId id,
    Map<String, Set<Part>> addresses,
    List<Title> titles,
    Set<String> publishers,
    List<String> texts,
    Set<Instant> starts) {

  private static final int MOST_ADDRESSES = 60;
  private static final int MOST_TEXTS = 20;
  private static final int LONGEST_TEXT = 4_000;
  private static final int MOST_WORDS = 200;
  private static final Pattern TAG = Pattern.compile("<[^<>]{0,300}>");

  /** The parts that an address can play in a record. */
  public enum Part {
    /** The dataset's own name: an identifier or its address at the source. */
    NAME,
    /** Where readers are sent. */
    PAGE,
    /** Something it comes from or belongs to. */
    ORIGIN,
    /** A file or service. */
    FILE
  }

  public Traits {
    titles = List.copyOf(titles);
    publishers = Set.copyOf(publishers);
    texts = List.copyOf(texts);
    starts = Set.copyOf(starts);
  }

  /** The traits of a dataset. */
  public static Traits of(Dataset dataset) {
    return new Traits(
        dataset.id(),
        addresses(dataset),
        few(dataset.title()).map(Title::of).filter(title -> !title.words().isEmpty()).toList(),
        dataset.publisher().map(Traits::names).orElse(Set.of()),
        few(dataset.description()).map(Traits::beginning).toList(),
        dataset.temporal().stream()
            .flatMap(period -> period.start().value().stream())
            .map(Moment::from)
            .collect(Collectors.toSet()));
  }

  /**
   * The keys under which copies of this dataset are looked for: two records without a common key
   * are never copies. Every address is one, and every title together with every publisher.
   */
  public Set<String> keys() {
    Set<String> keys = new LinkedHashSet<>(addresses.keySet());
    for (Title title : titles) {
      publishers.forEach(publisher -> keys.add(title.words() + "\n" + publisher));
    }
    return keys;
  }

  /** The first 200 words of every description; made when asked for, as few are ever compared. */
  Set<String> descriptions() {
    return texts.stream().map(Traits::plain).collect(Collectors.toSet());
  }

  /** Its addresses that play this part. */
  Set<String> playing(Part part) {
    return addresses.entrySet().stream()
        .filter(entry -> entry.getValue().contains(part))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static Map<String, Set<Part>> addresses(Dataset dataset) {
    Map<String, Set<Part>> found = new LinkedHashMap<>();
    add(found, Part.NAME, List.of(dataset.sourceId()));
    add(found, Part.NAME, dataset.identifiers());
    add(found, Part.NAME, dataset.source().map(URI::toString).stream().toList());
    add(found, Part.PAGE, List.of(said(dataset.landingPage())));
    add(found, Part.ORIGIN, dataset.relations());
    for (Distribution file : dataset.distributions()) {
      add(found, Part.FILE, List.of(said(file.accessUrl()), said(file.downloadUrl())));
    }
    return found;
  }

  private static void add(Map<String, Set<Part>> found, Part part, Collection<String> said) {
    for (String text : said) {
      Optional<String> address = Address.of(text);
      if (address.isPresent()
          && (found.size() < MOST_ADDRESSES || found.containsKey(address.get()))) {
        found.computeIfAbsent(address.get(), key -> EnumSet.noneOf(Part.class)).add(part);
      }
    }
  }

  private static String said(Stated<URI> address) {
    return address.value().map(URI::toString).orElse(address.raw());
  }

  private static Set<String> names(Agent agent) {
    return few(agent.name())
        .map(name -> Spelling.words(name.value()))
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toSet());
  }

  private static Stream<Text> few(Texts texts) {
    return texts.all().stream().limit(MOST_TEXTS);
  }

  private static String beginning(Text text) {
    return text.value().substring(0, Math.min(text.value().length(), LONGEST_TEXT));
  }

  private static String plain(String text) {
    String untagged = text.indexOf('<') < 0 ? text : TAG.matcher(text).replaceAll(" ");
    String[] words = Spelling.words(untagged).split(" ", MOST_WORDS + 1);
    return String.join(" ", List.of(words).subList(0, Math.min(words.length, MOST_WORDS)));
  }
}
