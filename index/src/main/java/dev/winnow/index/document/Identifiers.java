package dev.winnow.index.document;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Distribution;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** By what a dataset is found when somebody pastes an id or an address. */
public final class Identifiers {

  private static final int LONGEST = 500;
  private static final int MOST_FILES = 100;

  private Identifiers() {}

  /** An id or address as it is compared: without scheme, "www.", ending slash and case. */
  public static String normal(String said) {
    String normal = said.strip().toLowerCase(Locale.ROOT);
    int scheme = normal.indexOf("://");
    normal = scheme < 0 ? normal : normal.substring(scheme + 3);
    normal = normal.startsWith("www.") ? normal.substring(4) : normal;
    while (normal.endsWith("/") || normal.endsWith("#")) {
      normal = normal.substring(0, normal.length() - 1);
    }
    return normal.length() > LONGEST ? normal.substring(0, LONGEST) : normal;
  }

  static Set<String> of(Dataset dataset) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add(normal(dataset.id().toString()));
    keys.add(normal(dataset.id().key()));
    keys.add(normal(dataset.sourceId()));
    dataset.source().ifPresent(source -> keys.add(normal(source.toString())));
    dataset.identifiers().forEach(identifier -> keys.add(normal(identifier)));
    keys.add(normal(address(dataset.landingPage().raw(), dataset.landingPage().value())));
    List<Distribution> files = dataset.distributions();
    for (Distribution file : files.subList(0, Math.min(files.size(), MOST_FILES))) {
      keys.add(normal(file.id()));
      keys.add(normal(address(file.accessUrl().raw(), file.accessUrl().value())));
      keys.add(normal(address(file.downloadUrl().raw(), file.downloadUrl().value())));
    }
    keys.remove("");
    return keys;
  }

  private static String address(String raw, Optional<URI> understood) {
    return understood.map(URI::toString).orElse(raw);
  }
}
