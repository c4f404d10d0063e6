package dev.winnow.portals.probe.sign.protocol;

import dev.winnow.portals.probe.look.FirstLook;
import dev.winnow.portals.probe.look.Taste;
import dev.winnow.portals.probe.sign.Judgement;
import dev.winnow.portals.probe.sign.Lead;
import dev.winnow.portals.probe.sign.Recogniser;
import dev.winnow.portals.probe.sign.Service;
import java.util.List;
import java.util.regex.Pattern;

/** SPARQL endpoints that hold DCAT: the usual end of their addresses. */
public final class SparqlSigns implements Recogniser {

  private static final Service SERVICE =
      new Service("sparql", Pattern.compile("(?i)/sparql/?([?#]|$)"), "a SPARQL endpoint");

  @Override
  public String type() {
    return "sparql";
  }

  @Override
  public Rank rank() {
    return Rank.RDF;
  }

  @Override
  public List<Lead> leads(FirstLook look) {
    return look.isWeb() ? SERVICE.leads(look, false).stream().limit(2).toList() : List.of();
  }

  @Override
  public int sample() {
    return 20;
  }

  @Override
  public boolean cheap() {
    return false;
  }

  @Override
  public Judgement judge(Lead lead, Taste taste) {
    return new Judgement(0.85, "It answers SPARQL, and holds datasets in DCAT.");
  }
}
