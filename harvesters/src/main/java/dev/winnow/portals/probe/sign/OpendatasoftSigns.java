package dev.winnow.portals.probe.sign;

import dev.winnow.portals.probe.look.FirstLook;
import dev.winnow.portals.probe.look.Taste;
import dev.winnow.portals.probe.sign.Lead.Strength;
import java.util.ArrayList;
import java.util.List;

/** Opendatasoft: its marks in the page, {@code /explore/} in the address, Explore 2.1. */
final class OpendatasoftSigns implements Recogniser {

  @Override
  public String type() {
    return "opendatasoft";
  }

  @Override
  public Rank rank() {
    return Rank.OWN;
  }

  @Override
  public List<Lead> leads(FirstLook look) {
    List<Lead> leads = new ArrayList<>();
    boolean marked =
        look.mentions("opendatasoft", "huwise")
            || String.valueOf(look.landed().getHost()).endsWith(".opendatasoft.com");
    look.before("/explore", "/api/explore", "/api/v2", "/api/records", "/api/datasets")
        .ifPresent(
            root ->
                leads.add(
                    Lead.of(
                        type(),
                        root,
                        marked ? Strength.MARKED : Strength.LIKELY,
                        "The address looks like one of Opendatasoft's.")));
    leads.add(
        Lead.of(
            type(),
            look.root(),
            marked ? Strength.MARKED : Strength.TRY,
            marked ? "The page names Opendatasoft." : ""));
    return look.isWeb() ? leads : List.of();
  }

  @Override
  public Judgement judge(Lead lead, Taste taste) {
    return Records.like(
        taste,
        0.95,
        "%sapi/explore/v2.1 answers in the manner of Opendatasoft.".formatted(lead.url()),
        record -> record.has("dataset_id") && (record.has("metas") || record.has("has_records")));
  }
}
