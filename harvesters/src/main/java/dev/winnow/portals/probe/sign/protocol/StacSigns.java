package dev.winnow.portals.probe.sign.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.Fetcher;
import dev.winnow.portals.probe.look.FirstLook;
import dev.winnow.portals.probe.look.Taste;
import dev.winnow.portals.probe.sign.Judgement;
import dev.winnow.portals.probe.sign.Lead;
import dev.winnow.portals.probe.sign.Lead.Strength;
import dev.winnow.portals.probe.sign.Recogniser;
import dev.winnow.portals.probe.sign.Records;
import dev.winnow.portals.reading.Answers;
import dev.winnow.portals.reading.Nodes;
import dev.winnow.portals.reading.Web;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * STAC: {@code stac_version} or what it conforms to. Other services of the OGC list collections
 * too, but say neither.
 */
public final class StacSigns implements Recogniser {

  private static final Pattern LINK = Pattern.compile("(?i)/stac(/|$|\\b.*(catalog\\.json)?$)");

  @Override
  public String type() {
    return "stac";
  }

  @Override
  public Rank rank() {
    return Rank.PROTOCOL;
  }

  @Override
  public List<Lead> leads(FirstLook look) {
    if (isStac(look.json())) {
      String words = "The answer says which version of STAC it is in.";
      return List.of(Lead.of(type(), root(look), Strength.CERTAIN, words));
    }
    List<Lead> leads = new ArrayList<>();
    if (look.isWeb() && look.mentions("stac")) {
      look.links(LINK).stream()
          .limit(2)
          .forEach(
              link -> leads.add(Lead.of(type(), link, Strength.LIKELY, "The page links to it.")));
    }
    look.before("/collections/", "/collections", "/search")
        .ifPresent(root -> leads.add(Lead.of(type(), root, Strength.TRY, "")));
    if (look.isWeb()) {
      leads.add(Lead.of(type(), look.root().resolve("stac"), Strength.TRY, ""));
    }
    return leads;
  }

  @Override
  public Optional<String> refusal(Lead lead, Fetcher site) throws FetchException {
    JsonNode answer = Answers.json(site, lead.url());
    return isStac(answer)
        ? Optional.empty()
        : Optional.of(lead.url() + " does not say which version of STAC it is in");
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
    return Records.like(
        taste,
        0.9,
        "It lists collections as STAC does.",
        Records.having(2, "stac_version", "extent", "license", "links"));
  }

  private static boolean isStac(JsonNode answer) {
    return answer.has("stac_version")
        || answer.path("conformsTo").toString().contains("stacspec.org")
        || Nodes.text(answer, "type").equals("Catalog") && answer.path("links").isArray()
        || Nodes.items(answer, "collections").stream().anyMatch(one -> one.has("stac_version"));
  }

  /** A collection or item names the catalogue that it is in. */
  private static URI root(FirstLook look) {
    for (JsonNode link : Nodes.items(look.json(), "links")) {
      if (Nodes.text(link, "rel").equals("root")) {
        Optional<URI> root = Web.resolve(look.landed(), Nodes.text(link, "href"));
        if (root.filter(uri -> Web.sameHost(uri, look.landed())).isPresent()) {
          return root.get();
        }
      }
    }
    return look.landed();
  }
}
