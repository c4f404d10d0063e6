package dev.winnow.web.page.dataset;

import dev.winnow.store.StoredDataset;
import dev.winnow.store.absence.Removal;
import dev.winnow.web.text.Element;
import dev.winnow.web.text.Phrase;
import dev.winnow.web.text.Voice;
import gg.jte.Content;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/** Tells how a dataset came to be gone: since when, and by whose decision. */
record GoneStory(StoredDataset stored, Optional<Removal> removal, Voice voice) {

  /** Since when it is not listed, and when it was. */
  Content story(String portalName) {
    return voice
        .words()
        .rich(
            "gone.story",
            Element.strong(Element.text(voice.dates().day(since()))),
            Element.link("/portals/" + stored.dataset().id().portal(), Phrase.of(portalName)),
            voice.dates().day(stored.firstSeen()),
            voice.dates().day(stored.lastSeen()));
  }

  /** Who removed it, and why; nothing where that was not kept. */
  Content decision() {
    return removal
        .filter(one -> one.run().isPresent() || one.person().isPresent())
        .map(this::decision)
        .orElse(Element.nothing());
  }

  private Instant since() {
    return removal
        .flatMap(one -> one.signalled().or(one::absent))
        .or(stored::removed)
        .orElse(stored.lastSeen());
  }

  private Content decision(Removal one) {
    String why =
        one.signalled().isPresent()
            ? "gone.deleted"
            : one.absent().isPresent() ? "gone.absent" : "gone.empty";
    Content reason = Element.text(voice.say(why));
    String day = voice.dates().day(one.at());
    return one.person()
        .map(person -> voice.words().rich("gone.byPerson", reason, person, day))
        .orElseGet(() -> voice.words().rich("gone.byRun", reason, run(one.run()), day));
  }

  private Content run(OptionalLong run) {
    if (run.isEmpty()) {
      return Element.text("–");
    }
    String number = Long.toString(run.getAsLong());
    String portal = stored.dataset().id().portal();
    return Element.link("/portals/" + portal + "/runs/" + number, Phrase.of(number));
  }
}
