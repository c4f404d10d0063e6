package dev.winnow.benchmarks.year;

import dev.winnow.alerts.event.Event;
import dev.winnow.alerts.watch.Rhythm;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody who watches.
 *
 * @param mail an address
 * @param hook of a program; empty for who reads mails
 * @param rhythm how soon they want to know
 * @param wants what they watch
 */
record Person(String mail, String hook, Rhythm rhythm, List<Want> wants) {

  Person(String mail, String hook, Rhythm rhythm) {
    this(mail, hook, rhythm, new ArrayList<>());
  }

  /** Something that is watched for what happens after an event. */
  record Want(Wishes.Chosen chosen, long since) {}

  /** Where they get it. */
  String to() {
    return hook.isEmpty() ? mail : hook;
  }

  Wishes.Answer wants(Event event) {
    Wishes.Answer answer = Wishes.Answer.NO;
    for (Want want : wants) {
      if (event.number() > want.since()) {
        Wishes.Answer one = want.chosen().rule().apply(event);
        answer = one.compareTo(answer) > 0 ? one : answer;
      }
    }
    return answer;
  }
}
