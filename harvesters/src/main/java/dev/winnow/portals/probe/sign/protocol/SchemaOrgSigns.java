package dev.winnow.portals.probe.sign.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import dev.winnow.portals.probe.look.FirstLook;
import dev.winnow.portals.probe.look.Taste;
import dev.winnow.portals.probe.sign.Judgement;
import dev.winnow.portals.probe.sign.Lead;
import dev.winnow.portals.probe.sign.Lead.Strength;
import dev.winnow.portals.probe.sign.Recogniser;
import dev.winnow.portals.reading.JsonLd;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sites whose pages describe datasets in the words of schema.org: the page itself, then a few pages
 * of the sitemap, those first whose addresses look like datasets'.
 */
public final class SchemaOrgSigns implements Recogniser {

  private static final String LIKELY_PAGES =
      "(?i)/(open-?data|data|datasets?|dataset-?details?|datamangd(er)?|datasett|datensatz|jeux?-de-donnees|conjuntos?-de-datos|records?|doi)/[^/]";
  private static final Pattern FOLDER = Pattern.compile("^(/.+/)[^/]+/?$");
  private static final Pattern SITEMAP = Pattern.compile("(?i)sitemap.*\\.(xml|txt)(\\.gz)?$");

  @Override
  public String type() {
    return "schemaorg";
  }

  @Override
  public Rank rank() {
    return Rank.PAGES;
  }

  @Override
  public List<Lead> leads(FirstLook look) {
    if (!look.isWeb()) {
      return List.of();
    }
    List<Lead> leads = new ArrayList<>();
    if (SITEMAP.matcher(look.landed().getPath()).find()) {
      leads.add(Lead.of(type(), look.landed(), Strength.LIKELY, "It is a sitemap."));
    }
    boolean here = look.linkedData().stream().anyMatch(block -> !JsonLd.datasets(block).isEmpty());
    boolean catalogue = look.linkedData().stream().anyMatch(SchemaOrgSigns::isCatalogue);
    Matcher folder = FOLDER.matcher(look.landed().getPath());
    if (here && folder.matches()) {
      leads.add(
          lead(
              look,
              folder.group(1),
              Strength.LAST,
              "The page describes a dataset in schema.org's words."));
    }
    String words = catalogue ? "The page calls itself a catalogue in schema.org's words." : "";
    leads.add(lead(look, LIKELY_PAGES, Strength.LAST, words));
    leads.add(Lead.of(type(), look.root(), Strength.LAST, words));
    return leads;
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
    int found = taste.datasets().size();
    String words =
        "Of %d pages of the sitemap that were looked at, %d describe a dataset."
            .formatted(taste.listed(), found);
    boolean most = found >= 3 && 2 * found > taste.listed();
    return new Judgement(most ? 0.85 : found > 0 ? 0.5 : 0.1, words);
  }

  private Lead lead(FirstLook look, String pages, Strength strength, String evidence) {
    return new Lead(type(), look.root(), Map.of("pages", pages), strength, evidence);
  }

  private static boolean isCatalogue(JsonNode block) {
    return JsonLd.isA(block, Pattern.compile("DataCatalog"));
  }
}
