package dev.winnow.app;

import dev.winnow.harvest.http.PoliteFetchers;
import dev.winnow.links.Glances;
import dev.winnow.links.LinkReport;
import dev.winnow.links.LinkRound;
import dev.winnow.links.LinkSettings;
import dev.winnow.store.link.LinkOrder;
import java.time.Duration;
import java.util.Set;

/** Rounds over links, and the scores that follow from them. */
public final class LinkChecking implements AutoCloseable {

  private final Parts parts;
  private final LinkSettings settings;
  private final Glances glances;
  private final LinkRound round;
  private final Rescoring rescoring;

  /**
   * What a round found, and how many datasets were scored anew because of it.
   *
   * @param links about the links
   * @param scored datasets
   */
  public record Checked(LinkReport links, long scored) {}

  /** Rounds through these fetchers, which share rates and robots.txt with the harvest. */
  public LinkChecking(Parts parts, PoliteFetchers fetchers) {
    this.parts = parts;
    this.settings = parts.configuration().settings().links();
    this.glances = Glances.open(fetchers, settings, parts.configuration().portals());
    this.round = new LinkRound(parts.store().links(), glances, settings, parts.clock());
    this.rescoring = new Rescoring(parts.store(), parts.scorer(), parts.clock());
  }

  /** How long a round waits for the next one. */
  Duration pause() {
    return settings.pause();
  }

  /** Looks at what is due. */
  public Checked due() {
    return look(
        new LinkOrder(Set.of(), parts.clock().instant(), settings.perHost(), settings.limit()));
  }

  /** Looks at what an order wants. */
  public Checked look(LinkOrder order) {
    LinkReport report = round.look(order);
    return new Checked(report, rescoring.links());
  }

  /** Stops the round at hand: what was found so far is kept, and nothing is made up. */
  @Override
  public void close() {
    glances.close();
  }
}
