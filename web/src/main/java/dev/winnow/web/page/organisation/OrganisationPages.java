package dev.winnow.web.page.organisation;

import dev.winnow.catalogue.Organisation;
import dev.winnow.catalogue.Organisation.Sector;
import dev.winnow.index.Facet;
import dev.winnow.store.OrganisationSummary;
import dev.winnow.web.page.Bar;
import dev.winnow.web.page.Frame;
import dev.winnow.web.page.organisation.OrganisationPage.Mean;
import dev.winnow.web.page.organisation.OrganisationPage.Share;
import dev.winnow.web.page.organisation.OrganisationsPage.Choice;
import dev.winnow.web.page.organisation.OrganisationsPage.Few;
import dev.winnow.web.page.organisation.OrganisationsPage.Row;
import dev.winnow.web.page.search.Card;
import dev.winnow.web.page.search.SearchPages;
import dev.winnow.web.question.Question;
import dev.winnow.web.text.Element;
import dev.winnow.web.text.Phrase;
import dev.winnow.web.text.Voice;
import gg.jte.Content;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Makes the pages of organisations. Pure. */
public final class OrganisationPages {
  /** With fewer datasets than this, numbers side by side would be chance. */
  public static final int ENOUGH = 10;

  private static final List<String> OPEN = List.of("open", "open-unreviewed");
  private static final List<String> LATE = List.of("overdue", "delinquent");

  private final Frame frame;
  private final Voice voice;

  /** Makes pages with this frame around them. */
  public OrganisationPages(Frame frame) {
    this.frame = frame;
    this.voice = frame.voice();
  }

  /** The list; {@code sector} narrows it. */
  public OrganisationsPage list(List<OrganisationSummary> all, Optional<Sector> sector) {
    Collator collator = Collator.getInstance(voice.words().locale());
    List<OrganisationSummary> wanted =
        all.stream()
            .filter(one -> sector.isEmpty() || one.organisation().sector().equals(sector))
            .sorted(Comparator.comparing(one -> one.organisation().name(), collator))
            .toList();
    return new OrganisationsPage(
        frame,
        voice.say("organisations.count", wanted.size()),
        choices(sector),
        wanted.stream().filter(one -> one.datasets() >= ENOUGH).map(this::row).toList(),
        wanted.stream()
            .filter(one -> one.datasets() < ENOUGH)
            .map(
                one ->
                    new Few(
                        address(one.organisation()),
                        Phrase.of(one.organisation().name()),
                        voice.numbers().count(one.datasets())))
            .toList());
  }

  /**
   * The page of one.
   *
   * @param portals names by id
   * @param cards the first of its datasets
   */
  public OrganisationPage page(
      OrganisationSummary one, Map<String, String> portals, List<Card> cards) {
    Organisation organisation = one.organisation();
    Question mine = Question.everything().with(Facet.ORGANISATION, organisation.id());
    return new OrganisationPage(
        frame,
        Phrase.of(organisation.name()),
        kind(organisation, true),
        voice.numbers().count(one.datasets()),
        mean(one, "overall"),
        share(one.openness(), OPEN, one.datasets()),
        share(one.freshness(), LATE, one.datasets()),
        one.datasets() < ENOUGH ? voice.say("organisation.few", one.datasets()) : "",
        means(one),
        shares(merged(one.freshness()), Facet.FRESHNESS, one, mine),
        shares(one.openness(), Facet.OPENNESS, one, mine),
        one.portals().stream().map(portal -> portal(portal, portals)).toList(),
        String.join(", ", organisation.aliases()),
        cards,
        "/?" + mine.toAddress(),
        SearchPages.exports(mine).feed());
  }

  private List<Choice> choices(Optional<Sector> chosen) {
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice("", voice.say("organisations.allSectors"), chosen.isEmpty()));
    Arrays.stream(Sector.values())
        .map(
            sector ->
                new Choice(
                    sector.code(),
                    voice.names().ofValue(Facet.SECTOR, sector.code()),
                    chosen.filter(sector::equals).isPresent()))
        .forEach(choices::add);
    return choices;
  }

  private Row row(OrganisationSummary one) {
    OptionalDouble mean = one.means().getOrDefault("overall", OptionalDouble.empty());
    return new Row(
        address(one.organisation()),
        Phrase.of(one.organisation().name()),
        kind(one.organisation(), false),
        voice.numbers().count(one.datasets()),
        mean(one, "overall"),
        mean.isPresent() ? Bar.percent(mean.getAsDouble() / 100) : "",
        percent(one.openness(), OPEN, one.datasets()),
        percent(one.freshness(), LATE, one.datasets()));
  }

  private String mean(OrganisationSummary one, String dimension) {
    OptionalDouble mean = one.means().getOrDefault(dimension, OptionalDouble.empty());
    return mean.isPresent() ? voice.numbers().count(Math.round(mean.getAsDouble())) : "–";
  }

  private List<Mean> means(OrganisationSummary one) {
    return one.means().entrySet().stream()
        .filter(mean -> !mean.getKey().equals("overall"))
        .map(
            mean -> {
              double share = mean.getValue().orElse(0) / 100;
              boolean known = mean.getValue().isPresent();
              return new Mean(
                  voice.names().ofScore(mean.getKey()),
                  known ? new Bar(share, share) : new Bar(0, 1),
                  mean(one, mean.getKey()));
            })
        .toList();
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
    long late = count(freshness, LATE);
    if (late > 0) {
      merged.put("overdue", late);
    }
    return merged;
  }

  private String kind(Organisation organisation, boolean withCountry) {
    Stream<String> kind =
        organisation
            .level()
            .map(level -> voice.names().ofValue(Facet.LEVEL, level.code()))
            .or(
                () ->
                    organisation
                        .sector()
                        .map(sector -> voice.names().ofValue(Facet.SECTOR, sector.code())))
            .stream();
    Stream<String> country =
        withCountry && !organisation.country().isEmpty()
            ? Stream.of(voice.names().ofCountry(organisation.country()))
            : Stream.of();
    return String.join(", ", Stream.concat(kind, country).toList());
  }

  private String share(Map<String, Long> counts, List<String> codes, long all) {
    return voice.say("organisation.share", count(counts, codes), all);
  }

  private String percent(Map<String, Long> counts, List<String> codes, long all) {
    return all == 0 ? "–" : voice.numbers().percent((double) count(counts, codes) / all);
  }

  private static long count(Map<String, Long> counts, List<String> codes) {
    return codes.stream().mapToLong(code -> counts.getOrDefault(code, 0L)).sum();
  }

  private static Content portal(String id, Map<String, String> names) {
    return Element.link("/portals/" + id, Phrase.of(names.getOrDefault(id, id)));
  }

  private static String address(Organisation organisation) {
    return "/organisations/" + organisation.id();
  }
}
