package dev.winnow.web.page.dataset;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.kind.DataKind;
import dev.winnow.catalogue.kind.Kinds;
import dev.winnow.catalogue.kind.Sign;
import dev.winnow.catalogue.kind.SpectrumReading;
import dev.winnow.index.Facet;
import dev.winnow.web.text.Element;
import dev.winnow.web.text.Phrase;
import dev.winnow.web.text.Voice;
import gg.jte.Content;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says of which kinds a dataset is and where it stands on the data spectrum, and why. */
final class KindWords {
  private static final int MOST_SIGNS = 3;

  private final Voice voice;

  KindWords(Voice voice) {
    this.voice = voice;
  }

  /** The kinds, each with the signs it was told by. */
  List<Content> all(Dataset dataset) {
    return Kinds.of(dataset).entrySet().stream()
        .map(kind -> kind(kind.getKey(), kind.getValue()))
        .toList();
  }

  /** A warning where the data seems to be about single people; else empty. */
  String caution(Dataset dataset) {
    return Kinds.of(dataset).containsKey(DataKind.HUMAN) ? voice.say("kind.caution") : "";
  }

  /** Where it stands, and which statement says so. */
  Content spectrum(Dataset dataset) {
    SpectrumReading reading = SpectrumReading.of(dataset);
    String code = reading.spectrum().code();
    return voice
        .words()
        .rich(
            "spectrum.because",
            Element.link(
                "/?spectrum=" + code, Phrase.of(voice.names().ofValue(Facet.SPECTRUM, code))),
            Element.text(
                voice.say("spectrum." + reading.grounds().name().toLowerCase(Locale.ROOT))));
  }

  private Content kind(DataKind kind, Collection<Sign> signs) {
    return voice
        .words()
        .rich(
            "kind.because",
            Element.link(
                "/?kind=" + kind.code(), Phrase.of(voice.names().ofValue(Facet.KIND, kind.code()))),
            Element.text(
                signs.stream()
                    .limit(MOST_SIGNS)
                    .map(this::sign)
                    .collect(Collectors.joining(", "))));
  }

  private String sign(Sign sign) {
    return switch (sign.where()) {
      case THEME -> voice.say("kind.theme", voice.names().ofValue(Facet.THEME, sign.what()));
      case FORMAT -> voice.say("kind.format", sign.what());
      case WORD -> voice.say("kind.word", sign.what().replace("*", "…"));
    };
  }
}
