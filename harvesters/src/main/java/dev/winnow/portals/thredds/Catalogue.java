package dev.winnow.portals.thredds;

import dev.winnow.harvest.Found;
import dev.winnow.harvest.RawRecord;
import dev.winnow.portals.reading.Web;
import dev.winnow.portals.reading.xml.Node;
import dev.winnow.portals.reading.xml.Xml;
import dev.winnow.portals.reading.xml.XmlWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One catalogue of a THREDDS server.
 *
 * @param root its element
 * @param address where it was found
 */
record Catalogue(Xml root, URI address) {

  static final String FORM = "thredds-xml";

  private static final String DATASET = "dataset";
  private static final String METADATA = "metadata";
  private static final List<String> WORDS = List.of("documentation", "keyword", "creator");

  /** The catalogues that it leads to on the same host, in order. */
  List<URI> references() {
    Set<URI> found = new LinkedHashSet<>();
    for (Xml reference : root.within("catalogRef")) {
      Web.resolve(address, reference.attribute("href"))
          .filter(uri -> Web.sameHost(uri, address) && !uri.equals(address))
          .ifPresent(found::add);
    }
    return List.copyOf(found);
  }

  /** Its datasets, each with what it inherits and with the services that give its files. */
  List<Found> found() {
    List<Xml> services = root.all("service");
    List<Found> found = new ArrayList<>();
    for (Xml dataset : root.all(DATASET)) {
      collect(dataset, List.of(), services, found);
    }
    return found;
  }

  private void collect(Xml dataset, List<Node> inherited, List<Xml> services, List<Found> found) {
    List<Node> own = new ArrayList<>();
    List<Xml> apart = new ArrayList<>();
    List<Node> handedDown = new ArrayList<>(inherited);
    for (Node node : dataset.nodes()) {
      if (node instanceof Xml child && child.name().equals(DATASET) && isDataset(child)) {
        apart.add(child);
      } else if (!(node instanceof Xml child && child.name().equals("catalogRef"))) {
        own.add(node);
      }
      if (node instanceof Xml child
          && child.name().equals(METADATA)
          && child.attribute("inherited").equals("true")) {
        handedDown.add(child);
      }
    }
    own.addAll(inherited);
    Xml alone = with(dataset, own);
    if (holdsData(alone)) {
      found.add(record(alone, services));
    }
    apart.forEach(child -> collect(child, handedDown, services, found));
  }

  private Found record(Xml dataset, List<Xml> services) {
    String id = dataset.attribute("ID");
    String name = dataset.attribute("name");
    if (id.isEmpty() && name.isEmpty()) {
      return Found.nameless(
          address.toString(),
          "no-id",
          "a dataset of %s has neither ID nor name".formatted(address));
    }
    List<Node> whole = new ArrayList<>(services);
    whole.add(dataset);
    return new RawRecord(
        id.isEmpty() ? address.getPath() + "#" + name : id,
        address,
        FORM,
        XmlWriter.write(with(new Xml("", "", "catalog", List.of(), List.of()), whole)));
  }

  /** Whether a dataset within another one is one of its own, and no mere file of it. */
  private static boolean isDataset(Xml dataset) {
    boolean described =
        WORDS.stream()
            .anyMatch(
                word -> dataset.find(word).isPresent() || dataset.find(METADATA, word).isPresent());
    return described || dataset.all(DATASET).stream().anyMatch(Catalogue::isDataset);
  }

  private static boolean holdsData(Xml dataset) {
    return isFile(dataset) || dataset.within(DATASET).stream().anyMatch(Catalogue::isFile);
  }

  static boolean isFile(Xml dataset) {
    return !dataset.attribute("urlPath").isEmpty()
        || Optional.of(dataset).flatMap(one -> one.find("access")).isPresent();
  }

  private static Xml with(Xml element, List<Node> nodes) {
    return new Xml(
        element.prefix(), element.namespace(), element.name(), element.attributes(), nodes);
  }
}
