package dev.winnow.portals.probe.sign.software;

import dev.winnow.portals.probe.look.FirstLook;
import dev.winnow.portals.probe.look.Taste;
import dev.winnow.portals.probe.sign.Judgement;
import dev.winnow.portals.probe.sign.Lead;
import dev.winnow.portals.probe.sign.Lead.Strength;
import dev.winnow.portals.probe.sign.Marks;
import dev.winnow.portals.probe.sign.Recogniser;
import dev.winnow.portals.probe.sign.Service;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** THREDDS: the namespace of its catalogues, and their usual place. */
public final class ThreddsSigns implements Recogniser {

  private static final Service SERVICE =
      new Service(
          "thredds",
          Pattern.compile("(?i)/thredds/.*catalog\\.(xml|html)"),
          "a THREDDS data server");
  private static final Marks MARKS = Marks.of("THREDDS", "thredds");

  @Override
  public String type() {
    return "thredds";
  }

  @Override
  public Rank rank() {
    return Rank.OWN;
  }

  @Override
  public List<Lead> leads(FirstLook look) {
    if (!look.isWeb()) {
      return List.of();
    }
    List<Lead> leads = new ArrayList<>(SERVICE.leads(look, look.mentions("thredds/invcatalog/v1")));
    look.before("/thredds/")
        .map(root -> root.resolve("thredds/catalog.xml"))
        .ifPresent(
            uri -> leads.add(Lead.of(type(), uri, Strength.LIKELY, "The address looks like it.")));
    if (MARKS.isIn(look)) {
      URI usual = look.root().resolve("thredds/catalog.xml");
      leads.add(MARKS.at(type(), usual, look, Strength.TRY));
    }
    return leads;
  }

  @Override
  public int sample() {
    return 10;
  }

  @Override
  public boolean cheap() {
    return false;
  }

  @Override
  public Judgement judge(Lead lead, Taste taste) {
    return new Judgement(0.95, "Its catalogues are those of a THREDDS data server.");
  }
}
