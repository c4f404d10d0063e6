package dev.winnow.web.page;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.vocabulary.Frequency;
import dev.winnow.scoring.rhythm.Rhythm;
import dev.winnow.web.text.Element;
import dev.winnow.web.text.Voice;
import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what was learned of how often something changes. */
public final class RhythmWords {

  /** A pause that fewer of them last as long as is worth a word. */
  private static final double WORTH_A_WORD = 0.1;

  private final Voice voice;

  /** Words of this voice. */
  public RhythmWords(Voice voice) {
    this.voice = voice;
  }

  /** What was learned about a dataset, held against its promise, in sentences. */
  public List<Content> about(Dataset dataset, Rhythm rhythm) {
    List<Content> sentences = new ArrayList<>();
    Optional<Frequency> otherwise = rhythm.contradicts(dataset);
    otherwise.ifPresent(behaves -> sentences.add(otherwise(dataset, behaves)));
    if (otherwise.isEmpty()) {
      sentences.add(learned(rhythm));
    }
    sentences.add(pause(rhythm));
    return sentences;
  }

  /** Whether something with many datasets still brings new data. */
  public Content whole(Rhythm rhythm) {
    String key =
        rhythm.isLate()
            ? "continuity.stopped"
            : rhythm.chance() < WORTH_A_WORD ? "continuity.quiet" : "continuity.alive";
    return voice
        .words()
        .rich(
            key,
            Element.strong(voice.dates().day(rhythm.last())),
            Element.text(name(rhythm.behaves())),
            Element.text(ofHundred(rhythm)));
  }

  /** How it behaves, in a few words. */
  Content briefly(Rhythm rhythm) {
    return Element.text(voice.say("rhythm.short", name(rhythm.behaves())));
  }

  private Content otherwise(Dataset dataset, Frequency behaves) {
    String promised = dataset.frequency().value().map(this::name).orElse("");
    return voice
        .words()
        .rich("rhythm.otherwise", Element.text(promised), Element.strong(name(behaves)));
  }

  private Content learned(Rhythm rhythm) {
    return voice
        .words()
        .rich(
            rhythm.isChangedAtEveryLook() ? "rhythm.learned.everyLook" : "rhythm.learned",
            Element.text(voice.numbers().count(rhythm.changes())),
            Element.strong(name(rhythm.behaves())));
  }

  private Content pause(Rhythm rhythm) {
    String days = voice.dates().days(rhythm.silence());
    if (rhythm.isLate()) {
      return voice
          .words()
          .rich("rhythm.late", Element.strong(days), Element.text(ofHundred(rhythm)));
    }
    return rhythm.chance() < WORTH_A_WORD
        ? Element.text(voice.say("rhythm.quiet", days, ofHundred(rhythm)))
        : voice.words().rich("rhythm.next", Element.strong(voice.dates().day(rhythm.expected())));
  }

  private String ofHundred(Rhythm rhythm) {
    return voice.numbers().count(Math.max(1, (long) Math.ceil(100 * rhythm.chance())));
  }

  private String name(Frequency frequency) {
    return voice.names().ofFrequency(frequency);
  }
}
