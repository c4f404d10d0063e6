package dev.winnow.app.output;

import dev.winnow.app.LinkChecking;
import dev.winnow.catalogue.score.LinkFact.State;
import dev.winnow.links.LinkReport;
import dev.winnow.store.link.LinkCount;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** How links fare, for people and for machines. */
public final class LinkWords {

  private static final int MOST_HOSTS = 40;
  private static final List<String> STATES = List.of("works", "broken", "unsure", "unchecked");

  private final List<LinkCount> counts;

  /** Words about these counts. */
  public LinkWords(List<LinkCount> counts) {
    this.counts = List.copyOf(counts);
  }

  /** In sum, by kind, and by host. */
  public Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("links", states(counts));
    json.put("kinds", kinds());
    json.put(
        "hosts",
        byHost().entrySet().stream()
            .map(
                host -> {
                  Map<String, Object> one = new LinkedHashMap<>();
                  one.put("host", host.getKey());
                  one.putAll(states(host.getValue()));
                  return one;
                })
            .toList());
    return json;
  }

  /** Prints tables; of hosts those with most trouble first. */
  public void print(PrintWriter out) {
    if (counts.isEmpty()) {
      out.println("No dataset names a link that can be looked at.");
      out.flush();
      return;
    }
    Table kinds = new Table("Found", "Links");
    kinds().forEach(kinds::row);
    Table hosts = new Table("Host", "Works", "Broken", "Unsure", "Unchecked");
    byHost().entrySet().stream()
        .sorted(Comparator.comparing(host -> -trouble(host.getValue())))
        .limit(MOST_HOSTS)
        .forEach(host -> hosts.row(row(host.getKey(), states(host.getValue()))));
    hosts.row(row("all " + byHost().size() + " hosts", states(counts)));
    out.print(kinds);
    out.println();
    out.print(hosts);
    out.flush();
  }

  private static Object[] row(String name, Map<String, Long> states) {
    return new Object[] {
      name, states.get("works"), states.get("broken"), states.get("unsure"), states.get("unchecked")
    };
  }

  private static long trouble(List<LinkCount> host) {
    Map<String, Long> states = states(host);
    return 1000 * states.get("broken") + states.get("unsure");
  }

  private Map<String, List<LinkCount>> byHost() {
    Map<String, List<LinkCount>> hosts = new TreeMap<>();
    counts.forEach(
        count -> hosts.computeIfAbsent(count.host(), host -> new ArrayList<>()).add(count));
    return hosts;
  }

  private Map<String, Long> kinds() {
    return sums(counts, count -> count.state().isPresent() ? count.kind().code() : "unchecked");
  }

  private static Map<String, Long> states(List<LinkCount> counts) {
    Map<String, Long> sums = sums(counts, count -> code(count.state()));
    Map<String, Long> states = new LinkedHashMap<>();
    STATES.forEach(state -> states.put(state, sums.getOrDefault(state, 0L)));
    return states;
  }

  private static Map<String, Long> sums(List<LinkCount> counts, Function<LinkCount, String> name) {
    Map<String, Long> sums = new TreeMap<>();
    counts.forEach(count -> sums.merge(name.apply(count), count.links(), Long::sum));
    return sums;
  }

  private static String code(Optional<State> state) {
    return state.map(one -> one.name().toLowerCase(Locale.ROOT)).orElse("unchecked");
  }

  /** What a round found, for machines. */
  public static Map<String, Object> json(LinkChecking.Checked checked) {
    LinkReport links = checked.links();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("looked", links.looked());
    for (State state : State.values()) {
      json.put(code(Optional.of(state)), links.states().getOrDefault(state, 0L));
    }
    Map<String, Long> kinds = new TreeMap<>();
    links.kinds().forEach((kind, number) -> kinds.put(kind.code(), number));
    json.put("kinds", kinds);
    json.put("hosts", links.hosts());
    json.put("hostsDown", links.hostsDown());
    json.put("left", links.left());
    json.put("outOfReach", links.outOfReach());
    json.put("changed", links.changed());
    json.put("rescored", checked.scored());
    return json;
  }

  /** Prints what a round found. */
  public static void print(LinkChecking.Checked checked, PrintWriter out) {
    LinkReport links = checked.links();
    out.printf(
        "%d links on %d hosts looked at: %d work, %d are broken, %d cannot be told.%n",
        links.looked(),
        links.hosts(),
        links.states().getOrDefault(State.WORKS, 0L),
        links.states().getOrDefault(State.BROKEN, 0L),
        links.states().getOrDefault(State.UNSURE, 0L));
    links.kinds().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(kind -> out.printf("  %s: %d%n", kind.getKey().code(), kind.getValue()));
    if (links.hostsDown() > 0) {
      out.printf("%d hosts were down; each counts once.%n", links.hostsDown());
    }
    if (links.left() > 0) {
      out.printf(
          "%d links were left alone: their host was down or wanted a pause.%n", links.left());
    }
    if (links.outOfReach() > 0) {
      out.printf("%d links may not be asked while network: loopback is set.%n", links.outOfReach());
    }
    out.printf(
        "%d came to another result; %d datasets were scored anew.%n",
        links.changed(), checked.scored());
    out.flush();
  }
}
