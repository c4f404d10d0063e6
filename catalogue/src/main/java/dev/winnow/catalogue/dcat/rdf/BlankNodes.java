package dev.winnow.catalogue.dcat.rdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Gives blank nodes labels that depend on what is said about them, never on the labels or the order
 * of the document.
 *
 * <p>Every blank node gets a colour, a number mixed from its neighbourhood; mixing is repeated
 * until it tells no more nodes apart. Where nodes still share a colour, one of them is made
 * different, the one that leads to the smallest colours, and mixing goes on. Nodes that even then
 * look alike are interchangeable in everything but graphs built to deceive; for those, and beyond
 * {@link #WORK}, equal content may get unequal labels, which costs a needless "changed" and nothing
 * else.
 */
final class BlankNodes {

  /** How many neighbours may be looked at for one record. */
  private static final long WORK = 20_000_000;

  /** How many of the nodes of one colour are tried. */
  private static final int TRIED = 12;

  private final List<Node> nodes;
  private final int[][] neighbours;
  private final long[][] edges;
  private final long[] constant;
  private long work;

  private BlankNodes(List<Node> nodes, Collection<Triple> triples, Node root) {
    this.nodes = nodes;
    this.constant = new long[nodes.size()];
    Map<Node, Integer> numbers = new HashMap<>();
    List<List<long[]>> links = new ArrayList<>();
    for (Node node : nodes) {
      numbers.put(node, numbers.size());
      links.add(new ArrayList<>());
    }
    for (Triple triple : triples) {
      link(triple, numbers, links);
    }
    if (numbers.containsKey(root)) {
      constant[numbers.get(root)] += mix(1);
    }
    neighbours = new int[nodes.size()][];
    edges = new long[nodes.size()][];
    for (int i = 0; i < links.size(); i++) {
      neighbours[i] = links.get(i).stream().mapToInt(link -> (int) link[0]).toArray();
      edges[i] = links.get(i).stream().mapToLong(link -> link[1]).toArray();
    }
  }

  private void link(Triple triple, Map<Node, Integer> numbers, List<List<long[]>> links) {
    Integer subject = numbers.get(triple.getSubject());
    Integer object = numbers.get(triple.getObject());
    if (subject == null && object == null) {
      return;
    }
    long predicate = hash(triple.getPredicate());
    if (subject != null && object != null) {
      links.get(subject).add(new long[] {object, mix(predicate + 3)});
      links.get(object).add(new long[] {subject, mix(predicate + 5)});
    } else if (subject != null) {
      constant[subject] += mix(mix(predicate + 3) ^ hash(triple.getObject()));
    } else {
      constant[object] += mix(mix(predicate + 5) ^ hash(triple.getSubject()));
    }
  }

  /** The label of each blank node: "dataset" for the root, "b0", "b1" … for the others. */
  static Map<Node, String> label(Collection<Triple> triples, Node root) {
    LinkedHashMap<Node, Boolean> blank = new LinkedHashMap<>();
    if (root.isBlank()) {
      blank.put(root, true);
    }
    for (Triple triple : triples) {
      if (triple.getSubject().isBlank()) {
        blank.put(triple.getSubject(), true);
      }
      if (triple.getObject().isBlank()) {
        blank.put(triple.getObject(), true);
      }
    }
    if (blank.isEmpty()) {
      return Map.of();
    }
    BlankNodes graph = new BlankNodes(List.copyOf(blank.keySet()), triples, root);
    return graph.named(graph.distinct(), root);
  }

  private Map<Node, String> named(long[] colours, Node root) {
    Integer[] order = new Integer[colours.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingLong(i -> colours[i]));
    Map<Node, String> labels = new HashMap<>();
    int next = 0;
    for (int i : order) {
      Node node = nodes.get(i);
      labels.put(node, node.equals(root) ? "dataset" : "b" + next++);
    }
    return labels;
  }

  private long[] distinct() {
    long[] colours = refine(constant.clone());
    for (int[] alike = alike(colours); alike.length > 0; alike = alike(colours)) {
      if (work > WORK) {
        return separated(colours);
      }
      colours = areTwins(alike, colours) ? separated(alike, colours) : best(alike, colours);
    }
    return colours;
  }

  /** The smallest colour that several nodes share, as these nodes; empty when there is none. */
  private static int[] alike(long[] colours) {
    long[] sorted = colours.clone();
    Arrays.sort(sorted);
    for (int i = 1; i < sorted.length; i++) {
      if (sorted[i] == sorted[i - 1]) {
        long shared = sorted[i];
        return java.util.stream.IntStream.range(0, colours.length)
            .filter(n -> colours[n] == shared)
            .toArray();
      }
    }
    return new int[0];
  }

  /** Whether all of them have the very same neighbours, so that their order cannot matter. */
  private boolean areTwins(int[] alike, long[] colours) {
    long[] sorted = colours.clone();
    Arrays.sort(sorted);
    for (int node : alike) {
      for (int neighbour : neighbours[node]) {
        int at = Arrays.binarySearch(sorted, colours[neighbour]);
        boolean shared =
            at > 0 && sorted[at - 1] == sorted[at]
                || at + 1 < sorted.length && sorted[at + 1] == sorted[at];
        if (shared) {
          return false;
        }
      }
    }
    return true;
  }

  private long[] separated(int[] alike, long[] colours) {
    long[] changed = colours.clone();
    for (int i = 0; i < alike.length; i++) {
      changed[alike[i]] = mix(changed[alike[i]] + i + 7);
    }
    return refine(changed);
  }

  private static long[] separated(long[] colours) {
    long[] changed = colours.clone();
    for (int i = 0; i < changed.length; i++) {
      changed[i] = mix(changed[i] + i);
    }
    return changed;
  }

  private long[] best(int[] alike, long[] colours) {
    long[] best = new long[0];
    long[] bestSorted = new long[0];
    for (int i = 0; i < Math.min(alike.length, TRIED); i++) {
      long[] changed = colours.clone();
      changed[alike[i]] = mix(changed[alike[i]] + 11);
      changed = refine(changed);
      long[] sorted = changed.clone();
      Arrays.sort(sorted);
      if (best.length == 0 || Arrays.compare(sorted, bestSorted) < 0) {
        best = changed;
        bestSorted = sorted;
      }
      if (work > WORK) {
        break;
      }
    }
    return best;
  }

  private long[] refine(long[] colours) {
    long[] before = colours;
    int kinds = kinds(before);
    while (kinds < before.length || work == 0) {
      long[] after = new long[before.length];
      for (int i = 0; i < after.length; i++) {
        long sum = mix(before[i]);
        for (int j = 0; j < neighbours[i].length; j++) {
          sum += mix(edges[i][j] ^ before[neighbours[i][j]]);
        }
        work += neighbours[i].length + 1;
        after[i] = mix(sum);
      }
      int now = kinds(after);
      before = after;
      if (now <= kinds) {
        break;
      }
      kinds = now;
    }
    return before;
  }

  private static int kinds(long[] colours) {
    long[] sorted = colours.clone();
    Arrays.sort(sorted);
    int kinds = sorted.length == 0 ? 0 : 1;
    for (int i = 1; i < sorted.length; i++) {
      kinds += sorted[i] == sorted[i - 1] ? 0 : 1;
    }
    return kinds;
  }

  private static long hash(Node node) {
    if (node.isLiteral()) {
      StringBuilder text = new StringBuilder();
      NTriples.term(node, Map.of(), text);
      return hash(text);
    }
    return hash(node.getURI());
  }

  private static long hash(CharSequence text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return mix(hash);
  }

  /** Spreads every bit over all bits (the finaliser of SplitMix64). */
  private static long mix(long value) {
    long z = value + 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
