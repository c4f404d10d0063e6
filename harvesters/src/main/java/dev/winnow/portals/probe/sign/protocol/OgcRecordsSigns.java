package dev.winnow.portals.probe.sign.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import dev.winnow.portals.probe.look.FirstLook;
import dev.winnow.portals.probe.look.Taste;
import dev.winnow.portals.probe.sign.Judgement;
import dev.winnow.portals.probe.sign.Lead;
import dev.winnow.portals.probe.sign.Lead.Strength;
import dev.winnow.portals.probe.sign.Recogniser;
import dev.winnow.portals.probe.sign.Records;
import dev.winnow.portals.reading.Nodes;
import dev.winnow.portals.reading.Web;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * OGC API Records: what a landing page conforms to, collections of records, and records themselves.
 * Collections of features are none, though they are listed alike.
 */
public final class OgcRecordsSigns implements Recogniser {

  private static final int MOST = 3;

  @Override
  public String type() {
    return "ogc-records";
  }

  @Override
  public Rank rank() {
    return Rank.PROTOCOL;
  }

  @Override
  public List<Lead> leads(FirstLook look) {
    JsonNode json = look.json();
    List<Lead> leads = new ArrayList<>();
    if (Nodes.items(json, "features").stream().anyMatch(OgcRecordsSigns::isRecord)) {
      URI items = URI.create(look.landed().toString().replaceFirst("[?#].*", ""));
      leads.add(Lead.of(type(), items, Strength.CERTAIN, "It lists records of OGC API Records."));
    }
    Stream.concat(Stream.of(json), Nodes.items(json, "collections").stream())
        .filter(collection -> Nodes.text(collection, "itemType").equals("record"))
        .limit(MOST)
        .forEach(collection -> items(look, collection, leads));
    if (json.toString().contains("ogcapi-records")) {
      catalogues(look, leads);
    }
    return leads;
  }

  /** A landing page leads to its catalogues, else to what the usual software calls its only one. */
  private void catalogues(FirstLook look, List<Lead> leads) {
    String words = "The landing page conforms to OGC API Records.";
    for (JsonNode link : Nodes.items(look.json(), "links")) {
      if (Nodes.text(link, "rel").endsWith("ogc-catalog")) {
        Web.resolve(look.landed(), Nodes.text(link, "href") + "/items")
            .ifPresent(uri -> leads.add(Lead.of(type(), uri, Strength.CERTAIN, words)));
      }
    }
    String root = look.landed().toString().replaceFirst("[?#].*", "").replaceFirst("/+$", "");
    leads.add(
        Lead.of(
            type(), URI.create(root + "/collections/metadata:main/items"), Strength.LIKELY, words));
  }

  private void items(FirstLook look, JsonNode collection, List<Lead> leads) {
    for (JsonNode link : Nodes.items(collection, "links")) {
      if (Nodes.text(link, "rel").equals("items")) {
        Web.resolve(look.landed(), Nodes.text(link, "href"))
            .map(uri -> URI.create(uri.toString().replaceFirst("[?#].*", "")))
            .filter(uri -> leads.stream().noneMatch(lead -> lead.url().equals(uri)))
            .ifPresent(
                uri ->
                    leads.add(
                        Lead.of(type(), uri, Strength.CERTAIN, "It is a collection of records.")));
      }
    }
  }

  @Override
  public Judgement judge(Lead lead, Taste taste) {
    return Records.like(
        taste, 0.9, "It lists records as OGC API Records says.", OgcRecordsSigns::isRecord);
  }

  private static boolean isRecord(JsonNode feature) {
    return feature.path("properties").has("title")
        && feature.path("properties").has("type")
        && (feature.path("conformsTo").toString().contains("ogcapi-records")
            || Records.having(2, "created", "updated", "themes", "contacts", "keywords", "formats")
                .test(feature.path("properties")));
  }
}
