package dev.winnow.portals.probe.sign.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import dev.winnow.portals.probe.look.FirstLook;
import dev.winnow.portals.probe.look.Taste;
import dev.winnow.portals.probe.sign.Judgement;
import dev.winnow.portals.probe.sign.Lead;
import dev.winnow.portals.probe.sign.Lead.Strength;
import dev.winnow.portals.probe.sign.Marks;
import dev.winnow.portals.probe.sign.Recogniser;
import dev.winnow.portals.probe.sign.Records;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** DCAT-US {@code data.json}; ArcGIS Hub, Socrata, DKAN and JKAN have one too. */
public final class DataJsonSigns implements Recogniser {

  private static final Marks DKAN = Marks.of("DKAN", "dkan", "/api/1/metastore/");
  private static final String DKANS_LIST = "api/1/metastore/schemas/dataset/items";
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
    boolean dkan = json.path("results").path(0).has("accessLevel") || isSearch(json);
    if (catalogue || dkan || FILE.matcher(look.landed().getPath()).find()) {
      leads.add(Lead.of(type(), look.landed(), Strength.CERTAIN, ""));
    }
    for (URI link : look.links(FILE)) {
      leads.add(Lead.of(type(), link, Strength.MARKED, "The page links to it."));
    }
    for (URI root : look.isWeb() ? look.roots() : List.<URI>of()) {
      leads.add(Lead.of(type(), root.resolve("data.json"), Strength.TRY, ""));
      if (DKAN.isIn(look)) {
        leads.add(DKAN.at(type(), root.resolve(DKANS_LIST), look, Strength.TRY));
      }
    }
    return leads;
  }

  /** DKAN's search answers with datasets by name. */
  private static boolean isSearch(JsonNode json) {
    JsonNode results = json.path("results");
    return json.has("total")
        && results.isObject()
        && results.propertyStream().anyMatch(one -> one.getValue().has("accessLevel"));
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
