package dev.winnow.app.probing;

import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.Fetchers;
import dev.winnow.harvest.Harvester;
import dev.winnow.harvest.RunFetcher;
import dev.winnow.portals.Portals;
import dev.winnow.portals.probe.Candidate;
import dev.winnow.portals.probe.Probed;
import dev.winnow.store.Store;
import dev.winnow.store.run.Fault;
import dev.winnow.store.run.FoundType;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds out the type of portals whose files leave it open, at their first run, and remembers it.
 * Safe for many threads.
 */
public final class AutoTypes {

  /** The type of a portal whose file leaves it open. */
  public static final String AUTO = "auto";

  private static final Logger LOG = LoggerFactory.getLogger(AutoTypes.class);

  private final Store store;
  private final Probing probing;
  private final Clock clock;
  private final Map<String, Portal> open = new ConcurrentHashMap<>();
  private final Map<String, Undecided> undecided = new ConcurrentHashMap<>();
  private final Map<String, String> news = new ConcurrentHashMap<>();

  /** Finds out by probing, remembers in the store. */
  public AutoTypes(Store store, Probing probing, Clock clock) {
    this.store = store;
    this.probing = probing;
    this.clock = clock;
  }

  /** The portal with the type that was found out earlier, or as it is; asks nobody. */
  public static Portal known(Portal portal, Store store) {
    return portal.type().equals(AUTO)
        ? store
            .portals()
            .foundType(portal.id())
            .filter(found -> found.asked().equals(portal.url()))
            .map(found -> with(portal, found))
            .orElse(portal)
        : portal;
  }

  /**
   * The portal with a type, for a run.
   *
   * @param remember whether what is found out is kept; a dry run keeps nothing
   * @return still without one, when no type is sure; its {@link #harvester} then says why
   */
  public Portal decide(Portal portal, boolean remember) {
    Portal known = known(portal, store);
    if (!known.type().equals(AUTO)) {
      if (portal.type().equals(AUTO)) {
        open.put(portal.id(), portal);
      }
      return known;
    }
    Probed probed = probing.configured(portal.url());
    Optional<Candidate> sure = probed.sure();
    if (sure.isEmpty()) {
      undecided.put(portal.id(), new Undecided(words(probed)));
      return portal;
    }
    open.put(portal.id(), portal);
    FoundType found = found(portal, sure.get());
    if (remember) {
      store.portals().rememberType(found);
    }
    String said =
        "The file says no type; %s at %s was taken (confidence %.2f): %s"
            .formatted(
                found.type(),
                found.url(),
                found.confidence(),
                String.join(" ", sure.get().evidence()));
    news.put(portal.id(), said);
    LOG.info("{}: {}", portal.id(), said);
    return with(portal, found);
  }

  /** The harvester of a portal that was decided about. */
  public Harvester harvester(Portal portal) {
    return portal.type().equals(AUTO)
        ? undecided.getOrDefault(
            portal.id(), new Undecided("the type of portal '" + portal.id() + "' is not known yet"))
        : Portals.all().get(portal.type());
  }

  /**
   * Fetchers that let a portal reach no more than the address in its file does, wherever its
   * interface was found, and that tell a run's report which type was taken.
   */
  public Fetchers guarding(Fetchers fetchers) {
    return portal -> {
      RunFetcher fetcher = fetchers.forRun(open.getOrDefault(portal.id(), portal));
      return new Announcing(
          fetcher,
          () ->
              Optional.ofNullable(news.remove(portal.id()))
                  .map(said -> new Fault("notice-type-found", portal.id(), said)));
    };
  }

  private FoundType found(Portal portal, Candidate sure) {
    return new FoundType(
        portal.id(),
        portal.url(),
        sure.type(),
        sure.url(),
        sure.settings(),
        sure.confidence(),
        clock.instant());
  }

  private static String words(Probed probed) {
    String candidates =
        probed.candidates().stream()
            .map(one -> "%s at %s (%.2f)".formatted(one.type(), one.url(), one.confidence()))
            .collect(Collectors.joining(", "));
    return "No type is sure enough to be taken at %s. %s %s Write a type into the portal's file; 'winnow probe %s' tells more."
        .formatted(
            probed.address(),
            probed.instead(),
            candidates.isEmpty()
                ? "Nothing that could be harvested was found."
                : "Possible are: " + candidates + ".",
            probed.address());
  }

  private static Portal with(Portal portal, FoundType found) {
    Map<String, String> settings = new HashMap<>(found.settings());
    settings.putAll(portal.settings());
    return portal.toBuilder().at(found.type(), found.url()).settings(settings).build();
  }
}
