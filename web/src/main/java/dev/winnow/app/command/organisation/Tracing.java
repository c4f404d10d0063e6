package dev.winnow.app.command.organisation;

import dev.winnow.app.Parts;
import dev.winnow.catalogue.Agent;
import dev.winnow.catalogue.ContactPoint;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Organisation;
import dev.winnow.catalogue.alias.Traces;
import dev.winnow.store.StoredDataset;
import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Gathers what organisations leave in what they publish; reads every kept dataset. */
final class Tracing {

  private static final int BATCH = 500;
  private static final Pattern NUMBER = Pattern.compile("[0-9]{8,}");

  private final Map<String, Organisation> organisations = new HashMap<>();
  private final Map<String, Long> datasets = new HashMap<>();
  private final Map<String, Set<String>> identifiers = new HashMap<>();
  private final Map<String, Set<String>> domains = new HashMap<>();

  private Tracing() {}

  static List<Traces> all(Parts parts) {
    Tracing tracing = new Tracing();
    Optional<DatasetId> last = Optional.empty();
    List<DatasetId> ids = parts.store().datasets().after(last, BATCH);
    while (!ids.isEmpty()) {
      parts.store().datasets().load(ids).values().forEach(tracing::take);
      last = Optional.of(ids.getLast());
      ids = parts.store().datasets().after(last, BATCH);
    }
    Set<String> configured =
        parts.configuration().organisations().stream()
            .map(Organisation::id)
            .collect(Collectors.toSet());
    return tracing.traces(configured);
  }

  private List<Traces> traces(Set<String> configured) {
    return organisations.values().stream()
        .map(
            one ->
                new Traces(
                    one,
                    configured.contains(one.id()),
                    datasets.get(one.id()),
                    identifiers.get(one.id()),
                    domains.get(one.id())))
        .toList();
  }

  private void take(StoredDataset stored) {
    stored.organisation().ifPresent(organisation -> take(organisation, stored.dataset()));
  }

  private void take(Organisation organisation, Dataset dataset) {
    String id = organisation.id();
    organisations.put(id, organisation);
    datasets.merge(id, 1L, Long::sum);
    Set<String> ownIdentifiers = identifiers.computeIfAbsent(id, none -> new HashSet<>());
    Set<String> ownDomains = domains.computeIfAbsent(id, none -> new HashSet<>());
    dataset.publisher().ifPresent(agent -> take(agent, ownIdentifiers, ownDomains));
    dataset.contactPoints().stream()
        .flatMap(contact -> mail(contact).stream())
        .forEach(ownDomains::add);
  }

  private static void take(Agent agent, Set<String> identifiers, Set<String> domains) {
    String digits = agent.identifier().replaceAll("[ .-]", "");
    if (NUMBER.matcher(digits).matches()) {
      identifiers.add(digits);
    }
    agent.homepage().map(URI::getHost).map(Tracing::domain).ifPresent(domains::add);
  }

  private static Optional<String> mail(ContactPoint contact) {
    return contact
        .email()
        .value()
        .filter(mail -> mail.contains("@"))
        .map(mail -> domain(mail.substring(mail.lastIndexOf('@') + 1)));
  }

  private static String domain(String host) {
    return host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
  }
}
