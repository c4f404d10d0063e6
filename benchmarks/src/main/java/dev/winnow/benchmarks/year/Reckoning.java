package dev.winnow.benchmarks.year;

import dev.winnow.alerts.event.Event;
import dev.winnow.benchmarks.year.Postbox.Message;
import dev.winnow.benchmarks.year.Wishes.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Compares what people got with what they wanted: nothing lost, doubled or beside the point. */
final class Reckoning {

  private static final double MONTH = 30 * 86_400.0;

  private final List<Event> events;
  private final Map<String, List<Message>> messages = new HashMap<>();
  private final List<String> differences = new ArrayList<>();
  private final List<Double> aMonth = new ArrayList<>();
  private long wanted;
  private long told;
  private long again;

  Reckoning(List<Event> events, List<Message> messages) {
    this.events = events;
    messages.forEach(
        one -> this.messages.computeIfAbsent(one.to(), key -> new ArrayList<>()).add(one));
  }

  Received of(List<Person> people) {
    people.forEach(this::add);
    aMonth.sort(Comparator.naturalOrder());
    return new Received(people.size(), wanted, told, again, aMonth, differences);
  }

  private void add(Person person) {
    Map<String, Message> seen = new LinkedHashMap<>();
    for (Message message : messages.getOrDefault(person.to(), List.of())) {
      if (message.events().isEmpty()) {
        continue;
      }
      Message before = seen.putIfAbsent(message.name(), message);
      if (before != null) {
        again++;
        differIf(
            !before.events().equals(message.events()) || before.more() != message.more(),
            person,
            () -> "got another content under the name " + message.name());
      }
    }
    aMonth.add(seen.size() / months());
    compare(person, seen.values());
  }

  private double months() {
    Duration all =
        Duration.between(events.getFirst().moment(), events.getLast().moment()).plusDays(1);
    return all.toSeconds() / MONTH;
  }

  private void compare(Person person, Iterable<Message> seen) {
    Set<Long> got = new HashSet<>();
    long more = 0;
    for (Message message : seen) {
      more += message.more();
      for (long number : message.events()) {
        differIf(!got.add(number), person, () -> "was told twice of event " + number);
      }
    }
    List<Event> lost = new ArrayList<>();
    for (Event event : events) {
      Answer answer = person.wants(event);
      boolean has = got.contains(event.number());
      wanted += answer == Answer.YES || answer == Answer.MAYBE && has ? 1 : 0;
      differIf(has && answer == Answer.NO, person, () -> "did not want " + event);
      if (!has && answer == Answer.YES) {
        lost.add(event);
      }
    }
    told += got.size() + more;
    // what only its number is told of stands in the same letters, and is nobody's loss
    long beside = more;
    differIf(
        lost.size() > beside,
        person,
        () -> lost.size() + " wanted, " + beside + " beside; such as " + lost.stream().findFirst());
  }

  private void differIf(boolean different, Person person, Supplier<String> words) {
    if (different) {
      differences.add(
          person.to() + " (" + person.rhythm().code() + " " + person.wants() + "): " + words.get());
    }
  }
}
