package dev.winnow.app.command;

import dev.winnow.app.Parts;
import dev.winnow.app.Serving;
import dev.winnow.app.command.option.CommonOptions;
import dev.winnow.app.output.ScoreText;
import dev.winnow.catalogue.LicenceReading;
import dev.winnow.catalogue.Organisation;
import dev.winnow.catalogue.score.FreshnessStage;
import dev.winnow.catalogue.score.Score;
import dev.winnow.catalogue.vocabulary.Licence;
import dev.winnow.index.SearchResult.Hit;
import dev.winnow.store.StoredDataset;
import dev.winnow.web.api.SearchAnswer;
import dev.winnow.web.question.Misread;
import dev.winnow.web.question.Question;
import dev.winnow.web.question.QuestionReader;
import dev.winnow.web.question.Reading;
import dev.winnow.web.source.Found;
import dev.winnow.web.source.Sources;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code winnow search QUERY}: the search from the terminal. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = "Searches the index; every word is wanted, none is required.",
    footer = {
      "",
      "For example: winnow search luftkvalitet --with format=csv --with freshness=fresh",
      "Parameters of --with are those of /api/v1/datasets."
    })
final class SearchCommand implements Callable<Integer> {

  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(arity = "0..*", paramLabel = "QUERY", description = "What to look for.")
  private List<String> words = List.of();

  @Option(
      names = "--with",
      paramLabel = "NAME=VALUE",
      description = "A filter, order or page, such as openness=open, sort=modified or page=2.")
  private List<String> parameters = List.of();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Show N datasets at most, from 1 to 100; 20 without it.")
  private Optional<Integer> limit = Optional.empty();

  @Override
  public Integer call() {
    try (Parts parts = common.parts()) {
      parts.index().follow();
      Sources sources = Serving.sources(parts);
      Question question = question();
      Found found = sources.find(question, List.of());
      if (common.json()) {
        common.answer(SearchAnswer.of(sources, question, found));
      } else {
        common.out().printf("%d datasets%n", found.result().total());
        found.each(this::print);
        common.out().flush();
      }
      return 0;
    }
  }

  private Question question() {
    Map<String, List<String>> asked = new HashMap<>();
    for (String parameter : parameters) {
      String[] parts = parameter.split("=", 2);
      if (parts.length < 2) {
        throw new IllegalArgumentException(
            "--with takes NAME=VALUE, such as format=csv; was '" + parameter + "'");
      }
      asked.merge(
          parts[0],
          List.of(parts[1]),
          (one, other) -> Stream.concat(one.stream(), other.stream()).toList());
    }
    limit.ifPresent(number -> asked.put("size", List.of(String.valueOf(number))));
    asked.put("q", List.of(String.join(" ", words)));
    Reading reading = QuestionReader.read(asked, Set.of());
    if (!reading.misread().isEmpty()) {
      throw new IllegalArgumentException(
          reading.misread().stream()
              .map(SearchCommand::words)
              .collect(Collectors.joining(System.lineSeparator())));
    }
    return reading.question();
  }

  private static String words(Misread misread) {
    return "%s=%s is not understood. %s"
        .formatted(misread.parameter(), misread.value(), misread.remedy());
  }

  private Hit print(Hit hit, StoredDataset stored) {
    LicenceReading licence = LicenceReading.of(stored.dataset());
    Optional<Score> score = stored.score(Score.HEADLINE);
    common
        .out()
        .printf(
            "%n%s%n  %s · %s · %s · %s%n  %s%n",
            hit.title().replaceAll("[\\u0001\\u0002]", ""),
            stored.organisation().map(Organisation::name).orElse("publisher not stated"),
            licence.licence().map(Licence::name).orElse("licence: " + licence.may()),
            score.flatMap(Score::freshness).map(FreshnessStage::code).orElse("unknown"),
            score.map(Score::overall).map(ScoreText::points).orElse("not scored"),
            hit.id());
    return hit;
  }
}
