package dev.winnow.app.command;

import dev.winnow.alerts.event.Event;
import dev.winnow.alerts.event.EventKind;
import dev.winnow.alerts.event.Events;
import dev.winnow.alerts.event.Events.Asked;
import dev.winnow.app.Parts;
import dev.winnow.app.command.option.CommonOptions;
import dev.winnow.web.happening.EventView;
import dev.winnow.web.happening.EventsApi.EventList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code winnow events}: what happened. */
@Command(
    name = "events",
    mixinStandardHelpOptions = true,
    description = "Tells what happened to datasets, portals and hosts, each thing once.",
    footer = {
      "",
      "For example: winnow events --after 1200 --kind dataset.overdue",
      "docs/alerts.md says what every kind means."
    })
final class EventsCommand implements Callable<Integer> {

  @Mixin private CommonOptions common = new CommonOptions();

  @Option(
      names = "--after",
      paramLabel = "N",
      defaultValue = "0",
      description = "Only events with a higher number.")
  private long after;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "1000",
      description = "At most so many (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "Only this kind, such as dataset.overdue; may be repeated.")
  private List<String> kinds = List.of();

  @Override
  public Integer call() {
    Set<EventKind> wanted = wanted();
    try (Parts parts = common.parts()) {
      parts.events().follow();
      List<Event> found =
          new Events(parts.store().events())
              .after(after, Asked.of(wanted, Optional.empty()), limit);
      if (common.json()) {
        common.answer(
            new EventList(
                found.isEmpty() ? after : found.getLast().number(),
                found.stream().map(EventView::of).toList()));
      } else {
        found.forEach(this::print);
        common.out().flush();
      }
      return 0;
    }
  }

  private Set<EventKind> wanted() {
    Set<EventKind> wanted = new LinkedHashSet<>();
    for (String kind : kinds) {
      wanted.add(
          EventKind.find(kind)
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "--kind %s is no kind of event; docs/alerts.md lists them"
                              .formatted(kind))));
    }
    return wanted;
  }

  private void print(Event event) {
    String details =
        event.details().entrySet().stream()
            .map(Map.Entry::toString)
            .collect(Collectors.joining(", "));
    common
        .out()
        .printf(
            "%d  %s  %s  %s%s%n      %s%s%n",
            event.number(),
            event.moment(),
            event.kind().code(),
            event.subject().id(),
            event.count() == 1 ? "" : " (" + event.count() + ")",
            event.subject().title(),
            details.isEmpty() ? "" : "; " + details);
  }
}
