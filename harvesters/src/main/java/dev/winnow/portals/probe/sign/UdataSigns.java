package dev.winnow.portals.probe.sign;

import dev.winnow.portals.probe.look.FirstLook;
import dev.winnow.portals.probe.look.Taste;
import dev.winnow.portals.probe.sign.Lead.Strength;
import java.util.ArrayList;
import java.util.List;

/** udata, the software of data.gouv.fr: its marks in the page, {@code /api/1/datasets/}. */
final class UdataSigns implements Recogniser {

  @Override
  public String type() {
    return "udata";
  }

  @Override
  public Rank rank() {
    return Rank.OWN;
  }

  @Override
  public List<Lead> leads(FirstLook look) {
    List<Lead> leads = new ArrayList<>();
    boolean marked = look.mentions("udata");
    look.before("/api/1", "/api/2", "/datasets/", "/organizations/", "/reuses/")
        .ifPresent(
            root ->
                leads.add(
                    Lead.of(
                        type(),
                        root,
                        marked ? Strength.MARKED : Strength.LIKELY,
                        "The address looks like one of udata's.")));
    leads.add(
        Lead.of(
            type(),
            look.root(),
            marked ? Strength.MARKED : Strength.TRY,
            marked ? "The page names udata." : ""));
    return look.isWeb() ? leads : List.of();
  }

  @Override
  public Judgement judge(Lead lead, Taste taste) {
    return Records.like(
        taste,
        0.95,
        "The API at %sapi/1/datasets/ answers in the manner of udata.".formatted(lead.url()),
        Records.having(
            3,
            "resources",
            "organization",
            "license",
            "last_update",
            "last_modified",
            "frequency",
            "slug",
            "page"));
  }
}
