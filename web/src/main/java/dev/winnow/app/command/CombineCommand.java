package dev.winnow.app.command;

import dev.winnow.app.Parts;
import dev.winnow.app.command.option.CommonOptions;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.score.Message;
import dev.winnow.catalogue.vocabulary.Licence;
import dev.winnow.scoring.ScoreWords;
import dev.winnow.scoring.combining.Combination;
import dev.winnow.scoring.combining.Ingredient;
import dev.winnow.store.StoredDataset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code winnow combine DATASET…}: whether datasets may be combined. */
@Command(
    name = "combine",
    mixinStandardHelpOptions = true,
    description = "May these datasets be combined, and under which licence? Not legal advice.",
    footer = {"", "Exit code 0: allowed; 2: blocked or unknown; 1: fatal."})
final class CombineCommand implements Callable<Integer> {

  private static final Locale LANGUAGE = Locale.ENGLISH;

  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(arity = "2..*", paramLabel = "DATASET", description = "Ids, written portal/key.")
  private List<String> ids = List.of();

  @Override
  public Integer call() {
    try (Parts parts = common.parts()) {
      Combination combination =
          Combination.of(ids.stream().map(id -> Ingredient.of(find(parts, id).dataset())).toList());
      if (common.json()) {
        common.answer(json(combination));
      } else {
        print(combination);
      }
      return switch (combination.result()) {
        case ALLOWED, WITH_OBLIGATIONS -> 0;
        case BLOCKED, UNKNOWN -> 2;
      };
    }
  }

  private static StoredDataset find(Parts parts, String id) {
    return parts
        .store()
        .datasets()
        .find(DatasetId.parse(id))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no dataset '" + id + "' is kept; 'winnow search' shows ids"));
  }

  private void print(Combination combination) {
    common.out().println(ScoreWords.name("combining." + combination.result().code(), LANGUAGE));
    combination
        .outgoing()
        .ifPresent(licence -> common.out().println("Outgoing licence: " + licence.name()));
    list("Why:", combination.reasons());
    list("To do:", combination.obligations());
    list("Sources, ready to be pasted:", combination.credits());
    common.out().println("This is an opinion by fixed rules, not legal advice.");
    common.out().flush();
  }

  private void list(String title, List<Message> sentences) {
    if (!sentences.isEmpty()) {
      common.out().println(title);
      say(sentences).forEach(one -> common.out().println("  " + one));
    }
  }

  private static Map<String, Object> json(Combination combination) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("result", combination.result().code());
    json.put("outgoing", combination.outgoing().map(Licence::id).orElse(""));
    json.put("obligations", say(combination.obligations()));
    json.put("reasons", say(combination.reasons()));
    json.put("attribution", String.join("\n", say(combination.credits())));
    json.put("advice", "This is an opinion by fixed rules, not legal advice.");
    return json;
  }

  private static List<String> say(List<Message> sentences) {
    return sentences.stream().map(one -> ScoreWords.say(one, LANGUAGE)).toList();
  }
}
