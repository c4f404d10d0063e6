package dev.winnow.store.link;

import dev.winnow.catalogue.DataService;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.score.FormatMatch;
import dev.winnow.catalogue.vocabulary.FileFormat;
import dev.winnow.catalogue.vocabulary.Stated;
import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An address that a dataset names and that can be looked at.
 *
 * @param data whether the dataset states a file there: the best address of a distribution whose
 *     format is known and neither a page nor a service
 */
record NamedAddress(String address, String host, boolean data) {

  private static final int LONGEST = 2000;

  /** The addresses of a dataset, each once; what cannot be understood or is too long is absent. */
  static Collection<NamedAddress> of(Dataset dataset) {
    Map<String, NamedAddress> all = new LinkedHashMap<>();
    add(all, dataset.landingPage(), false);
    for (Distribution file : dataset.distributions()) {
      boolean data = file.format().value().filter(NamedAddress::isData).isPresent();
      add(all, file.accessUrl(), data && file.bestUrl().equals(file.accessUrl()));
      add(all, file.downloadUrl(), data);
      Optional<DataService> service = file.accessService();
      service.ifPresent(one -> add(all, one.endpointUrl(), false));
      service.ifPresent(one -> add(all, one.endpointDescription(), false));
    }
    return all.values();
  }

  private static boolean isData(FileFormat format) {
    return !format.service() && !FormatMatch.isPage(format);
  }

  /** Where one distribution states a page and another a file, a page is no surprise. */
  private static void add(Map<String, NamedAddress> all, Stated<URI> stated, boolean data) {
    stated
        .value()
        .filter(NamedAddress::isOnTheWeb)
        .map(uri -> new NamedAddress(uri.toString(), host(uri), data))
        .ifPresent(
            named ->
                all.merge(
                    named.address(),
                    named,
                    (a, b) -> new NamedAddress(a.address(), a.host(), a.data() && b.data())));
  }

  private static boolean isOnTheWeb(URI uri) {
    String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
    return (scheme.equals("http") || scheme.equals("https"))
        && uri.getHost() != null
        && uri.toString().length() <= LONGEST;
  }

  private static String host(URI uri) {
    String host = uri.getHost().toLowerCase(Locale.ROOT);
    return uri.getPort() < 0 ? host : host + ":" + uri.getPort();
  }
}
