package dev.winnow.web.site.compared;

import dev.winnow.catalogue.Organisation;
import dev.winnow.scoring.benchmark.Participant;
import dev.winnow.store.OrganisationSummary;
import dev.winnow.web.comparing.Comparisons;
import dev.winnow.web.comparing.KeptAt;
import dev.winnow.web.comparing.LeagueQuestion;
import dev.winnow.web.comparing.Questions;
import dev.winnow.web.comparing.Quoted;
import dev.winnow.web.gathering.Chosen;
import dev.winnow.web.gathering.Gathering;
import dev.winnow.web.page.Frame;
import dev.winnow.web.page.compare.ComparePage;
import dev.winnow.web.page.compare.ComparePage.Form;
import dev.winnow.web.page.compare.ComparePage.Suggestion;
import dev.winnow.web.page.compare.ComparePages;
import dev.winnow.web.page.compare.KnownColumn;
import dev.winnow.web.page.standing.StandingWords;
import dev.winnow.web.site.Frames;
import dev.winnow.web.site.Renderer;
import dev.winnow.web.source.Sources;
import dev.winnow.web.text.Phrase;
import dev.winnow.web.text.Voice;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers the page of organisations side by side. */
final class CompareHandler {
  private final Gathering gathering;
  private final Frames frames;
  private final Renderer renderer;

  CompareHandler(Sources sources, Comparisons comparisons, Frames frames, Renderer renderer) {
    this.gathering = new Gathering(sources, comparisons);
    this.frames = frames;
    this.renderer = renderer;
  }

  void handle(Context context) {
    Comparisons comparisons = gathering.comparisons();
    Voice voice = frames.voice(context);
    Chosen chosen = Chosen.of(context.queryParams("org"), gathering, ComparePages.MOST);
    Optional<KeptAt> kept = Questions.lenient(context, comparisons).kept();
    List<KnownColumn> columns =
        chosen.organisations().stream().map(one -> gathering.column(one, kept)).toList();
    List<String> ids = columns.stream().map(KnownColumn::id).toList();
    Frame frame =
        frames.frame(
            context,
            Frame.Section.ORGANISATIONS,
            voice.say("compare.name"),
            voice.say("compare.lead"));
    renderer.send(
        context,
        "compare",
        new ComparePages(frame)
            .page(
                form(chosen, voice),
                columns,
                comparisons.benchmarks(),
                new Quoted(comparisons.source(dated(kept), "/compare", query(ids)), kept)));
  }

  private Comparisons.Dated dated(Optional<KeptAt> kept) {
    LeagueQuestion usual = LeagueQuestion.usual();
    return gathering.comparisons().dated(kept.map(usual::keptAt).orElse(usual));
  }

  private Form form(Chosen chosen, Voice voice) {
    List<String> ids = chosen.organisations().stream().map(one -> one.organisation().id()).toList();
    List<String> troubles = new ArrayList<>();
    chosen.nobody().forEach(words -> troubles.add(voice.say("compare.nobody", words)));
    chosen
        .several()
        .ifPresent(several -> troubles.add(voice.say("compare.several", several.words())));
    if (chosen.tooMany()) {
      troubles.add(voice.say("compare.tooMany", ComparePages.MOST));
    }
    return new Form(
        chosen.organisations().stream()
            .map(OrganisationSummary::organisation)
            .map(
                one ->
                    new ComparePage.Chosen(
                        one.id(), Phrase.of(one.name()), address(without(ids, one.id()))))
            .toList(),
        ids.size() >= ComparePages.MOST,
        troubles,
        chosen.several().stream()
            .flatMap(several -> several.maybe().stream())
            .map(OrganisationSummary::organisation)
            .filter(one -> !ids.contains(one.id()))
            .map(one -> suggestion(one, ids, voice))
            .toList());
  }

  private static Suggestion suggestion(Organisation one, List<String> ids, Voice voice) {
    List<String> more = Stream.concat(ids.stream(), Stream.of(one.id())).toList();
    return new Suggestion(
        address(more),
        Phrase.of(one.name()),
        new StandingWords(voice).kind(new Participant(one, List.of(), List.of()), true));
  }

  private static List<String> without(List<String> ids, String id) {
    return ids.stream().filter(other -> !other.equals(id)).toList();
  }

  private static String address(List<String> ids) {
    return ids.isEmpty() ? "/compare" : "/compare?" + query(ids);
  }

  private static String query(List<String> ids) {
    return ids.stream().map(id -> "org=" + id).collect(Collectors.joining("&"));
  }
}
