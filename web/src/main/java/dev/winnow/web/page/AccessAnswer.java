package dev.winnow.web.page;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.catalogue.score.LinkFact;
import dev.winnow.catalogue.vocabulary.FileFormat;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.web.text.Element;
import dev.winnow.web.text.Harvested;
import dev.winnow.web.text.Voice;
import gg.jte.Content;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Can I get it? Which formats there are, and what the last look at their links found. */
public final class AccessAnswer {
  private static final int MOST_FORMATS = 4;

  private AccessAnswer() {}

  /** The answer in words. */
  public static Answer of(Dataset dataset, Facts facts, Voice voice) {
    List<Distribution> files = dataset.distributions();
    if (files.isEmpty()) {
      boolean page = dataset.landingPage().isUnderstood();
      return new Answer(
          Icon.WARN,
          "",
          Element.text(voice.say("access.none")),
          Element.text(voice.say(page ? "access.pageOnly" : "access.nothing")));
    }
    List<LinkFact> looks = files.stream().flatMap(file -> look(file, facts).stream()).toList();
    Content formats = Element.text(formats(files, voice));
    long working = count(looks, LinkFact.State.WORKS);
    if (count(looks, LinkFact.State.BROKEN) > 0) {
      return new Answer(Icon.BAD, "", formats, broken(looks, files.size(), voice));
    }
    if (working == files.size()) {
      return new Answer(
          Icon.OK, "", formats, Element.text(voice.say("access.allWork", files.size())));
    }
    Optional<String> failing = failing(looks, files.size(), voice);
    String detail = failing.orElseGet(() -> unsettled(working, looks, files.size(), voice));
    boolean sure = working > 0 && failing.isEmpty();
    return new Answer(sure ? Icon.OK : Icon.UNKNOWN, "", formats, Element.text(detail));
  }

  private static String unsettled(long working, List<LinkFact> looks, int files, Voice voice) {
    if (working > 0) {
      return voice.say("access.someWork", working, files);
    }
    return voice.say(looks.isEmpty() ? "access.unchecked" : "access.unsure");
  }

  /** Links that fail, though not for long enough yet to be called broken. */
  private static Optional<String> failing(List<LinkFact> looks, int files, Voice voice) {
    List<Instant> since = looks.stream().flatMap(look -> look.trail().failing().stream()).toList();
    return since.stream()
        .min(Instant::compareTo)
        .map(first -> voice.say("access.failing", since.size(), files, voice.dates().day(first)));
  }

  /** What the last look at a distribution's best address found. */
  public static Optional<LinkFact> look(Distribution file, Facts facts) {
    return addresses(file).stream()
        .flatMap(address -> Optional.ofNullable(facts.links().get(address)).stream())
        .findFirst();
  }

  /** The address that is looked at for a distribution, as stated and as understood. */
  public static List<String> addresses(Distribution file) {
    Stated<URI> best = file.bestUrl();
    return Stream.concat(Stream.of(best.raw()), best.value().map(URI::toString).stream())
        .filter(address -> !address.isEmpty())
        .distinct()
        .toList();
  }

  /** The name of a distribution's format: as understood, else as stated, else unknown. */
  public static String format(Distribution file, Voice voice) {
    Stated<FileFormat> format = file.format();
    return format
        .value()
        .map(known -> known.name().isEmpty() ? known.id() : known.name())
        .orElse(
            format.isStated()
                ? Harvested.plain(format.raw(), 20)
                : voice.say("access.formatUnknown"));
  }

  private static String formats(List<Distribution> files, Voice voice) {
    List<String> names = files.stream().map(file -> format(file, voice)).distinct().toList();
    String first = names.stream().limit(MOST_FORMATS).collect(Collectors.joining(", "));
    return names.size() > MOST_FORMATS
        ? voice.say("access.more", first, names.size() - MOST_FORMATS)
        : first;
  }

  private static Content broken(List<LinkFact> looks, int files, Voice voice) {
    Instant since =
        looks.stream()
            .filter(look -> look.state() == LinkFact.State.BROKEN)
            .map(LinkFact::since)
            .min(Instant::compareTo)
            .orElseThrow();
    return Element.text(
        voice.say(
            "access.broken", count(looks, LinkFact.State.BROKEN), files, voice.dates().day(since)));
  }

  private static long count(List<LinkFact> looks, LinkFact.State state) {
    return looks.stream().filter(look -> look.state() == state).count();
  }
}
