package dev.winnow.app.command.watch;

import dev.winnow.alerts.subscription.Answer;
import dev.winnow.alerts.subscription.Bundle;
import dev.winnow.alerts.subscription.Wish;
import dev.winnow.alerts.watch.Rhythm;
import dev.winnow.alerts.watch.Target;
import dev.winnow.app.Parts;
import dev.winnow.app.Serving;
import dev.winnow.app.command.option.CommonOptions;
import dev.winnow.app.telling.Telling;
import dev.winnow.settings.DidYouMean;
import dev.winnow.web.alert.Watched;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code winnow watch add}: asks for a watch as the form does. */
@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    description =
        "Asks for a watch as the form on the pages does: the address confirms it by mail.")
public final class WatchAdd implements Callable<Integer> {

  @Mixin private CommonOptions common = new CommonOptions();

  @ArgGroup(multiplicity = "1")
  private What what = new What();

  @Option(
      names = "--mail",
      required = true,
      paramLabel = "ADDRESS",
      description = "Whom to ask, and to tell unless a webhook is named.")
  private String mail = "";

  @Option(names = "--webhook", paramLabel = "URL", description = "Which program to tell.")
  private String webhook = "";

  @Option(
      names = "--tell",
      split = ",",
      paramLabel = "KIND",
      description =
          "late, links, terms, gone, new, content, score, portal (default: what the form has).")
  private List<String> kinds = List.of();

  @Option(
      names = "--rhythm",
      paramLabel = "RHYTHM",
      description = "at-once, daily or weekly (default: weekly).")
  private String rhythm = "weekly";

  @Option(names = "--language", paramLabel = "LANGUAGE", description = "en or sv (default: en).")
  private String language = "en";

  /** What to watch. */
  static final class What {

    @Option(names = "--dataset", paramLabel = "ID", description = "A dataset, portal/key.")
    private Optional<String> dataset = Optional.empty();

    @Option(
        names = "--search",
        paramLabel = "QUERY",
        description = "A search as in its address, such as 'q=water&format=csv'.")
    private Optional<String> search = Optional.empty();

    @Option(names = "--organisation", paramLabel = "ID", description = "An organisation.")
    private Optional<String> organisation = Optional.empty();

    @Option(names = "--portal", paramLabel = "ID", description = "A portal.")
    private Optional<String> portal = Optional.empty();

    private Map.Entry<String, String> named() {
      return dataset
          .map(id -> Map.entry("dataset", id))
          .or(() -> search.map(query -> Map.entry("search", query)))
          .or(() -> organisation.map(id -> Map.entry("organisation", id)))
          .or(() -> portal.map(id -> Map.entry("portal", id)))
          .orElseThrow();
    }
  }

  @Override
  public Integer call() {
    try (Parts parts = common.parts()) {
      Telling telling = Tellings.open(parts);
      Map.Entry<String, String> named = what.named();
      Target target =
          new Watched(Serving.sources(parts))
              .read(named.getKey(), named.getValue())
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "there is no %s '%s' to watch"
                              .formatted(named.getKey(), named.getValue())));
      Answer answer = telling.subscriptions().ask(wish(target));
      return told(answer);
    }
  }

  private Wish wish(Target target) {
    List<Bundle> bundles =
        kinds.isEmpty() ? Bundle.usual(target) : kinds.stream().map(WatchAdd::bundle).toList();
    return new Wish(
        mail,
        webhook,
        target,
        Bundle.kinds(bundles),
        Rhythm.find(rhythm)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "--rhythm is at-once, daily or weekly, was '" + rhythm + "'")),
        language.equals("sv") ? "sv" : "en",
        "the terminal");
  }

  private static Bundle bundle(String code) {
    return Bundle.find(code)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "--tell knows no '%s'. %s"
                        .formatted(
                            code,
                            DidYouMean.hint(
                                code, Arrays.stream(Bundle.values()).map(Bundle::code).toList()))));
  }

  private int told(Answer answer) {
    String words =
        switch (answer) {
          case ASKED ->
              "A question was mailed. Nothing is watched until it is answered, within seven days.";
          case NO_ADDRESS -> "--mail is no address that can be written to.";
          case NO_WEBHOOK -> "--webhook is no https address without user name and # part.";
          case NOTHING_CHOSEN -> "--tell names nothing to be told.";
          case TOO_OFTEN -> "Too many asked within the hour.";
          case NOT_SENT -> "The mail could not be sent; nothing is kept.";
        };
    if (answer != Answer.ASKED) {
      throw new IllegalArgumentException(words);
    }
    if (common.json()) {
      common.answer(Map.of("asked", true));
    } else {
      common.out().println(words);
      common.out().flush();
    }
    return 0;
  }
}
