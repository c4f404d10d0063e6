package dev.winnow.portals.probe.sign.software;

import dev.winnow.portals.probe.look.FirstLook;
import dev.winnow.portals.probe.look.Taste;
import dev.winnow.portals.probe.sign.Judgement;
import dev.winnow.portals.probe.sign.Lead;
import dev.winnow.portals.probe.sign.Lead.Strength;
import dev.winnow.portals.probe.sign.Recogniser;
import dev.winnow.portals.probe.sign.Records;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Croissant: descriptions that say so, lists of their addresses, and Hugging Face, whose list needs
 * to be told where the descriptions are.
 */
public final class CroissantSigns implements Recogniser {

  private static final String HUGGING_FACE = "huggingface.co";
  private static final Pattern ADDRESSES =
      Pattern.compile("(?s)\\s*https?://\\S+(\\s+https?://\\S+)*\\s*");

  @Override
  public String type() {
    return "croissant";
  }

  @Override
  public Rank rank() {
    return Rank.OWN;
  }

  @Override
  public List<Lead> leads(FirstLook look) {
    if (HUGGING_FACE.equals(look.landed().getHost())) {
      return List.of(
          new Lead(
              type(),
              URI.create("https://huggingface.co/api/datasets?limit=100&full=true"),
              Map.of("item", "https://huggingface.co/api/datasets/{id}/croissant"),
              Strength.CERTAIN,
              "It is Hugging Face, which describes its datasets in Croissant."));
    }
    boolean plain = look.html().isEmpty() && !look.text().stripLeading().startsWith("<");
    boolean document = plain && look.mentions("mlcommons.org/croissant", "mlcommons.org/schema");
    boolean list =
        plain && (look.mentions("croissant") || ADDRESSES.matcher(look.text()).matches());
    return document || list
        ? List.of(
            Lead.of(
                type(),
                look.landed(),
                document ? Strength.CERTAIN : Strength.LIKELY,
                document
                    ? "It says that it is in Croissant."
                    : "It may be a list of descriptions."))
        : List.of();
  }

  @Override
  public int sample() {
    return 6;
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
        "What is there is described in Croissant.",
        record ->
            record.path("conformsTo").toString().contains("mlcommons.org/croissant")
                || record.toString().contains("mlcommons.org/croissant")
                || record.has("recordSet"));
  }
}
