package dev.winnow.web.page.dataset;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Organisation;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.catalogue.score.Fix;
import dev.winnow.catalogue.score.FreshnessStage;
import dev.winnow.catalogue.score.LinkFact;
import dev.winnow.catalogue.score.Score;
import dev.winnow.index.Facet;
import dev.winnow.scoring.Comparison;
import dev.winnow.store.StoredDataset;
import dev.winnow.store.Version;
import dev.winnow.store.absence.Removal;
import dev.winnow.web.history.Difference;
import dev.winnow.web.page.AccessAnswer;
import dev.winnow.web.page.Answer;
import dev.winnow.web.page.Answers;
import dev.winnow.web.page.Frame;
import dev.winnow.web.page.FreshnessAnswer;
import dev.winnow.web.page.Icon;
import dev.winnow.web.page.ScoreBox;
import dev.winnow.web.page.dataset.DatasetPage.History;
import dev.winnow.web.page.dataset.DatasetPage.HistoryRow;
import dev.winnow.web.page.dataset.DatasetPage.Links;
import dev.winnow.web.page.dataset.course.ScoreCourses;
import dev.winnow.web.page.dataset.profile.ProfileTables;
import dev.winnow.web.page.dataset.profile.WhatIfView;
import dev.winnow.web.source.Headline;
import dev.winnow.web.text.Element;
import dev.winnow.web.text.Harvested;
import dev.winnow.web.text.Phrase;
import dev.winnow.web.text.SafeLink;
import dev.winnow.web.text.Voice;
import gg.jte.Content;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes the page of a dataset of all that is known about it. Pure. */
public final class DatasetPages {
  private static final int LONGEST_LEAD = 320;
  private static final int MOST_FIXES = 8;
  private static final int MOST_CHANGES = 10;

  private final Frame frame;
  private final Voice voice;
  private final Headline headline;
  private final String portalName;

  /**
   * Makes pages.
   *
   * @param frame what stands around them
   * @param headline the headline profile
   * @param portalName what people call the portal
   */
  public DatasetPages(Frame frame, Headline headline, String portalName) {
    this.frame = frame;
    this.voice = frame.voice();
    this.headline = headline;
    this.portalName = portalName;
  }

  /**
   * All that is known about a dataset.
   *
   * @param stored as it is kept
   * @param facts what is known besides
   * @param looks every look at its addresses, by address
   * @param history every version, the newest first
   * @param copies the same dataset on other portals
   * @param similar datasets like it, the most alike first
   * @param profiles its scores under every profile
   * @param whatIf what its score would be
   * @param days the two days between which a reader wants its score explained
   * @param address its page's whole address
   */
  public record Known(
      StoredDataset stored,
      Facts facts,
      Map<String, List<LinkFact>> looks,
      List<Version> history,
      List<KnownCopy> copies,
      List<StoredDataset> similar,
      Comparison profiles,
      WhatIfView whatIf,
      ScoreCourses.Days days,
      String address) {}

  /** The page. */
  public DatasetPage page(Known known) {
    StoredDataset stored = known.stored();
    Dataset dataset = stored.dataset();
    Optional<Score> score = stored.score(headline.profile());
    FreshnessStage stage = score.flatMap(Score::freshness).orElse(FreshnessStage.UNKNOWN);
    Optional<Tree> tree =
        score.map(one -> new Tree(one, voice, who(stored), Answers.languageOf(dataset)));
    return new DatasetPage(
        frame,
        head(stored),
        new DatasetPage.Answers4(
            Answers.licence(dataset, voice),
            FreshnessAnswer.of(dataset, known.facts(), stage, voice),
            access(dataset, known.facts()),
            ScoreBox.of(score, headline, voice),
            inWords(score)),
        new FileRows(dataset, known.facts(), known.looks(), voice).all(),
        new LicenceViews(stored, voice).view(),
        new FreshnessViews(stored, known.facts(), stage, voice).view(known.history()),
        tree.map(one -> one.fixes(MOST_FIXES)).orElse(List.of()),
        known.whatIf(),
        tree.map(Tree::nodes).orElse(List.of()),
        scored(stored, score, known.profiles()),
        new ScoreCourses(headline.profile(), voice).of(known.history(), known.days()),
        history(known.history()),
        new CopiesViews(stored, portalName, headline, voice).of(known.copies()),
        new SimilarRows(stored, headline.profile(), voice).of(known.similar()),
        new KindWords(voice).caution(dataset),
        new Metas(stored, portalName, voice).all(),
        links(stored),
        JsonLd.of(stored, known.address(), voice.languages()));
  }

  /**
   * The page of a tombstone.
   *
   * @param past every version of it, the newest first
   * @param removal how it came to be one
   */
  public GonePage gone(StoredDataset stored, List<Version> past, Optional<Removal> removal) {
    GoneStory story = new GoneStory(stored, removal, voice);
    DatasetPage.Head head = head(stored);
    return new GonePage(
        frame,
        head.title(),
        head.publisher(),
        head.publisherAddress(),
        story.story(portalName),
        story.decision(),
        head.lead(),
        history(past),
        links(stored));
  }

  /** The title of a dataset's page. */
  public static Phrase title(Dataset dataset, Voice voice) {
    Phrase title = Phrase.best(dataset.title(), voice.languages(), Answers.languageOf(dataset));
    return title.isEmpty() ? Phrase.of(voice.say("dataset.untitled")) : title;
  }

  private DatasetPage.Head head(StoredDataset stored) {
    Dataset dataset = stored.dataset();
    Phrase text =
        Phrase.best(dataset.description(), voice.languages(), Answers.languageOf(dataset));
    String lead = Harvested.plain(text.text(), LONGEST_LEAD);
    boolean whole = !lead.endsWith("…") && Harvested.isPlain(text.text());
    return new DatasetPage.Head(
        title(dataset, voice),
        text.with(lead),
        whole ? Optional.empty() : Optional.of(Harvested.html(text.text())),
        publisher(stored),
        stored.organisation().map(one -> "/organisations/" + one.id()),
        origin(stored, text));
  }

  private Content origin(StoredDataset stored, Phrase text) {
    Content portal =
        Element.link("/portals/" + stored.dataset().id().portal(), Phrase.of(portalName));
    String language = text.isEmpty() ? "" : text.language();
    return language.isEmpty()
        ? voice.words().rich("dataset.origin", portal)
        : voice
            .words()
            .rich(
                "dataset.originLanguage",
                portal,
                voice.names().languageInSentence(language.split("-")[0]));
  }

  private Answer access(Dataset dataset, Facts facts) {
    Answer access = AccessAnswer.of(dataset, facts, voice);
    String key =
        switch (access.icon()) {
          case OK -> "access.yes";
          case BAD -> "access.partly";
          case WARN -> "access.none";
          case UNKNOWN, PLACE ->
              isLookedAt(dataset, facts) ? "access.notSure" : "access.notChecked";
        };
    Content detail =
        dataset.distributions().isEmpty()
            ? access.detail()
            : voice.words().rich("access.sentence", access.headline(), access.detail());
    Icon icon = access.icon() == Icon.BAD ? Icon.WARN : access.icon();
    return new Answer(icon, "", Element.text(voice.say(key)), detail);
  }

  private static boolean isLookedAt(Dataset dataset, Facts facts) {
    return dataset.distributions().stream()
        .anyMatch(file -> AccessAnswer.look(file, facts).isPresent());
  }

  private String inWords(Optional<Score> score) {
    ScoreBox box = ScoreBox.of(score, headline, voice);
    double max = score.map(one -> one.overall().max()).orElse(100.0);
    return box.overall().equals("–")
        ? voice.say("score.none")
        : box.band().isEmpty()
            ? voice.say("score.of", box.overall(), voice.numbers().shortPoints(max))
            : voice.say(
                "score.ofBand",
                box.overall(),
                voice.numbers().shortPoints(max),
                box.band().toLowerCase(voice.words().locale()));
  }

  private Map<Fix.Who, Phrase> who(StoredDataset stored) {
    Map<Fix.Who, Phrase> who = new EnumMap<>(Fix.Who.class);
    Phrase publisher = publisher(stored);
    who.put(
        Fix.Who.PUBLISHER, publisher.isEmpty() ? Phrase.of(voice.say("who.publisher")) : publisher);
    who.put(Fix.Who.PORTAL, Phrase.of(voice.say("who.portal", portalName)));
    who.put(Fix.Who.WINNOW, Phrase.of(voice.say("who.winnow")));
    return who;
  }

  private DatasetPage.Scored scored(
      StoredDataset stored, Optional<Score> score, Comparison profiles) {
    String profile =
        score
            .map(
                one ->
                    voice.say(
                        "score.profile",
                        voice.names().ofScore(one.profile()),
                        one.version(),
                        voice.dates().full(one.asOf())))
            .orElse("");
    return new DatasetPage.Scored(
        profile, inWords(score), new ProfileTables(stored.dataset().id(), voice).of(profiles));
  }

  private History history(List<Version> versions) {
    List<HistoryRow> rows =
        Difference.of(versions.subList(0, Math.min(versions.size(), MOST_CHANGES + 1))).stream()
            .limit(MOST_CHANGES)
            .map(
                difference ->
                    new HistoryRow(
                        voice.dates().time(difference.version().at()),
                        voice.say("change." + difference.version().kind().code()),
                        changed(difference)))
            .toList();
    int older = versions.size() - rows.size();
    return new History(rows, older > 0 ? voice.say("history.older", older) : "");
  }

  private String changed(Difference difference) {
    return difference.changed().stream()
        .map(name -> voice.words().has("field." + name) ? voice.say("field." + name) : name)
        .collect(Collectors.joining(", "));
  }

  private Links links(StoredDataset stored) {
    Dataset dataset = stored.dataset();
    String api = "/api/v1/datasets/" + dataset.id();
    return new Links(
        SafeLink.of(dataset.landingPage()).or(() -> dataset.source().flatMap(SafeLink::of)),
        api,
        api + "/raw",
        api + "/history",
        "/combine?dataset=" + dataset.id());
  }

  private Phrase publisher(StoredDataset stored) {
    return Phrase.of(
        stored
            .organisation()
            .map(Organisation::name)
            .or(
                () ->
                    stored
                        .dataset()
                        .publisher()
                        .map(agent -> Phrase.best(agent.name(), voice.languages(), "").text()))
            .orElse(""));
  }

  /** The name of a theme, as facets call it. */
  static String theme(String code, Voice voice) {
    return voice.names().ofValue(Facet.THEME, code);
  }
}
