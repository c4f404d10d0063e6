package dev.winnow.portals.probe.sign.protocol;

import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.Fetcher;
import dev.winnow.portals.probe.look.Beginning;
import dev.winnow.portals.probe.look.FirstLook;
import dev.winnow.portals.probe.look.Taste;
import dev.winnow.portals.probe.sign.Judgement;
import dev.winnow.portals.probe.sign.Lead;
import dev.winnow.portals.probe.sign.Lead.Strength;
import dev.winnow.portals.probe.sign.Recogniser;
import dev.winnow.portals.probe.sign.Service;
import dev.winnow.portals.reading.Web;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** CSW: the capabilities of a catalogue service, GeoNetwork's usual place for it. */
public final class CswSigns implements Recogniser {

  private static final Service SERVICE =
      new Service(
          "csw", Pattern.compile("(?i)([/.]csw\\b|service=csw)"), "a catalogue service (CSW)");
  private static final String CAPABILITIES = "(?s).{0,4000}?<([\\w.-]+:)?Capabilities[\\s>].*";

  @Override
  public String type() {
    return "csw";
  }

  @Override
  public Rank rank() {
    return Rank.PROTOCOL;
  }

  @Override
  public List<Lead> leads(FirstLook look) {
    if (!look.isWeb()) {
      return List.of();
    }
    boolean answers =
        look.text().matches(CAPABILITIES) && look.mentions("/cat/csw")
            || look.mentions("exceptionreport") && SERVICE.isTyped(look);
    List<Lead> leads = new ArrayList<>(SERVICE.leads(look, answers));
    boolean geonetwork = look.mentions("geonetwork");
    look.before("/srv/")
        .map(root -> root.resolve("srv/eng/csw"))
        .ifPresent(
            uri ->
                leads.add(
                    SERVICE.lead(uri, Strength.LIKELY, "The address looks like GeoNetwork's.")));
    Strength strength = geonetwork ? Strength.MARKED : Strength.TRY;
    String words = geonetwork ? "The page names GeoNetwork." : "";
    leads.add(SERVICE.lead(look.root().resolve("geonetwork/srv/eng/csw"), strength, words));
    leads.add(
        SERVICE.lead(look.root().resolve(geonetwork ? "srv/eng/csw" : "csw"), strength, words));
    return leads;
  }

  @Override
  public Optional<String> refusal(Lead lead, Fetcher site) throws FetchException {
    Map<String, String> asked = new LinkedHashMap<>();
    asked.put("service", "CSW");
    asked.put("request", "GetCapabilities");
    String text = Beginning.of(site, Web.query(lead.url(), asked));
    return text.matches(CAPABILITIES) && text.contains("/cat/csw")
        ? Optional.empty()
        : Optional.of(lead.url() + " answers without the capabilities of a CSW");
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
    return new Judgement(0.9, "It answers GetCapabilities and GetRecords as a CSW does.");
  }
}
