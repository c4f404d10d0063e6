package dev.winnow.portals.probe.sign.software;

import com.fasterxml.jackson.databind.JsonNode;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.Fetcher;
import dev.winnow.portals.probe.look.FirstLook;
import dev.winnow.portals.probe.look.Taste;
import dev.winnow.portals.probe.sign.Judgement;
import dev.winnow.portals.probe.sign.Lead;
import dev.winnow.portals.probe.sign.Lead.Strength;
import dev.winnow.portals.probe.sign.Marks;
import dev.winnow.portals.probe.sign.Recogniser;
import dev.winnow.portals.probe.sign.Records;
import dev.winnow.portals.reading.Answers;
import dev.winnow.portals.reading.Nodes;
import java.util.List;
import java.util.Optional;

/**
 * ArcGIS Hub: its marks in the page, its search API. A site without items of its own answers with
 * the index of all ArcGIS users, and so do its other feeds: that is a trap.
 */
public final class ArcgisHubSigns implements Recogniser {

  private static final Marks MARKS =
      Marks.of("ArcGIS Hub", "arcgis hub", "hub.arcgis.com", "opendata-ui", "hubcdn.arcgis.com")
          .on(".*(hub|opendata)\\.arcgis\\.com");
  private static final long WHOLE_INDEX = 10_000;

  @Override
  public String type() {
    return "arcgis-hub";
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
    boolean likely =
        look.before("/api/feed/", "/api/search/v1", "/pages/", "/datasets/", "/maps/").isPresent();
    return List.of(MARKS.at(type(), look.root(), look, likely ? Strength.LIKELY : Strength.TRY));
  }

  @Override
  public Judgement judge(Lead lead, Taste taste) {
    return Records.like(
        taste,
        0.95,
        "%sapi/search/v1 answers in the manner of ArcGIS Hub.".formatted(lead.url()),
        record ->
            record.has("properties")
                && Records.having(
                        3,
                        "orgId",
                        "owner",
                        "modified",
                        "title",
                        "type",
                        "license",
                        "access",
                        "created")
                    .test(record.path("properties")));
  }

  @Override
  public Optional<String> trap(FetchException fault, Fetcher site) {
    if (fault.kind() != FetchException.Kind.ERROR_OBJECT) {
      return Optional.empty();
    }
    try {
      JsonNode answer = Answers.json(site, fault.uri());
      boolean whole = Nodes.count(answer, "numberMatched").orElse(0) >= WHOLE_INDEX;
      return whole && answer.path("features").isArray()
          ? Optional.of(fault.getMessage())
          : Optional.empty();
    } catch (FetchException gone) {
      return Optional.empty();
    }
  }
}
