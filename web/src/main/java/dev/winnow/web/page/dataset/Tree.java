package dev.winnow.web.page.dataset;

import dev.winnow.catalogue.score.Fix;
import dev.winnow.catalogue.score.Gain;
import dev.winnow.catalogue.score.Measurement;
import dev.winnow.catalogue.score.Score;
import dev.winnow.catalogue.score.ScorePart;
import dev.winnow.catalogue.score.Value;
import dev.winnow.scoring.ScoreWords;
import dev.winnow.web.page.Bar;
import dev.winnow.web.page.Icon;
import dev.winnow.web.text.Harvested;
import dev.winnow.web.text.Phrase;
import dev.winnow.web.text.Voice;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes the tree in which every point of a score is explained. */
final class Tree {
  private static final double NOTHING = 1e-6;
  private static final int LONGEST_SAID = 300;

  private final Score score;
  private final Voice voice;
  private final Map<Fix.Who, Phrase> who;
  private final String language;
  private final Map<String, Double> gains;

  /**
   * A tree of a score.
   *
   * @param who what to call those who can mend something
   * @param language of the portal's words, empty when unknown
   */
  Tree(Score score, Voice voice, Map<Fix.Who, Phrase> who, String language) {
    this.score = score;
    this.voice = voice;
    this.who = who;
    this.language = language;
    this.gains =
        score.gains().stream().collect(Collectors.toMap(Gain::metric, Gain::points, Math::max));
  }

  List<Node> nodes() {
    Optional<ScorePart> costliest = costliest(score.dimensions());
    return score.dimensions().stream()
        .map(part -> node(part, costliest.filter(part::equals).isPresent(), true))
        .toList();
  }

  List<DatasetPage.FixRow> fixes(int most) {
    return score.gains().stream()
        .limit(most)
        .map(
            gain ->
                new DatasetPage.FixRow(
                    voice.numbers().gain(gain.points()),
                    say(gain.fix()),
                    voice.names().ofScore(gain.metric()),
                    who.getOrDefault(gain.fix().who(), Phrase.of(""))))
        .toList();
  }

  private Node node(ScorePart part, boolean open, boolean dimension) {
    Optional<ScorePart> costliest = open ? costliest(part.parts()) : Optional.empty();
    List<Node> parts =
        part.parts().stream()
            .map(one -> node(one, costliest.filter(one::equals).isPresent(), false))
            .toList();
    String name = voice.names().ofScore(part.id());
    boolean weighs = dimension && part.weight() > 0 && part.weight() < 1;
    return new Node(
        weighs ? voice.say("tree.counts", name, voice.numbers().percent(part.weight())) : name,
        points(part.value()),
        Bar.of(part.value()),
        open,
        parts,
        part.measurement().map(measurement -> leaf(measurement)));
  }

  private static Optional<ScorePart> costliest(List<ScorePart> parts) {
    return parts.stream()
        .filter(part -> cost(part) > NOTHING)
        .max(Comparator.comparingDouble(Tree::cost));
  }

  private static double cost(ScorePart part) {
    Value value = part.value();
    return value.max() > 0 ? part.weight() * (value.max() - value.low()) / value.max() : 0;
  }

  private String points(Value value) {
    int digits = value.max() <= 20 ? 1 : 0;
    return voice.say(
        "tree.points",
        voice.numbers().interval(value.low(), value.high(), digits),
        voice.numbers().shortPoints(value.max()));
  }

  private Node.Leaf leaf(Measurement measurement) {
    Optional<Fix> fix = measurement.fix();
    Optional<Double> gain = Optional.ofNullable(gains.get(measurement.metric()));
    return new Node.Leaf(
        icon(measurement),
        voice.say("state." + measurement.state().code()),
        ScoreWords.say(measurement.reason(), voice.words().locale()),
        measurement.evidence().stream()
            .map(
                evidence ->
                    new Node.Evident(
                        evidence.field(),
                        new Phrase(language, Harvested.plain(evidence.said(), LONGEST_SAID)),
                        Harvested.plain(evidence.understood(), LONGEST_SAID),
                        evidence.rule()))
            .toList(),
        fix.map(this::say).orElse(""),
        fix.map(one -> who.getOrDefault(one.who(), Phrase.of(""))).orElse(Phrase.of("")),
        gain.map(voice.numbers()::gain).orElse(""));
  }

  private static Icon icon(Measurement measurement) {
    if (measurement.state() == Measurement.State.UNKNOWN) {
      return Icon.UNKNOWN;
    }
    if (measurement.share() >= 1 - NOTHING) {
      return Icon.OK;
    }
    return measurement.share() <= NOTHING ? Icon.BAD : Icon.WARN;
  }

  private String say(Fix fix) {
    return ScoreWords.say(fix.deed(), voice.words().locale());
  }
}
