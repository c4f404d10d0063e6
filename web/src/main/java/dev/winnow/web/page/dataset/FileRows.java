package dev.winnow.web.page.dataset;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.catalogue.score.LinkFact;
import dev.winnow.catalogue.vocabulary.FileFormat;
import dev.winnow.web.page.AccessAnswer;
import dev.winnow.web.page.Answers;
import dev.winnow.web.page.Icon;
import dev.winnow.web.page.dataset.link.LinkStory;
import dev.winnow.web.page.dataset.link.LinkStrip;
import dev.winnow.web.text.Harvested;
import dev.winnow.web.text.Phrase;
import dev.winnow.web.text.SafeLink;
import dev.winnow.web.text.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the rows of the table "Get the data". */
final class FileRows {
  private static final int LONGEST_NOTE = 160;

  private final Dataset dataset;
  private final Facts facts;
  private final Map<String, List<LinkFact>> looks;
  private final Voice voice;

  FileRows(Dataset dataset, Facts facts, Map<String, List<LinkFact>> looks, Voice voice) {
    this.looks = looks;
    this.dataset = dataset;
    this.facts = facts;
    this.voice = voice;
  }

  List<FileRow> all() {
    List<FileRow> rows = new ArrayList<>();
    for (int i = 0; i < dataset.distributions().size(); i++) {
      rows.add(row(dataset.distributions().get(i), i + 1));
    }
    return rows;
  }

  private FileRow row(Distribution file, int number) {
    Optional<LinkFact> look = AccessAnswer.look(file, facts);
    Optional<String> address = SafeLink.of(file.bestUrl());
    boolean service = file.format().value().filter(FileFormat::service).isPresent();
    return new FileRow(
        title(file, number),
        note(file),
        AccessAnswer.format(file, voice),
        file.byteSize().isPresent() ? voice.numbers().size(file.byteSize().getAsLong()) : "",
        icon(file, look, address),
        look.filter(one -> one.state() == LinkFact.State.BROKEN).isPresent() ? "bad" : "",
        link(look, address),
        look.map(one -> new LinkStory(one, voice).detail(file.format().value())).orElse(""),
        strip(file),
        address,
        file.downloadUrl().isUnderstood() && !service);
  }

  private LinkStrip strip(Distribution file) {
    return AccessAnswer.addresses(file).stream()
        .map(address -> looks.getOrDefault(address, List.of()))
        .filter(series -> !series.isEmpty())
        .findFirst()
        .map(series -> LinkStrip.of(series, voice))
        .orElse(LinkStrip.of(List.of(), voice));
  }

  private Phrase title(Distribution file, int number) {
    Phrase stated = Phrase.best(file.title(), voice.languages(), Answers.languageOf(dataset));
    return stated.isEmpty()
        ? Phrase.of(voice.say("file.untitled", number))
        : stated.with(Harvested.plain(stated.text(), LONGEST_NOTE));
  }

  private Phrase note(Distribution file) {
    Phrase stated = Phrase.best(file.description(), voice.languages(), Answers.languageOf(dataset));
    String note = Harvested.plain(stated.text(), LONGEST_NOTE);
    return note.equals(title(file, 0).text()) ? Phrase.of("") : stated.with(note);
  }

  private Icon icon(Distribution file, Optional<LinkFact> look, Optional<String> address) {
    if (address.isEmpty()) {
      return Icon.BAD;
    }
    if (look.filter(one -> new LinkStory(one, voice).isOther(file.format().value())).isPresent()) {
      return Icon.WARN;
    }
    return look.map(
            one ->
                switch (one.state()) {
                  case WORKS -> Icon.OK;
                  case BROKEN -> Icon.BAD;
                  case UNSURE -> Icon.UNKNOWN;
                })
        .orElse(Icon.UNKNOWN);
  }

  private String link(Optional<LinkFact> look, Optional<String> address) {
    if (address.isEmpty()) {
      return voice.say("link.noAddress");
    }
    return look.map(one -> new LinkStory(one, voice).state()).orElse(voice.say("link.unchecked"));
  }
}
