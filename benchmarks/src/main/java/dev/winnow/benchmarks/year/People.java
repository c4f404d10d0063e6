package dev.winnow.benchmarks.year;

import dev.winnow.alerts.delivery.Carriers;
import dev.winnow.alerts.delivery.Deliveries;
import dev.winnow.alerts.delivery.Windows;
import dev.winnow.alerts.event.Event;
import dev.winnow.alerts.event.EventKind;
import dev.winnow.alerts.event.Events;
import dev.winnow.alerts.key.AlertKey;
import dev.winnow.alerts.key.Places;
import dev.winnow.alerts.subscription.Subscriptions;
import dev.winnow.alerts.subscription.Wish;
import dev.winnow.alerts.watch.Rhythm;
import dev.winnow.alerts.watch.Wanted;
import dev.winnow.benchmarks.year.Postbox.Message;
import dev.winnow.store.Store;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Who watches what, and what they get. */
final class People {

  private final Postbox postbox;
  private final Places places =
      new Places(
          () -> URI.create("https://winnow.example/"),
          new AlertKey("0123456789abcdef0123456789abcdef"));
  private final Hand hand;
  private final Wishes wishes;
  private final int watches;
  private final Random random;
  private final List<Person> people = new ArrayList<>();
  private Optional<Store> store = Optional.empty();
  private Optional<Wanted> wanted = Optional.empty();

  People(List<Thing> things, Onlooker onlooker, int watches, Random random, Hand hand) {
    this.postbox = new Postbox(new Random(random.nextLong()), hand::instant);
    this.hand = hand;
    this.wishes = new Wishes(things, onlooker, random);
    this.watches = watches;
    this.random = random;
  }

  /** From now on, this store is the one that lives. */
  void use(Store living, Wanted wants) {
    store = Optional.of(living);
    wanted = Optional.of(wants);
  }

  /** Everybody asks for what they want and answers the mail that asks back; two have one more. */
  void subscribe() {
    for (int i = 0; i < watches; i++) {
      boolean another = i % 3 == 2;
      Person person = another ? people.getLast() : person(people.size());
      if (!another) {
        people.add(person);
      }
      ask(person);
    }
  }

  private Person person(int number) {
    Rhythm rhythm = Rhythm.values()[random.nextInt(Rhythm.values().length)];
    String mail = "person" + number + "@example.org";
    boolean program = random.nextInt(5) == 0;
    String hook = program ? "https://hook" + number + ".example/" : "";
    return new Person(mail, hook, rhythm);
  }

  private void ask(Person person) {
    Wishes.Chosen chosen = wishes.choose(store.orElseThrow());
    Subscriptions desk =
        new Subscriptions(
            store.orElseThrow(),
            places,
            new Subscriptions.Writing(postbox, postbox),
            Windows.at(ZoneOffset.UTC),
            hand.clock());
    desk.ask(
        new Wish(
            person.mail(),
            person.hook(),
            chosen.target(),
            Set.of(EventKind.values()),
            person.rhythm(),
            "en",
            person.mail()));
    String link = postbox.messages().getLast().text();
    desk.confirm(link.substring(link.lastIndexOf('/') + 1)).orElseThrow();
    long since = new Events(store.orElseThrow().events()).last();
    person.wants().add(new Person.Want(chosen, since));
  }

  /** A process tells what is due; it may die at it. */
  void round() {
    Carriers carriers = new Carriers(postbox, postbox, postbox);
    Deliveries.Timing timing =
        new Deliveries.Timing(Windows.at(ZoneOffset.UTC), hand.clock(), told -> {});
    new Deliveries(store.orElseThrow(), wanted.orElseThrow()::wanted, places, carriers, timing)
        .round();
  }

  /** Rounds while nothing fails, minute by minute, until nothing waits that is due. */
  void roundsInPeace() {
    postbox.bePeaceful();
    int told;
    do {
      told = postbox.size();
      round();
      hand.set(hand.instant().plus(Duration.ofMinutes(1)));
    } while (postbox.size() > told);
  }

  /** What everybody got against what they wanted. */
  Received compare(List<Event> events) {
    List<Message> messages = postbox.messages();
    return new Reckoning(events, messages).of(people);
  }
}
