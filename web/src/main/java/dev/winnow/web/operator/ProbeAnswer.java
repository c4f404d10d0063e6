package dev.winnow.web.operator;

import java.util.List;
import java.util.OptionalLong;

/**
 * What was found at an address.
 *
 * @param ways to harvest it, the best first
 * @param instead what it is when no way is sure, a sentence in English; empty when one is
 * @param portalFile the portal's file, ready to be saved; empty when no way is sure
 * @param requests how many requests that took
 */
public record ProbeAnswer(List<Way> ways, String instead, String portalFile, long requests) {

  public ProbeAnswer {
    ways = List.copyOf(ways);
  }

  /**
   * One way to harvest it.
   *
   * @param type of portal
   * @param url of its interface
   * @param confidence in per cent
   * @param declared how many datasets there are; empty when that is not said
   * @param evidence sentences in English
   * @param sample the first datasets
   */
  public record Way(
      String type,
      String url,
      long confidence,
      OptionalLong declared,
      List<String> evidence,
      List<Sample> sample) {

    public Way {
      evidence = List.copyOf(evidence);
      sample = List.copyOf(sample);
    }
  }

  /**
   * A dataset as Winnow would show it.
   *
   * @param title as stated
   * @param licence its name, empty when it is not understood
   * @param points of 100, empty when nothing is known
   */
  public record Sample(String title, String licence, OptionalLong points) {}
}
