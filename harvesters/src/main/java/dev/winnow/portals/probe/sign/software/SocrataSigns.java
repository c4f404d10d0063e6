package dev.winnow.portals.probe.sign.software;

import dev.winnow.portals.probe.look.FirstLook;
import dev.winnow.portals.probe.look.Taste;
import dev.winnow.portals.probe.sign.Judgement;
import dev.winnow.portals.probe.sign.Lead;
import dev.winnow.portals.probe.sign.Lead.Strength;
import dev.winnow.portals.probe.sign.Marks;
import dev.winnow.portals.probe.sign.Recogniser;
import dev.winnow.portals.probe.sign.Records;
import dev.winnow.portals.reading.Nodes;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Socrata: four letters, a dash and four letters in the address, its catalogue API. */
public final class SocrataSigns implements Recogniser {

  private static final Marks MARKS = Marks.of("Socrata", "socrata", "tyler data");
  private static final Pattern FOUR_BY_FOUR =
      Pattern.compile("/[a-z0-9]{4}-[a-z0-9]{4}(\\.json)?(/|$)");
  private static final Pattern DOMAIN =
      Pattern.compile("[?&](?:domains|search_context)=([\\w.-]+)");

  @Override
  public String type() {
    return "socrata";
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
    Matcher domain =
        DOMAIN.matcher(String.valueOf(look.typed().getRawQuery()).replaceFirst("^", "?"));
    if (look.json().has("resultSetSize") && domain.find()) {
      Map<String, String> settings = Map.of("domain", domain.group(1));
      return List.of(
          new Lead(type(), look.root(), settings, Strength.CERTAIN, "It is Socrata's catalogue."));
    }
    boolean likely = FOUR_BY_FOUR.matcher(look.landed().getRawPath()).find();
    return List.of(MARKS.at(type(), look.root(), look, likely ? Strength.LIKELY : Strength.TRY));
  }

  @Override
  public Judgement judge(Lead lead, Taste taste) {
    String domain = lead.settings().getOrDefault("domain", lead.url().getHost());
    return Records.like(
        taste,
        0.95,
        "%sapi/catalog/v1 answers in the manner of Socrata for %s.".formatted(lead.url(), domain),
        record ->
            Nodes.text(record, "resource", "id").matches("[a-z0-9]{4}-[a-z0-9]{4}")
                && (Nodes.text(record, "metadata", "domain").equals(domain)
                    || Nodes.text(record, "permalink").contains(domain)));
  }
}
