package dev.winnow.links;

import dev.winnow.catalogue.score.LinkContent;
import dev.winnow.catalogue.score.LinkFact;
import dev.winnow.links.HostVisit.Visited;
import dev.winnow.store.Links;
import dev.winnow.store.link.LinkOrder;
import dev.winnow.store.link.LinkTarget;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One round over the addresses that are due: many hosts at a time, each host one request after the
 * other. What was found is kept in batches while the round goes on, so that a killed round loses
 * little.
 */
public final class LinkRound {

  private static final Logger LOG = LoggerFactory.getLogger(LinkRound.class);
  private static final int BATCH = 500;
  private static final int MANY_HOSTS = 10;

  private final Links links;
  private final Glances glances;
  private final LinkSettings settings;
  private final Clock clock;

  /** Rounds go by this clock. */
  public LinkRound(Links links, Glances glances, LinkSettings settings, Clock clock) {
    this.links = links;
    this.glances = glances;
    this.settings = settings;
    this.clock = clock;
  }

  /** Looks at what the order wants; what came to another result is news in the store. */
  public LinkReport look(LinkOrder order) {
    links.follow();
    List<LinkTarget> due = links.due(order);
    Map<Boolean, List<LinkTarget>> reach =
        due.stream().collect(Collectors.partitioningBy(glances::isWithinReach));
    postpone(reach.get(false), clock.instant().plus(settings.every()));
    Map<String, List<LinkTarget>> hosts =
        reach.get(true).stream()
            .collect(
                Collectors.groupingBy(LinkTarget::host, LinkedHashMap::new, Collectors.toList()));
    Tally tally = new Tally(reach.get(false).size());
    Map<String, LinkFact> known = known(hosts);
    visit(hosts, known, new Keeping(known, tally));
    return tally.report();
  }

  private Map<String, LinkFact> known(Map<String, List<LinkTarget>> hosts) {
    List<String> addresses = new ArrayList<>();
    hosts.forEach(
        (host, targets) -> {
          addresses.add(HostJudgement.address(host));
          targets.forEach(target -> addresses.add(target.address()));
        });
    return links.find(addresses);
  }

  /** Threads are cheap here; the semaphore says how many hosts are asked at the same time. */
  private void visit(
      Map<String, List<LinkTarget>> hosts, Map<String, LinkFact> known, Keeping keeping) {
    HostVisit visits = new HostVisit(glances, known, clock);
    Semaphore turns = new Semaphore(settings.hosts());
    BlockingQueue<Optional<Visited>> done = new LinkedBlockingQueue<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      hosts.forEach(
          (host, targets) -> threads.execute(() -> done.add(visit(visits, turns, host, targets))));
      try {
        for (int left = hosts.size(); left > 0; left--) {
          done.take().ifPresent(keeping::add);
        }
      } catch (InterruptedException e) {
        // The program stops: what was found so far is kept, the rest is due next time.
        threads.shutdownNow();
        Thread.currentThread().interrupt();
      }
    }
    keeping.end();
  }

  private static Optional<Visited> visit(
      HostVisit visits, Semaphore turns, String host, List<LinkTarget> targets) {
    try {
      turns.acquire();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
    try {
      return Optional.of(visits.visit(host, targets));
    } catch (RuntimeException e) {
      // The round waits for every host: one that cannot be looked at must not keep it waiting.
      LOG.error("{}: could not be looked at, it is due again: {}", host, e.getMessage(), e);
      return Optional.empty();
    } finally {
      turns.release();
    }
  }

  private void postpone(Collection<LinkTarget> targets, Instant until) {
    links.postpone(
        targets.stream().collect(Collectors.toMap(LinkTarget::address, target -> until)));
  }

  /** Keeps what visits brought, some hundred looks at a time. */
  private final class Keeping {
    private final Map<String, LinkFact> known;
    private final Tally tally;
    private final Map<String, LinkFact> found = new LinkedHashMap<>();
    private final Map<String, Instant> due = new HashMap<>();
    private boolean answered;

    Keeping(Map<String, LinkFact> known, Tally tally) {
      this.known = known;
      this.tally = tally;
    }

    void add(Visited visited) {
      Map<String, LinkFact> facts = HostJudgement.facts(visited, known);
      found.putAll(facts);
      facts.forEach((address, fact) -> due.put(address, settings.due(fact)));
      Instant soon = clock.instant().plus(settings.soon());
      visited.left().forEach(target -> due.put(target.address(), soon));
      tally.add(visited, facts);
      answered |= visited.looked().stream().anyMatch(one -> !one.found().kind().ofHost());
      if (found.size() >= BATCH && answered) {
        flush();
      }
    }

    /** When not one of many hosts answers, it is our own network that is down. */
    void end() {
      if (answered || tally.hosts() < MANY_HOSTS) {
        flush();
      } else {
        LOG.warn(
            "links: none of {} hosts answered, so this machine's own network seems to be down;"
                + " nothing was kept of the round",
            tally.hosts());
      }
    }

    void flush() {
      List<String> others =
          found.entrySet().stream()
              .filter(one -> !HostJudgement.isHost(one.getKey()))
              .filter(one -> isOther(one.getKey(), one.getValue()))
              .map(Map.Entry::getKey)
              .toList();
      links.keep(found, others);
      links.postpone(due);
      tally.changed(others.size());
      found.clear();
      due.clear();
    }

    private boolean isOther(String address, LinkFact fact) {
      return Optional.ofNullable(known.get(address))
          .filter(before -> matters(before).equals(matters(fact)))
          .isEmpty();
    }
  }

  /** What scores and pages make something of. */
  private static List<Object> matters(LinkFact fact) {
    LinkContent content = fact.trail().content();
    return List.of(
        fact.state(),
        fact.since(),
        fact.mediaType(),
        content.format(),
        content.packed(),
        content.changed());
  }
}
