package dev.winnow.portals.probe.sign.protocol;

import dev.winnow.portals.probe.look.FirstLook;
import dev.winnow.portals.probe.look.Taste;
import dev.winnow.portals.probe.sign.Judgement;
import dev.winnow.portals.probe.sign.Lead;
import dev.winnow.portals.probe.sign.Lead.Strength;
import dev.winnow.portals.probe.sign.Marks;
import dev.winnow.portals.probe.sign.Recogniser;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * DCAT as RDF: what the page links to as its description in RDF, EntryScape's exports, the usual
 * names of a catalogue file.
 */
public final class DcatSigns implements Recogniser {

  private static final Pattern FILE =
      Pattern.compile(
          "(?i)(/(catalog(ue)?|dcat([-_]ap)?|all|export)\\.(ttl|rdf|xml|jsonld|nt|n3)|recursive=dcat|/dcat$)");
  private static final Pattern EXPORT =
      Pattern.compile("(https?://[^\"'\\s<>]{1,200}?/store/\\d+/metadata/\\d+\\?recursive=dcat)");
  private static final Marks ENTRYSCAPE = Marks.of("EntryScape", "entryscape", "entrystore");
  private static final List<String> PLACES =
      List.of("catalog.ttl", "catalog.rdf", "catalog.xml", "catalog.jsonld");

  @Override
  public String type() {
    return "dcat";
  }

  @Override
  public Rank rank() {
    return Rank.RDF;
  }

  @Override
  public List<Lead> leads(FirstLook look) {
    List<Lead> leads = new ArrayList<>();
    boolean dcatUs =
        look.json().path("dataset").isArray() || look.mentions("project-open-data.cio.gov");
    boolean rdf =
        look.html().isEmpty()
            && !dcatUs
            && (look.mentions("ns/dcat#", "dcat:dataset")
                || look.json().isContainerNode() && look.mentions("dcat:", "/ns/dcat"));
    if (rdf) {
      leads.add(Lead.of(type(), look.landed(), Strength.CERTAIN, "It speaks of DCAT."));
    }
    for (URI export : look.addresses(EXPORT)) {
      leads.add(
          Lead.of(type(), export, Strength.MARKED, "The page names an export of EntryScape."));
    }
    if (look.isWeb() && ENTRYSCAPE.isIn(look)) {
      leads.add(ENTRYSCAPE.at(type(), look.root().resolve("all.rdf"), look, Strength.TRY));
    }
    for (URI link : look.links(FILE)) {
      leads.add(Lead.of(type(), link, Strength.MARKED, "The page links to it."));
    }
    for (URI root : look.isWeb() ? look.roots() : List.<URI>of()) {
      PLACES.forEach(place -> leads.add(Lead.of(type(), root.resolve(place), Strength.TRY, "")));
    }
    return leads;
  }

  @Override
  public Judgement judge(Lead lead, Taste taste) {
    return taste.listed() == 1 && lead.url().getPath().matches(".*/datasets?/.*")
        ? new Judgement(0.4, "It describes one dataset, not a catalogue.")
        : new Judgement(0.9, "It is a catalogue in DCAT.");
  }
}
