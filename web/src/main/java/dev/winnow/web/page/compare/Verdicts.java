package dev.winnow.web.page.compare;

import dev.winnow.scoring.benchmark.Estimate;
import dev.winnow.web.page.standing.StandingWords;
import dev.winnow.web.text.Voice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What intervals side by side allow to be said. Somebody is ahead of another only where their
 * intervals do not touch.
 */
public final class Verdicts {
  private final Voice voice;
  private final StandingWords words;

  /** Speaks so. */
  public Verdicts(Voice voice) {
    this.voice = voice;
    this.words = new StandingWords(voice);
  }

  /** Somebody's figure. */
  public record Named(String name, Estimate figure) {
    boolean isAheadOf(Named other) {
      return figure.low() > other.figure().high();
    }
  }

  /** The verdict in a sentence. */
  public String of(List<Named> all) {
    if (all.size() < 2) {
      return voice.say("verdict.unknown");
    }
    List<Named> sorted =
        all.stream()
            .sorted(Comparator.comparingDouble((Named one) -> -one.figure().value()))
            .toList();
    Named first = sorted.getFirst();
    List<Named> rest = sorted.subList(1, sorted.size());
    if (rest.stream().allMatch(first::isAheadOf)) {
      return leads(first, rest);
    }
    return pairs(sorted);
  }

  private String leads(Named first, List<Named> rest) {
    if (rest.size() == 1) {
      return voice.say("verdict.leads", first.name());
    }
    boolean told = rest.stream().anyMatch(one -> rest.stream().anyMatch(one::isAheadOf));
    return told
        ? voice.say("verdict.leadsAnd", first.name(), pairs(rest))
        : voice.say("verdict.leadsRest", first.name(), rest.size());
  }

  private String pairs(List<Named> sorted) {
    List<String> sentences = new ArrayList<>();
    for (Named one : sorted) {
      List<String> behind = sorted.stream().filter(one::isAheadOf).map(Named::name).toList();
      if (!behind.isEmpty()) {
        sentences.add(voice.say("verdict.ahead", one.name(), words.list(behind)));
      }
    }
    if (sentences.isEmpty()) {
      return voice.say("verdict.none");
    }
    return String.join(" ", sentences) + " " + voice.say("verdict.others");
  }
}
