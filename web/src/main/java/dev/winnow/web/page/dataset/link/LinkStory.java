package dev.winnow.web.page.dataset.link;

import dev.winnow.catalogue.score.FormatMatch;
import dev.winnow.catalogue.score.LinkContent;
import dev.winnow.catalogue.score.LinkFact;
import dev.winnow.catalogue.score.LinkFact.State;
import dev.winnow.catalogue.score.LinkKind;
import dev.winnow.catalogue.vocabulary.FileFormat;
import dev.winnow.web.text.Harvested;
import dev.winnow.web.text.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a link fared, in words. */
public final class LinkStory {
  private static final int LONGEST_DETAIL = 120;

  private final LinkFact look;
  private final Voice voice;

  /** The story of a link that was looked at. */
  public LinkStory(LinkFact look, Voice voice) {
    this.look = look;
    this.voice = voice;
  }

  /** Its state, with the day it began. */
  public String state() {
    return switch (look.state()) {
      case WORKS -> voice.say("link.works");
      case BROKEN -> voice.say("link.broken", voice.dates().day(look.since()));
      case UNSURE ->
          look.trail()
              .failing()
              .map(first -> voice.say("link.failing", voice.dates().day(first)))
              .orElse(voice.say("link.unsure"));
    };
  }

  /** Whether something else comes than is stated. */
  public boolean isOther(Optional<FileFormat> stated) {
    return look.state() == State.WORKS && stated.flatMap(this::otherFormat).isPresent();
  }

  /**
   * What was found, when it last worked, what came instead of what is stated, and when we looked.
   */
  public String detail(Optional<FileFormat> stated) {
    List<String> parts = new ArrayList<>();
    if (look.state() != State.WORKS) {
      found().ifPresent(parts::add);
      look.trail()
          .worked()
          .map(last -> voice.say("link.worked", voice.dates().day(last)))
          .ifPresent(parts::add);
    } else {
      stated.flatMap(this::otherFormat).ifPresent(parts::add);
    }
    parts.add(voice.say("link.checked", voice.dates().time(look.checked())));
    return String.join("; ", parts);
  }

  private Optional<String> found() {
    LinkKind kind = look.trail().kind();
    String status =
        look.status().isPresent()
            ? voice.say("link.status", String.valueOf(look.status().getAsInt()))
            : "";
    if (kind != LinkKind.UNKNOWN && kind != LinkKind.OK) {
      String words = voice.say("link.kind." + kind.code());
      return Optional.of(status.isEmpty() ? words : status + ": " + words);
    }
    String detail = Harvested.plain(look.detail(), LONGEST_DETAIL);
    return Optional.of(String.join("; ", List.of(status, detail)).replaceAll("^; |; $", ""))
        .filter(text -> !text.isBlank());
  }

  private Optional<String> otherFormat(FileFormat stated) {
    LinkContent content = look.trail().content();
    return content
        .format()
        .filter(found -> !FormatMatch.of(stated, found, content.packed()).orElse(true))
        .map(found -> voice.say("link.otherFormat", stated.name(), found.name()));
  }
}
