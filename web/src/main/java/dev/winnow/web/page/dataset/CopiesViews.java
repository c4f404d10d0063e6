package dev.winnow.web.page.dataset;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.LicenceReading;
import dev.winnow.catalogue.copies.Evidence;
import dev.winnow.catalogue.vocabulary.Licence;
import dev.winnow.store.StoredDataset;
import dev.winnow.web.page.AccessAnswer;
import dev.winnow.web.page.ScoreBox;
import dev.winnow.web.page.dataset.CopiesView.Cell;
import dev.winnow.web.page.dataset.CopiesView.Points;
import dev.winnow.web.page.dataset.CopiesView.Reason;
import dev.winnow.web.page.dataset.CopiesView.Row;
import dev.winnow.web.source.Headline;
import dev.winnow.web.text.Element;
import dev.winnow.web.text.Phrase;
import dev.winnow.web.text.Voice;
import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the copies of a dataset side by side and says where they contradict each other. */
final class CopiesViews {
  private static final int MOST_FORMATS = 6;

  private final KnownCopy mine;
  private final Headline headline;
  private final Voice voice;

  CopiesViews(StoredDataset mine, String portalName, Headline headline, Voice voice) {
    this.mine = new KnownCopy(mine, portalName, portalName, List.of());
    this.headline = headline;
    this.voice = voice;
  }

  /** The view; empty without copies. */
  Optional<CopiesView> of(List<KnownCopy> copies) {
    if (copies.isEmpty()) {
      return Optional.empty();
    }
    Stream<Row> others =
        copies.stream()
            .map(copy -> row(copy, Optional.of("/datasets/" + copy.stored().dataset().id())));
    return Optional.of(
        new CopiesView(
            voice.say("copies.caption", copies.size() + 1),
            copies.stream().flatMap(copy -> contradiction(copy).stream()).toList(),
            Stream.concat(Stream.of(row(mine, Optional.empty())), others).toList(),
            copies.stream().map(this::reason).toList()));
  }

  private Row row(KnownCopy copy, Optional<String> address) {
    Phrase title = DatasetPages.title(copy.stored().dataset(), voice);
    boolean same = title.text().equals(DatasetPages.title(mine.stored().dataset(), voice).text());
    return new Row(
        copy.portalName(),
        address,
        same ? Phrase.of("") : title,
        cell(copy, this::licence),
        cell(copy, this::modified),
        cell(copy, this::formats),
        points(copy.stored()));
  }

  private Cell cell(KnownCopy copy, Function<Dataset, String> say) {
    String said = say.apply(copy.stored().dataset());
    return new Cell(said, !said.equals(say.apply(mine.stored().dataset())));
  }

  private String licence(Dataset dataset) {
    LicenceReading reading = LicenceReading.of(dataset);
    return reading
        .licence()
        .map(voice.names()::ofLicence)
        .orElse(voice.say(reading.isStated() ? "copies.licence.unclear" : "copies.licence.none"));
  }

  private String modified(Dataset dataset) {
    return dataset.modified().value().map(voice.dates()::moment).orElse(voice.say("copies.noDate"));
  }

  private String formats(Dataset dataset) {
    String formats =
        dataset.distributions().stream()
            .map(file -> AccessAnswer.format(file, voice))
            .distinct()
            .sorted()
            .limit(MOST_FORMATS)
            .collect(Collectors.joining(", "));
    return formats.isEmpty() ? voice.say("copies.noFiles") : formats;
  }

  private Points points(StoredDataset stored) {
    ScoreBox box = ScoreBox.of(stored.score(headline.profile()), headline, voice);
    String dimensions =
        box.measures().stream()
            .map(measure -> measure.name() + " " + measure.value())
            .collect(Collectors.joining(", "));
    return new Points(box.overall(), dimensions);
  }

  /** Two licences that are both understood and are not the same cannot both be right. */
  private Optional<Content> contradiction(KnownCopy copy) {
    Optional<Licence> here = LicenceReading.of(mine.stored().dataset()).licence();
    Optional<Licence> there = LicenceReading.of(copy.stored().dataset()).licence();
    return here.isPresent() && there.isPresent() && !here.get().id().equals(there.get().id())
        ? Optional.of(
            voice
                .words()
                .rich(
                    "copies.licence.contradiction",
                    Element.strong(voice.names().ofLicence(here.get())),
                    copy.portalName(),
                    Element.strong(voice.names().ofLicence(there.get()))))
        : Optional.empty();
  }

  private Reason reason(KnownCopy copy) {
    Content portal = Phrase.of(copy.portalName());
    return new Reason(
        copy.ofPortalName().equals(mine.portalName())
            ? portal
            : voice.words().rich("copies.through", portal, copy.ofPortalName()),
        copy.evidence().stream().map(this::words).toList());
  }

  private Content words(Evidence evidence) {
    String key = "copies.evidence." + evidence.kind().code();
    return switch (evidence.kind()) {
      case IDENTIFIER, ORIGIN, LANDING_PAGE -> voice.words().rich(key, code(evidence.value()));
      case FILES -> {
        String[] share = evidence.value().split("/");
        yield Element.text(voice.say(key, Integer.parseInt(share[0]), Integer.parseInt(share[1])));
      }
      case TITLE, TITLE_ALIKE, ORGANISATION, DESCRIPTION -> Element.text(voice.say(key));
    };
  }

  private static Content code(String address) {
    return output -> {
      output.writeContent("<code>");
      Element.text(address).writeTo(output);
      output.writeContent("</code>");
    };
  }
}
