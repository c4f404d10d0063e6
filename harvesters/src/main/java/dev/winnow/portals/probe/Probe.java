package dev.winnow.portals.probe;

import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.FetchException.Kind;
import dev.winnow.portals.Portals;
import dev.winnow.portals.probe.look.FirstLook;
import dev.winnow.portals.probe.look.Line;
import dev.winnow.portals.probe.look.Site;
import dev.winnow.portals.probe.look.Taste;
import dev.winnow.portals.probe.sign.Recogniser;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Finds out what kind of portal answers at an address: any page of the portal, its API or its
 * catalogue file. It asks at most {@value #MOST_REQUESTS} addresses beside robots.txt, and begins
 * no further question after two minutes.
 */
public final class Probe {

  /** How many addresses a probe asks at most. */
  public static final int MOST_REQUESTS = 40;

  private static final Duration TIME = Duration.ofMinutes(2);

  /** Failures that every other address of the host would share. */
  private static final Set<Kind> AWAY =
      EnumSet.of(Kind.UNREACHABLE, Kind.GUARD, Kind.TIMEOUT, Kind.TOO_MANY_REQUESTS);

  private final Portals portals;
  private final Supplier<Line> lines;
  private final Clock clock;

  /**
   * Probes with the harvesters of these types.
   *
   * @param lines opens ways to the network; they decide which addresses may be asked
   */
  public Probe(Portals portals, Supplier<Line> lines, Clock clock) {
    this.portals = portals;
    this.lines = lines;
    this.clock = clock;
  }

  /**
   * The address that a person means.
   *
   * @param typed an address, or the host alone, which is taken to answer by https
   * @throws IllegalArgumentException when it is none, in words
   */
  public static URI address(String typed) {
    String text = typed.strip();
    String lower = text.toLowerCase(Locale.ROOT);
    String whole = lower.matches("[a-z][a-z0-9+.-]*:/.*") ? text : "https://" + text;
    try {
      URI address = URI.create(whole.replace(" ", "%20"));
      boolean web =
          String.valueOf(address.getScheme()).matches("(?i)https?") && address.getHost() != null;
      if (web || "file".equals(address.getScheme())) {
        return address.getPath().isEmpty() ? address.resolve("/") : address;
      }
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(noAddress(text), e);
    }
    throw new IllegalArgumentException(noAddress(text));
  }

  private static String noAddress(String text) {
    return "'%s' is no web address; give one such as https://data.example.org".formatted(text);
  }

  /** Finds out; what could not be had is part of the answer. */
  public Probed probe(URI address) {
    try (Site site = new Site(lines, clock, MOST_REQUESTS, TIME)) {
      FirstLook look = FirstLook.at(address, site);
      Search search = new Search(portals, site, look);
      List<Candidate> candidates = isDead(look) ? List.of() : search.candidates();
      boolean sure = candidates.stream().anyMatch(Candidate::isSure);
      String instead = sure ? "" : search.trap().orElse(Instead.of(look));
      return new Probed(address, look.title(), candidates, instead, site.requests());
    }
  }

  /** Finds out whether a portal's file is right: a taste of its harvest, else a whole probe. */
  public Checked check(Portal portal) {
    try (Site site = new Site(lines, clock, MOST_REQUESTS, TIME)) {
      Optional<Recogniser> recogniser =
          Recognisers.all().stream().filter(one -> one.type().equals(portal.type())).findFirst();
      if (portals.find(portal.type()).isPresent()) {
        Taste taste =
            Taste.of(
                portals.get(portal.type()),
                portal,
                site,
                recogniser.map(Recogniser::sample).orElse(20),
                recogniser.map(Recogniser::cheap).orElse(false));
        if (!taste.datasets().isEmpty()) {
          String words = Shares.of(taste.datasets());
          return new Checked(portal, true, taste.declared(), words, site.requests());
        }
      }
      return otherwise(portal, "It lists no dataset that can be read.", site.requests());
    } catch (FetchException e) {
      boolean away = AWAY.contains(e.kind());
      return away
          ? new Checked(portal, false, OptionalLong.empty(), e.getMessage(), 1)
          : otherwise(portal, e.getMessage(), 1);
    }
  }

  private Checked otherwise(Portal portal, String why, long requests) {
    Probed probed = probe(portal.url());
    long all = requests + probed.requests();
    if (portal.type().equals("auto")) {
      return probed
          .sure()
          .map(sure -> new Checked(portal, true, sure.declared(), found(sure), all))
          .orElseGet(() -> new Checked(portal, false, OptionalLong.empty(), probed.instead(), all));
    }
    String better = probed.sure().map(Probe::found).orElse(probed.instead());
    return new Checked(portal, false, OptionalLong.empty(), why + " " + better, all);
  }

  private static String found(Candidate sure) {
    return "The probe finds %s at %s.".formatted(sure.type(), sure.url());
  }

  /** Where the host itself cannot be reached, no other address on it can. */
  private static boolean isDead(FirstLook look) {
    return look.fault().map(FetchException::kind).filter(AWAY::contains).isPresent();
  }
}
