package dev.winnow.web.page.search;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Organisation;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.catalogue.score.FreshnessStage;
import dev.winnow.catalogue.score.Score;
import dev.winnow.index.Facet;
import dev.winnow.index.SearchResult;
import dev.winnow.store.StoredDataset;
import dev.winnow.web.page.AccessAnswer;
import dev.winnow.web.page.Answers;
import dev.winnow.web.page.FreshnessAnswer;
import dev.winnow.web.page.ScoreBox;
import dev.winnow.web.source.Found;
import dev.winnow.web.source.Headline;
import dev.winnow.web.text.Element;
import dev.winnow.web.text.Harvested;
import dev.winnow.web.text.Marked;
import dev.winnow.web.text.Phrase;
import dev.winnow.web.text.Voice;
import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes cards of hits. */
public final class Cards {
  private static final int LONGEST_TEXT = 320;
  private static final int MOST_COPIES = 3;

  private final Voice voice;
  private final Labels labels;
  private final Headline headline;

  /**
   * Makes cards.
   *
   * @param labels what values are called
   * @param headline the headline profile
   */
  public Cards(Voice voice, Labels labels, Headline headline) {
    this.voice = voice;
    this.labels = labels;
    this.headline = headline;
  }

  /** A card per hit, in order. */
  public List<Card> of(Found found) {
    return found.each(
        (hit, stored) ->
            card(
                hit,
                stored,
                found.facts().getOrDefault(hit.id(), Facts.at(voice.dates().now())),
                found.copiesOf(hit.id())));
  }

  private Card card(
      SearchResult.Hit hit, StoredDataset stored, Facts facts, List<StoredDataset> copies) {
    Dataset dataset = stored.dataset();
    DatasetId id = hit.id();
    Optional<Score> score = stored.score(headline.profile());
    FreshnessStage stage = score.flatMap(Score::freshness).orElse(FreshnessStage.UNKNOWN);
    return new Card(
        "/datasets/" + id,
        title(hit, dataset),
        publisher(stored),
        stored.organisation().map(one -> "/organisations/" + one.id()),
        sector(stored),
        text(hit, dataset),
        Answers.licence(dataset, voice),
        FreshnessAnswer.of(dataset, facts, stage, voice),
        AccessAnswer.of(dataset, facts, voice),
        labels.of(Facet.PORTAL, id.portal()).text(),
        "/portals/" + id.portal(),
        copies(copies),
        ScoreBox.of(score, headline, voice),
        why(hit));
  }

  private Optional<Card.Copies> copies(List<StoredDataset> copies) {
    if (copies.isEmpty()) {
      return Optional.empty();
    }
    List<Card.CopyLink> links =
        copies.stream()
            .limit(MOST_COPIES)
            .map(copy -> copy.dataset().id())
            .map(
                id ->
                    new Card.CopyLink(
                        labels.of(Facet.PORTAL, id.portal()).text(), "/datasets/" + id))
            .toList();
    int more = copies.size() - links.size();
    return Optional.of(
        new Card.Copies(
            voice.say("copies.also", copies.size()),
            links,
            more > 0 ? voice.say("copies.more", more) : ""));
  }

  private Marked title(SearchResult.Hit hit, Dataset dataset) {
    if (hit.title().isBlank()) {
      return new Marked("", voice.say("dataset.untitled"));
    }
    Marked untagged = new Marked("", hit.title());
    return new Marked(language(dataset.title(), untagged.plain(), dataset), hit.title());
  }

  private Marked text(SearchResult.Hit hit, Dataset dataset) {
    if (!hit.snippet().isBlank()) {
      String plain = new Marked("", hit.snippet()).plain();
      return new Marked(language(dataset.description(), plain, dataset), hit.snippet());
    }
    Phrase best =
        Phrase.best(dataset.description(), voice.languages(), Answers.languageOf(dataset));
    return new Marked(best.language(), Harvested.plain(best.text(), LONGEST_TEXT));
  }

  /** The declared language of the text that these words come from. */
  private static String language(Texts texts, String words, Dataset dataset) {
    String start = words.substring(0, Math.min(40, words.length())).strip();
    return texts.all().stream()
        .filter(text -> texts.all().size() == 1 || Harvested.plain(text.value()).contains(start))
        .map(text -> text.language())
        .filter(language -> !language.isEmpty())
        .findFirst()
        .orElse(Answers.languageOf(dataset));
  }

  private Phrase publisher(StoredDataset stored) {
    return stored.organisation().map(Organisation::name).map(Phrase::of).orElse(Phrase.of(""));
  }

  private String sector(StoredDataset stored) {
    Optional<Organisation> organisation = stored.organisation();
    return organisation
        .flatMap(Organisation::level)
        .map(level -> voice.names().ofValue(Facet.LEVEL, level.code()))
        .or(
            () ->
                organisation
                    .flatMap(Organisation::sector)
                    .map(sector -> voice.names().ofValue(Facet.SECTOR, sector.code())))
        .orElse("");
  }

  private Optional<Card.Why> why(SearchResult.Hit hit) {
    if (hit.why().isEmpty()) {
      return Optional.empty();
    }
    List<Card.Part> parts = new ArrayList<>();
    double sum = 0;
    for (SearchResult.Reason reason : hit.why()) {
      // Rounding the running sum keeps the shown parts adding up to the shown total.
      double before = Math.round(sum * 10) / 10.0;
      sum += reason.points();
      double shown = Math.round(sum * 10) / 10.0 - before;
      parts.add(new Card.Part(reason(reason), voice.numbers().points(shown)));
    }
    return Optional.of(new Card.Why(parts, voice.numbers().points(sum)));
  }

  private Content reason(SearchResult.Reason reason) {
    String key = "why." + reason.field().replace(' ', '-');
    if (voice.words().has(key)) {
      return Element.text(voice.say(key, reason.term()));
    }
    return Element.text(
        reason.term().isEmpty() ? voice.say("why.blend") : voice.say("why.other", reason.term()));
  }
}
