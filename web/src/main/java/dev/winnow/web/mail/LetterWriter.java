package dev.winnow.web.mail;

import dev.winnow.alerts.event.Event;
import dev.winnow.alerts.letter.Digest;
import dev.winnow.alerts.letter.Letter;
import dev.winnow.alerts.letter.Letters;
import dev.winnow.alerts.letter.Silenced;
import dev.winnow.alerts.watch.Target;
import dev.winnow.alerts.watch.Watch;
import dev.winnow.web.text.Voice;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Writes letters as the pages speak, as text and as HTML with styles in it and nothing to load. */
public final class LetterWriter implements Letters {

  /** What mail programs make a link of. */
  private static final Pattern ADDRESS =
      Pattern.compile("[^\\s“”]*(?:[/@\\\\]|\\p{L}\\.\\p{L})[^\\s“”]*");

  private final Supplier<URI> site;
  private final Names names;
  private final ZoneId zone;
  private final Clock clock;
  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

  /**
   * A writer.
   *
   * @param site where pages are, as the world reaches them
   * @param names what things are called
   * @param zone in which times are told
   * @param clock the time
   */
  public LetterWriter(Supplier<URI> site, Names names, ZoneId zone, Clock clock) {
    this.site = site;
    this.names = names;
    this.zone = zone;
    this.clock = clock;
  }

  /**
   * What things are called.
   *
   * @param watched what a watch watches, in the words of its publisher
   * @param publisher who publishes what an event is about; may be empty
   */
  public record Names(Function<Watch, String> watched, Function<Event, String> publisher) {}

  @Override
  public Letter question(Watch watch, URI confirm) {
    Voice voice = voice(watch.language());
    String name = oneLine(names.watched().apply(watch));
    // whoever asks chooses the words of a search, and may ask in the name of a stranger
    boolean search = watch.target() instanceof Target.OfSearch;
    String what = search ? ADDRESS.matcher(name).replaceAll("…") : name;
    String quoted = search ? what : voice.say("mail.quoted", what);
    return note(
        new NotePage(
            voice.words(),
            voice.say("mail.question", what),
            List.of(
                voice.say(
                    "mail.questionText", quoted, voice.say("rhythm." + watch.rhythm().code())),
                voice.say("mail.questionWho")),
            voice.say("mail.questionDo"),
            confirm.toString(),
            voice.say("mail.questionSmall"),
            site.get().toString()));
  }

  @Override
  public Letter silenced(Silenced silenced) {
    Voice voice = voice(silenced.language());
    String since = voice.dates().full(silenced.since());
    String what =
        silenced.gone()
            ? voice.say("mail.goneText", silenced.host(), silenced.words())
            : voice.say("mail.failingText", silenced.host(), since, silenced.words());
    return note(
        new NotePage(
            voice.words(),
            voice.say("mail.silenced", silenced.host()),
            List.of(what, voice.say("mail.silencedText")),
            voice.say("mail.silencedDo"),
            silenced.manage().toString(),
            "",
            site.get().toString()));
  }

  @Override
  public Letter digest(Digest digest) {
    DigestPage page = new Digests(voice(digest.language()), names).page(digest);
    return new Letter(page.subject(), PlainText.of(page), html("digest", page));
  }

  private Letter note(NotePage page) {
    return new Letter(page.subject(), PlainText.of(page), html("note", page));
  }

  private String html(String template, Object page) {
    StringOutput output = new StringOutput();
    engine.render("mail/" + template + ".jte", page, output);
    return output.toString();
  }

  private Voice voice(String language) {
    return Voice.of(language, clock.instant(), zone);
  }

  private static String oneLine(String text) {
    String line = text.replaceAll("\\p{Cntrl}+", " ").strip();
    return line.length() <= 80 ? line : line.substring(0, 79) + "…";
  }
}
