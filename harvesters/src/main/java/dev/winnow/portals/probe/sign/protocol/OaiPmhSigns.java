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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** OAI-PMH: Identify; the usual places of DSpace, EPrints, Dataverse and InvenioRDM. */
public final class OaiPmhSigns implements Recogniser {

  private static final Service SERVICE =
      new Service(
          "oai-pmh",
          Pattern.compile("(?i)(/oai\\w*(/|\\?|$)|verb=Identify)"),
          "an OAI-PMH service");
  private static final Map<String, List<String>> PLACES =
      Map.of(
          "dspace", List.of("oai/request", "server/oai/request"),
          "eprints", List.of("cgi/oai2"),
          "dataverse", List.of("oai"),
          "invenio", List.of("oai2d"));

  @Override
  public String type() {
    return "oai-pmh";
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
    List<Lead> leads = new ArrayList<>(SERVICE.leads(look, look.mentions("<oai-pmh")));
    PLACES.forEach(
        (software, places) -> {
          if (look.mentions(software)) {
            String words = "The page names %s.".formatted(software);
            places.forEach(
                place ->
                    leads.add(SERVICE.lead(look.root().resolve(place), Strength.MARKED, words)));
          }
        });
    leads.add(SERVICE.lead(look.root().resolve("oai"), Strength.TRY, ""));
    leads.add(SERVICE.lead(look.root().resolve("oai/request"), Strength.TRY, ""));
    return leads;
  }

  @Override
  public Optional<String> refusal(Lead lead, Fetcher site) throws FetchException {
    String text = Beginning.of(site, Web.query(lead.url(), Map.of("verb", "Identify")));
    return text.contains("<Identify>") || text.contains(":Identify>")
        ? Optional.empty()
        : Optional.of(lead.url() + " does not say who it is when asked in OAI-PMH");
  }

  @Override
  public boolean cheap() {
    return false;
  }

  @Override
  public Judgement judge(Lead lead, Taste taste) {
    return new Judgement(0.9, "It answers Identify and ListRecords as OAI-PMH 2.0 says.");
  }
}
