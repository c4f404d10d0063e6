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
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * One round over the addresses that are due: many hosts at a time, each host one request after the
 * other. What was found is kept in batches while the round goes on, so that a killed round loses
 * little.
 */
public final class LinkRound {

  private static final int BATCH = 500;

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

  /**
   * Looks at what the order wants.
   *
   * @param changed is told which addresses came to another result, after that is kept
   */
  public LinkReport look(LinkOrder order, Consumer<Collection<String>> changed) {
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
    visit(hosts, known, new Keeping(known, tally, changed));
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
    keeping.flush();
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
    private final Consumer<Collection<String>> changed;
    private final Map<String, LinkFact> found = new LinkedHashMap<>();
    private final Map<String, Instant> due = new HashMap<>();

    Keeping(Map<String, LinkFact> known, Tally tally, Consumer<Collection<String>> changed) {
      this.known = known;
      this.tally = tally;
      this.changed = changed;
    }

    void add(Visited visited) {
      Map<String, LinkFact> facts = HostJudgement.facts(visited, known);
      found.putAll(facts);
      facts.forEach((address, fact) -> due.put(address, settings.due(fact)));
      Instant soon = clock.instant().plus(settings.soon());
      visited.left().forEach(target -> due.put(target.address(), soon));
      tally.add(visited, facts);
      if (found.size() >= BATCH) {
        flush();
      }
    }

    void flush() {
      links.keep(found);
      links.postpone(due);
      List<String> others =
          found.entrySet().stream()
              .filter(one -> !HostJudgement.isHost(one.getKey()))
              .filter(one -> isOther(one.getKey(), one.getValue()))
              .map(Map.Entry::getKey)
              .toList();
      tally.changed(others.size());
      if (!others.isEmpty()) {
        changed.accept(others);
      }
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
