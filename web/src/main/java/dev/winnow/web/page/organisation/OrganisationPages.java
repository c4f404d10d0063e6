package dev.winnow.web.page.organisation;

import dev.winnow.catalogue.Organisation;
import dev.winnow.index.Facet;
import dev.winnow.scoring.benchmark.Among;
import dev.winnow.scoring.benchmark.Benchmark;
import dev.winnow.scoring.benchmark.Field;
import dev.winnow.scoring.benchmark.Participant;
import dev.winnow.scoring.benchmark.Standing;
import dev.winnow.scoring.causes.RootCauses;
import dev.winnow.store.OrganisationSummary;
import dev.winnow.web.comparing.LeagueQuestion;
import dev.winnow.web.comparing.Quoted;
import dev.winnow.web.page.Bar;
import dev.winnow.web.page.CauseList;
import dev.winnow.web.page.Frame;
import dev.winnow.web.page.organisation.OrganisationPage.Answers;
import dev.winnow.web.page.organisation.OrganisationPage.Links;
import dev.winnow.web.page.organisation.OrganisationPage.Partner;
import dev.winnow.web.page.organisation.OrganisationPage.Share;
import dev.winnow.web.page.organisation.OrganisationPage.Shares;
import dev.winnow.web.page.search.Card;
import dev.winnow.web.page.search.SearchPages;
import dev.winnow.web.page.standing.Select;
import dev.winnow.web.page.standing.StandingWords;
import dev.winnow.web.question.Question;
import dev.winnow.web.text.Element;
import dev.winnow.web.text.Phrase;
import dev.winnow.web.text.Voice;
import gg.jte.Content;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the page of one organisation. Pure. */
public final class OrganisationPages {
  private static final List<String> LATE = List.of("overdue", "delinquent");

  private final Frame frame;
  private final Voice voice;
  private final StandingWords words;

  /** Makes pages with this frame around them. */
  public OrganisationPages(Frame frame) {
    this.frame = frame;
    this.voice = frame.voice();
    this.words = new StandingWords(voice);
  }

  /**
   * The page.
   *
   * @param benchmarks all there are, to choose from
   * @param quoted of when the figures are
   * @param cards the first of its datasets
   * @param causes why its datasets lose points
   */
  public OrganisationPage page(
      KnownOrganisation known,
      List<Benchmark> benchmarks,
      Quoted quoted,
      List<Card> cards,
      RootCauses causes) {
    OrganisationSummary summary = known.summary();
    Organisation organisation = summary.organisation();
    Question mine = Question.everything().with(Facet.ORGANISATION, organisation.id());
    return new OrganisationPage(
        frame,
        organisation.id(),
        Phrase.of(organisation.name()),
        words.kind(new Participant(organisation, List.of(), List.of()), true),
        String.join(", ", organisation.aliases()),
        answers(known),
        notes(known, quoted),
        select(benchmarks, known.league().benchmark()),
        new StandingViews(voice).of(known),
        CauseList.of(causes, CauseList.Places.portals(known.portals()), summary.datasets(), voice),
        new CourseViews(voice).of(known),
        known.partners().stream().map(one -> partner(organisation.id(), one)).toList(),
        new Shares(
            shares(merged(summary.freshness()), Facet.FRESHNESS, summary, mine),
            shares(summary.openness(), Facet.OPENNESS, summary, mine)),
        summary.portals().stream().map(portal -> portal(portal, known.portals())).toList(),
        cards,
        links(known, mine, quoted));
  }

  private Answers answers(KnownOrganisation known) {
    Optional<Standing> standing = known.standing();
    Optional<Standing.Level> figure = standing.flatMap(Standing::figure);
    Optional<Standing.RankInterval> rank = standing.flatMap(one -> one.place().rank());
    return new Answers(
        words.value(figure),
        words.interval(figure),
        words.title(known.league().benchmark()),
        rank.map(words::rank).orElseGet(() -> Element.text(voice.say("organisation.noRank"))),
        rank.map(
                one ->
                    voice.say(
                        "organisation.among",
                        one.of(),
                        figure.map(level -> words.peers(level.peers())).orElse("")))
            .orElseGet(() -> standing.map(words::why).orElse("")),
        voice.numbers().count(known.summary().datasets()),
        standing
            .map(
                one ->
                    voice.say(
                        "organisation.independent",
                        one.basis().units(),
                        voice.numbers().shortPoints(one.basis().effective())))
            .orElse(""),
        standing.map(one -> voice.numbers().percent(one.basis().unknown())).orElse("–"));
  }

  private List<String> notes(KnownOrganisation known, Quoted quoted) {
    List<String> notes = new ArrayList<>();
    if (quoted.kept().isPresent()) {
      notes.add(
          voice.say(
              "organisation.kept",
              voice.dates().quoted(known.league().at()),
              quoted.source().method()));
    }
    known
        .standing()
        .filter(one -> one.place().why().isPresent())
        .ifPresent(one -> notes.add(voice.say("organisation.unranked", words.why(one))));
    if (known.standing().isEmpty()) {
      notes.add(voice.say("organisation.noPart", words.title(known.league().benchmark())));
    }
    return notes;
  }

  private Select select(List<Benchmark> benchmarks, Benchmark chosen) {
    return new Select(
        "benchmark",
        voice.say("league.benchmark"),
        benchmarks.stream()
            .map(one -> new Select.Choice(one.id(), words.title(one), one.id().equals(chosen.id())))
            .toList());
  }

  private Partner partner(String id, Field.Partner partner) {
    String other = partner.participant().organisation().id();
    return new Partner(
        "/organisations/" + other,
        Phrase.of(partner.participant().organisation().name()),
        words.kind(partner.participant(), false),
        String.join(", ", partner.shared()),
        "/compare?org=" + id + "&org=" + other);
  }

  private Links links(KnownOrganisation known, Question mine, Quoted quoted) {
    Among among = known.league().among();
    String benchmark = known.league().benchmark().id();
    LeagueQuestion peers = LeagueQuestion.usual().by(benchmark).among(among);
    String asked =
        (benchmark.equals(LeagueQuestion.USUAL) ? "" : "&benchmark=" + benchmark)
            + quoted.andMoment();
    return new Links(
        "/?" + mine.toAddress(),
        SearchPages.exports(mine).feed(),
        quoted.kept().map(peers::keptAt).orElse(peers).at("/organisations"),
        "/figures/organisation.json?org=" + known.id() + asked,
        "/figures/organisation.csv?org=" + known.id() + asked,
        "/badge/organisation/" + known.id() + ".svg",
        quoted.source().address());
  }

  private List<Share> shares(
      Map<String, Long> counts, Facet facet, OrganisationSummary one, Question mine) {
    return counts.entrySet().stream()
        .filter(count -> count.getValue() > 0)
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .map(
            count -> {
              double share = one.datasets() == 0 ? 0 : (double) count.getValue() / one.datasets();
              return new Share(
                  voice.names().ofValue(facet, count.getKey()),
                  voice.numbers().count(count.getValue()),
                  new Bar(share, share),
                  "/?" + mine.with(facet, count.getKey()).toAddress());
            })
        .toList();
  }

  /** As a filter, "overdue" means what is long overdue, too. */
  private static Map<String, Long> merged(Map<String, Long> freshness) {
    Map<String, Long> merged = new HashMap<>(freshness);
    merged.remove("delinquent");
    long late = LATE.stream().mapToLong(code -> freshness.getOrDefault(code, 0L)).sum();
    if (late > 0) {
      merged.put("overdue", late);
    }
    return merged;
  }

  private static Content portal(String id, Map<String, String> names) {
    return Element.link("/portals/" + id, Phrase.of(names.getOrDefault(id, id)));
  }
}
