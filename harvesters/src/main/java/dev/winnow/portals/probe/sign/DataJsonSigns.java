package dev.winnow.portals.probe.sign;

import com.fasterxml.jackson.databind.JsonNode;
import dev.winnow.portals.probe.look.FirstLook;
import dev.winnow.portals.probe.look.Taste;
import dev.winnow.portals.probe.sign.Lead.Strength;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** DCAT-US {@code data.json}; ArcGIS Hub, Socrata, DKAN and JKAN have one too. */
final class DataJsonSigns implements Recogniser {

  private static final Pattern FILE = Pattern.compile("(?i)/data\\.json$");

  @Override
  public String type() {
    return "datajson";
  }

  @Override
  public Rank rank() {
    return Rank.DOCUMENT;
  }

  @Override
  public List<Lead> leads(FirstLook look) {
    List<Lead> leads = new ArrayList<>();
    JsonNode json = look.json();
    boolean catalogue =
        json.path("dataset").isArray()
            || json.path(0).has("accessLevel") && json.path(0).has("title");
    if (catalogue || FILE.matcher(look.landed().getPath()).find()) {
      leads.add(Lead.of(type(), look.landed(), Strength.CERTAIN, ""));
    }
    for (URI link : look.links(FILE)) {
      leads.add(Lead.of(type(), link, Strength.MARKED, "The page links to it."));
    }
    for (URI root : look.isWeb() ? look.roots() : List.<URI>of()) {
      leads.add(Lead.of(type(), root.resolve("data.json"), Strength.TRY, ""));
    }
    return leads;
  }

  @Override
  public Judgement judge(Lead lead, Taste taste) {
    return Records.like(
        taste,
        0.9,
        "It is a catalogue in the form of DCAT-US.",
        Records.having(
            3,
            "identifier",
            "accessLevel",
            "publisher",
            "contactPoint",
            "distribution",
            "keyword",
            "modified"));
  }
}
