package dev.winnow.portals.probe.sign.software;

import dev.winnow.portals.probe.look.FirstLook;
import dev.winnow.portals.probe.look.Taste;
import dev.winnow.portals.probe.sign.Judgement;
import dev.winnow.portals.probe.sign.Lead;
import dev.winnow.portals.probe.sign.Lead.Strength;
import dev.winnow.portals.probe.sign.Recogniser;
import dev.winnow.portals.probe.sign.Records;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** CKAN and DKAN: marks in the page, {@code /dataset/} in the address, {@code package_search}. */
public final class CkanSigns implements Recogniser {

  private static final Pattern API =
      Pattern.compile("(https?://[^\"'\\s<>]{1,200}?/)api/(?:3|action|3/action)/");

  @Override
  public String type() {
    return "ckan";
  }

  @Override
  public Rank rank() {
    return Rank.OWN;
  }

  @Override
  public List<Lead> leads(FirstLook look) {
    List<Lead> leads = new ArrayList<>();
    look.html()
        .map(page -> page.select("body[data-site-root]").attr("data-site-root"))
        .filter(root -> root.startsWith("http"))
        .ifPresent(root -> leads.add(lead(root, Strength.MARKED, "The page names CKAN's root.")));
    for (URI api : look.addresses(API)) {
      leads.add(lead(api.toString(), Strength.MARKED, "The page names the address of a CKAN API."));
    }
    boolean marked =
        look.generator().contains("ckan") || look.mentions("/webassets/", "/fanstatic/", "dkan");
    look.before(
            "/api/3",
            "/api/action",
            "/api/1/",
            "/api/2/",
            "/dataset/",
            "/organization/",
            "/group/",
            "/dataset")
        .ifPresent(
            root ->
                leads.add(
                    lead(
                        root.toString(),
                        marked ? Strength.MARKED : Strength.LIKELY,
                        "The address looks like one of CKAN's.")));
    String words = marked ? "The page was made by CKAN or DKAN." : "";
    for (URI root : look.roots()) {
      leads.add(lead(root.toString(), marked ? Strength.MARKED : Strength.TRY, words));
    }
    return look.isWeb() ? leads : List.of();
  }

  @Override
  public Judgement judge(Lead lead, Taste taste) {
    return Records.like(
        taste,
        0.95,
        "The API at %sapi/3/action answers in the manner of CKAN.".formatted(lead.url()),
        Records.having(
            3,
            "resources",
            "organization",
            "owner_org",
            "license_id",
            "license_title",
            "metadata_created",
            "metadata_modified",
            "tags",
            "extras",
            "num_resources"));
  }

  private Lead lead(String root, Strength strength, String evidence) {
    return Lead.of(type(), URI.create(root.endsWith("/") ? root : root + "/"), strength, evidence);
  }
}
