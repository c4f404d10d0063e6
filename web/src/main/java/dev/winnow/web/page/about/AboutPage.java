package dev.winnow.web.page.about;

import dev.winnow.catalogue.score.Score;
import dev.winnow.catalogue.score.ScorePart;
import dev.winnow.web.page.Frame;
import dev.winnow.web.text.Voice;
import java.util.List;
import java.util.stream.Stream;

/**
 * How we score: the profiles with everything they count.
 *
 * @param frame what stands around it
 * @param profiles the headline profile first
 */
public record AboutPage(Frame frame, List<Profile> profiles) {

  /**
   * A way to score.
   *
   * @param name what people call it
   * @param version its version
   * @param max the most points there are
   * @param open whether it is shown open
   * @param rows its dimensions, groups and metrics, in order
   */
  public record Profile(String name, String version, String max, boolean open, List<Row> rows) {}

  /**
   * A dimension, a group or a metric.
   *
   * @param name what people call it
   * @param depth 0 for a dimension
   * @param weight what a dimension counts for in the headline; else empty
   * @param points the most it can have
   */
  public record Row(String name, int depth, String weight, String points) {}

  /**
   * The page.
   *
   * @param examples the score of any dataset under each profile: only its shape is shown
   */
  public static AboutPage of(Frame frame, List<Score> examples) {
    Voice voice = frame.voice();
    List<Profile> profiles =
        examples.stream()
            .map(
                score ->
                    new Profile(
                        voice.names().ofScore(score.profile()),
                        score.version(),
                        voice.numbers().shortPoints(score.overall().max()),
                        score.equals(examples.getFirst()),
                        rows(score.dimensions(), 0, voice)))
            .toList();
    return new AboutPage(frame, profiles);
  }

  private static List<Row> rows(List<ScorePart> parts, int depth, Voice voice) {
    return parts.stream()
        .flatMap(
            part ->
                Stream.concat(
                    Stream.of(row(part, depth, voice)),
                    rows(part.parts(), depth + 1, voice).stream()))
        .toList();
  }

  private static Row row(ScorePart part, int depth, Voice voice) {
    boolean weighs = depth == 0 && part.weight() > 0 && part.weight() < 1;
    return new Row(
        voice.names().ofScore(part.id()),
        depth,
        weighs ? voice.numbers().percent(part.weight()) : "",
        voice.numbers().shortPoints(part.value().max()));
  }
}
