package dev.winnow.web.page;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.LicenceReading;
import dev.winnow.web.text.Element;
import dev.winnow.web.text.Harvested;
import dev.winnow.web.text.Phrase;
import dev.winnow.web.text.Voice;
import gg.jte.Content;
import java.util.List;
import java.util.stream.Collectors;

/** Answers to what people ask of a dataset first, in words and before any number. */
public final class Answers {
  private static final int LONGEST_QUOTE = 80;

  private Answers() {}

  /** The answer to: May I use it. */
  public static Answer licence(Dataset dataset, Voice voice) {
    LicenceReading reading = LicenceReading.of(dataset);
    Content headline = Element.text(voice.say("licence." + reading.may()));
    return switch (reading.may()) {
      case "any", "credit", "alike" ->
          new Answer(Icon.OK, "", headline, named(reading, dataset, voice));
      case "nc", "nd" -> new Answer(Icon.WARN, "", headline, named(reading, dataset, voice));
      case "conflict" -> new Answer(Icon.WARN, "", headline, disagreeing(reading, voice));
      case "none" -> new Answer(Icon.UNKNOWN, "", headline, Element.nothing());
      default -> new Answer(Icon.UNKNOWN, "", headline, said(reading, dataset, voice));
    };
  }

  /** A statement's words, short enough for a sentence, in the language of the dataset. */
  public static Phrase quoted(String said, Dataset dataset) {
    return new Phrase(languageOf(dataset), Harvested.plain(said, LONGEST_QUOTE));
  }

  /** The language in which a dataset is described, as far as it says; else empty. */
  public static String languageOf(Dataset dataset) {
    return dataset.title().all().stream()
        .map(text -> text.language())
        .filter(language -> !language.isEmpty())
        .findFirst()
        .orElse(
            dataset.languages().stream()
                .flatMap(stated -> stated.value().stream())
                .map(language -> language.code())
                .findFirst()
                .orElse(""));
  }

  private static Content named(LicenceReading reading, Dataset dataset, Voice voice) {
    String name = reading.licence().map(voice.names()::ofLicence).orElse("");
    if (reading.licence().filter(licence -> !licence.isExact()).isPresent()) {
      return Element.text(voice.say("licence.noVersion", name));
    }
    List<Distribution> files = dataset.distributions();
    boolean onEach =
        !files.isEmpty() && files.stream().allMatch(file -> file.licence().isUnderstood());
    return Element.text(onEach ? voice.say("licence.onFiles", name, files.size()) : name);
  }

  private static Content disagreeing(LicenceReading reading, Voice voice) {
    String names =
        reading.statements().stream()
            .flatMap(statement -> statement.understood().stream())
            .map(voice.names()::ofLicence)
            .distinct()
            .collect(Collectors.joining(", "));
    return Element.text(voice.say("licence.says", names));
  }

  private static Content said(LicenceReading reading, Dataset dataset, Voice voice) {
    return reading
        .partial(dataset)
        .map(partial -> partly(partial, voice))
        .orElseGet(() -> unclear(reading, dataset, voice));
  }

  private static Content partly(LicenceReading.Partial partial, Voice voice) {
    return Element.text(
        voice.say(
            "licence.onSome",
            voice.names().ofLicence(partial.licence()),
            partial.files(),
            partial.of()));
  }

  private static Content unclear(LicenceReading reading, Dataset dataset, Voice voice) {
    return reading.statements().stream()
        .filter(statement -> !LicenceReading.saysNothing(statement.said()))
        .findFirst()
        .map(
            statement ->
                voice
                    .words()
                    .rich("licence.says", Element.quote(quoted(statement.said(), dataset))))
        .orElse(Element.nothing());
  }
}
