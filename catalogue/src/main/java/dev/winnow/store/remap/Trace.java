package dev.winnow.store.remap;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Text;
import dev.winnow.store.database.Hashes;
import java.net.URI;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a dataset can be recognised by under another id: small, because there may be many.
 *
 * @param row the number of its row
 * @param source the id its portal uses
 * @param first when it was first seen
 * @param last when a run last saw it
 * @param title a hash of its title without regard to case and blanks; empty without a title
 * @param paths hashes of the paths of its own addresses, hosts left out
 * @param files hashes of the paths of its distributions' addresses, hosts left out
 */
record Trace(
    long row,
    String source,
    Instant first,
    Instant last,
    Optional<Long> title,
    Set<Long> paths,
    Set<Long> files) {

  private static final int MOST_FILES = 50;
  // "/" or "/data" say nothing about one dataset.
  private static final int SHORTEST_PATH = 8;

  Trace {
    paths = Set.copyOf(paths);
    files = Set.copyOf(files);
  }

  static Trace of(long row, Instant first, Instant last, Dataset dataset) {
    return new Trace(
        row,
        dataset.sourceId(),
        first,
        last,
        dataset.title().first().map(Text::value).flatMap(Trace::title),
        hashes(
            Stream.of(
                    dataset.landingPage().value().map(URI::toString),
                    dataset.source().map(URI::toString),
                    Optional.of(dataset.sourceId()))
                .flatMap(Optional::stream)),
        hashes(
            dataset.distributions().stream()
                .limit(MOST_FILES)
                .flatMap(file -> Stream.of(file.downloadUrl(), file.accessUrl()))
                .flatMap(address -> address.value().stream())
                .map(URI::toString)));
  }

  private static Optional<Long> title(String said) {
    String plain =
        Normalizer.normalize(said, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[\\s\\p{Z}]+", " ")
            .strip();
    return plain.isEmpty() ? Optional.empty() : Optional.of(hash(plain));
  }

  private static Set<Long> hashes(Stream<String> addresses) {
    return addresses
        .map(Trace::path)
        .filter(path -> path.length() >= SHORTEST_PATH)
        .map(Trace::hash)
        .collect(Collectors.toSet());
  }

  /** Path and query of a web address; empty for anything else. */
  private static String path(String address) {
    if (!address.regionMatches(true, 0, "http", 0, 4)) {
      return "";
    }
    try {
      URI uri = URI.create(address);
      String query = Objects.requireNonNullElse(uri.getRawQuery(), "");
      return Objects.requireNonNullElse(uri.getRawPath(), "").replaceFirst("/+$", "")
          + (query.isEmpty() ? "" : "?" + query);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static long hash(String text) {
    return Long.parseUnsignedLong(Hashes.of(text), 0, 16, 16);
  }
}
