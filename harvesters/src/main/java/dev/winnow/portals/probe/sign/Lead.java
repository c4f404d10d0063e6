package dev.winnow.portals.probe.sign;

import java.net.URI;
import java.util.Map;

/**
 * An address at which a type of portal may answer.
 *
 * @param type of portal
 * @param url as it would stand in the portal's file
 * @param settings what else would stand there
 * @param strength how much speaks for it
 * @param evidence what speaks for it, a sentence; empty for a mere try
 */
public record Lead(
    String type, URI url, Map<String, String> settings, Strength strength, String evidence) {

  public Lead {
    settings = Map.copyOf(settings);
  }

  /** How much speaks for a lead; the strongest is followed first. */
  public enum Strength {
    /** The answer is this type's own. */
    CERTAIN,
    /** The page shows the type's marks. */
    MARKED,
    /** The address looks like one of this type. */
    LIKELY,
    /** A usual place that costs one request. */
    TRY,
    /** Only when nothing else was found. */
    LAST
  }

  /** A lead without settings. */
  public static Lead of(String type, URI url, Strength strength, String evidence) {
    return new Lead(type, url, Map.of(), strength, evidence);
  }
}
