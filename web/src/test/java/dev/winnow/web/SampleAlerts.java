package dev.winnow.web;

import dev.winnow.alerts.delivery.Windows;
import dev.winnow.alerts.event.Event;
import dev.winnow.alerts.event.EventKind;
import dev.winnow.alerts.key.AlertKey;
import dev.winnow.alerts.key.Places;
import dev.winnow.alerts.key.Purpose;
import dev.winnow.alerts.letter.Mail;
import dev.winnow.alerts.letter.Outcome;
import dev.winnow.alerts.subscription.Subscriptions;
import dev.winnow.alerts.subscription.Wish;
import dev.winnow.alerts.watch.Kept;
import dev.winnow.alerts.watch.Rhythm;
import dev.winnow.alerts.watch.Target;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.store.Store;
import dev.winnow.store.watch.KeptWatch;
import dev.winnow.web.alert.AlertDesk;
import dev.winnow.web.mail.LetterWriter;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Somebody who watches a dataset and a search of the invented catalogue; mails go nowhere. */
final class SampleAlerts {

  private static final URI SITE = URI.create("https://winnow.example/");

  private final AlertKey key = new AlertKey("0123456789abcdef0123456789abcdef");
  private final List<Mail> mails = Collections.synchronizedList(new ArrayList<>());
  private final Subscriptions subscriptions;
  private final List<String> paths = new ArrayList<>();

  SampleAlerts(Store store, Clock clock) {
    this.subscriptions =
        new Subscriptions(
            store,
            new Places(() -> SITE, key),
            new Subscriptions.Writing(
                new LetterWriter(
                    () -> SITE,
                    new LetterWriter.Names(watch -> Kept.subject(watch.target()), Event::portal),
                    ZoneOffset.UTC,
                    clock),
                mail -> {
                  mails.add(mail);
                  return new Outcome.Taken("250 ok");
                }),
            Windows.at(ZoneOffset.UTC),
            clock);
    ask(new Target.OfDataset(new DatasetId("vallby", "luftsensorer")), "");
    ask(new Target.OfSearch("q=luft&format=csv"), "https://hooks.example/winnow?key=1234");
    List<KeptWatch> watches = store.watches().all();
    paths.add("/alerts/mine/" + key.link(Purpose.MANAGE, watches.getFirst().watcher()));
    paths.add("/alerts/stop/" + key.link(Purpose.STOP, watches.getFirst().channel()));
    for (KeptWatch watch : watches) {
      subscriptions.confirm(key.link(Purpose.CONFIRM, watch.id()));
    }
    ask(new Target.OfPortal("vallby"), "");
    paths.add("/alerts/confirm/" + key.link(Purpose.CONFIRM, asked(store)));
  }

  private static String asked(Store store) {
    return store.watches().all().stream()
        .filter(watch -> watch.state() == KeptWatch.State.ASKED)
        .map(KeptWatch::id)
        .findFirst()
        .orElseThrow();
  }

  private void ask(Target target, String webhook) {
    subscriptions.ask(
        new Wish(
            "anna@example.org",
            webhook,
            target,
            Set.of(EventKind.OVERDUE, EventKind.LINK_BROKEN),
            Rhythm.WEEKLY,
            "en",
            "192.0.2.1"));
  }

  AlertDesk desk() {
    return new AlertDesk.Open(subscriptions, (mine, watch) -> new Outcome.Taken("HTTP 204"), false);
  }

  /** The pages behind signed links: one's watches, the one to stop, the one to confirm. */
  List<String> paths() {
    return List.copyOf(paths);
  }
}
