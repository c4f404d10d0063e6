package dev.winnow.web.page.portal;

import dev.winnow.web.operator.Operator.Outcome;
import dev.winnow.web.operator.ProbeAnswer;
import dev.winnow.web.page.Frame;
import dev.winnow.web.text.Voice;
import java.util.List;
import java.util.OptionalLong;

/**
 * What was found at an address that the operator asked about.
 *
 * @param frame what stands around it
 * @param asked the address
 * @param lead what came of it, a sentence
 * @param instead what it is when no way to harvest it is sure, in English; may be empty
 * @param ways to harvest it, the best first
 * @param file the portal's file; empty when no way is sure
 */
public record ProbePage(
    Frame frame, String asked, String lead, String instead, List<Way> ways, String file) {

  /**
   * One way to harvest it.
   *
   * @param type of portal
   * @param url of its interface
   * @param facts how sure it is and how many datasets there are
   * @param evidence sentences in English
   * @param sample the first datasets
   */
  public record Way(
      String type, String url, String facts, List<String> evidence, List<Sample> sample) {}

  /**
   * A dataset of the sample.
   *
   * @param title as stated
   * @param licence its name, or that it is not clear
   * @param points of 100, or a dash
   */
  public record Sample(String title, String licence, String points) {}

  /** The page for an outcome. */
  public static ProbePage of(Frame frame, String asked, Outcome outcome) {
    Voice voice = frame.voice();
    return switch (outcome) {
      case Outcome.Answered answered -> found(frame, asked, answered.answer());
      case Outcome.WrongToken wrong -> told(frame, asked, voice.say("probe.wrongToken"));
      case Outcome.TooOften often -> told(frame, asked, voice.say("probe.tooOften"));
      case Outcome.NoAddress none -> told(frame, asked, voice.say("probe.noAddress"));
    };
  }

  private static ProbePage told(Frame frame, String asked, String lead) {
    return new ProbePage(frame, asked, lead, "", List.of(), "");
  }

  private static ProbePage found(Frame frame, String asked, ProbeAnswer answer) {
    Voice voice = frame.voice();
    String lead =
        voice.say(answer.portalFile().isEmpty() ? "probe.unsure" : "probe.sure", answer.requests());
    return new ProbePage(
        frame,
        asked,
        lead,
        answer.instead(),
        answer.ways().stream().map(way -> way(voice, way)).toList(),
        answer.portalFile());
  }

  private static Way way(Voice voice, ProbeAnswer.Way way) {
    String count =
        way.declared().isPresent()
            ? voice.say("probe.datasets", way.declared().getAsLong())
            : voice.say("probe.uncounted");
    return new Way(
        way.type(),
        way.url(),
        voice.say("probe.confidence", way.confidence()) + " · " + count,
        way.evidence(),
        way.sample().stream()
            .map(
                sample ->
                    new Sample(
                        sample.title(),
                        sample.licence().isEmpty() ? voice.say("probe.licence") : sample.licence(),
                        points(voice, sample.points())))
            .toList());
  }

  private static String points(Voice voice, OptionalLong points) {
    return points.isPresent() ? voice.say("probe.points", points.getAsLong()) : "–";
  }
}
