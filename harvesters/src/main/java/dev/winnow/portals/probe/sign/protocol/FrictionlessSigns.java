package dev.winnow.portals.probe.sign.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import dev.winnow.portals.probe.look.FirstLook;
import dev.winnow.portals.probe.look.Taste;
import dev.winnow.portals.probe.sign.Judgement;
import dev.winnow.portals.probe.sign.Lead;
import dev.winnow.portals.probe.sign.Lead.Strength;
import dev.winnow.portals.probe.sign.Recogniser;
import dev.winnow.portals.probe.sign.Records;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Frictionless Data: a descriptor, or a page that links to one. */
public final class FrictionlessSigns implements Recogniser {

  private static final Pattern FILE = Pattern.compile("(?i)/datapackage\\.json$");

  @Override
  public String type() {
    return "frictionless";
  }

  @Override
  public Rank rank() {
    return Rank.DOCUMENT;
  }

  @Override
  public List<Lead> leads(FirstLook look) {
    List<Lead> leads = new ArrayList<>();
    if (isPackage(look.json())) {
      leads.add(Lead.of(type(), look.landed(), Strength.CERTAIN, "It describes a data package."));
    }
    look.links(FILE)
        .forEach(
            link -> leads.add(Lead.of(type(), link, Strength.MARKED, "The page links to it.")));
    return leads;
  }

  @Override
  public Judgement judge(Lead lead, Taste taste) {
    return Records.like(
        taste, 0.9, "It is a data package: one dataset.", FrictionlessSigns::isPackage);
  }

  private static boolean isPackage(JsonNode json) {
    JsonNode first = json.path("resources").path(0);
    return json.has("name") && (first.has("path") || first.has("data"))
        || first.has("path") && json.path("profile").asText("").endsWith("data-package");
  }
}
