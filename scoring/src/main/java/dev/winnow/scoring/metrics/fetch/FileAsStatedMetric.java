package dev.winnow.scoring.metrics.fetch;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.score.Evidence;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.catalogue.score.Fix.Who;
import dev.winnow.catalogue.score.FormatMatch;
import dev.winnow.catalogue.score.LinkContent;
import dev.winnow.catalogue.score.LinkFact;
import dev.winnow.catalogue.score.Measurement;
import dev.winnow.catalogue.score.Message;
import dev.winnow.catalogue.vocabulary.FileFormat;
import dev.winnow.scoring.metrics.Links;
import dev.winnow.scoring.metrics.Metric;
import dev.winnow.scoring.metrics.Subject;
import dev.winnow.scoring.metrics.Tally;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whether what the server sends can be the format that is stated, and not a web page. */
public final class FileAsStatedMetric implements Metric {

  /** Media types that servers send for anything. */
  private static final Set<String> VAGUE =
      Set.of("application/octet-stream", "binary/octet-stream", "text/plain", "application/zip");

  @Override
  public String id() {
    return "file-as-stated";
  }

  @Override
  public Measurement measure(Subject subject) {
    Dataset dataset = subject.dataset();
    Facts facts = subject.facts();
    if (dataset.distributions().isEmpty()) {
      return Files.none(id());
    }
    Tally tally = Tally.of(dataset.distributions(), file -> isAsStated(file, facts));
    if (tally.bad() == 0) {
      String key = tally.good() == 0 ? "file-as-stated.unchecked" : "file-as-stated.good";
      return tally.measurement(id(), Measurement.State.MEASURED, tally.say(key));
    }
    boolean pages = dataset.distributions().stream().noneMatch(file -> isOtherData(file, facts));
    Message reason =
        Message.of(
            pages ? "file-as-stated.page" : "file-as-stated.other", tally.bad(), tally.all());
    return tally
        .measurement(id(), Measurement.State.MEASURED, reason)
        .because(evidence(dataset, facts))
        .fixedBy(Who.PUBLISHER, Message.of("fix.file-as-stated"));
  }

  private static List<Evidence> evidence(Dataset dataset, Facts facts) {
    return dataset.distributions().stream()
        .filter(file -> isAsStated(file, facts).filter(answer -> !answer).isPresent())
        .limit(1)
        .map(file -> new Evidence("dct:format", file.format().raw(), came(file, facts), ""))
        .toList();
  }

  /** The first bytes are proof; without them only a web page by its media type is. */
  private static Optional<Boolean> isAsStated(Distribution file, Facts facts) {
    Optional<FileFormat> format = file.format().value();
    Optional<LinkContent> content = content(file, facts);
    if (format.isPresent() && content.isPresent()) {
      return FormatMatch.of(
          format.get(), content.get().format().orElseThrow(), content.get().packed());
    }
    return isAsStated(format, answered(file, facts));
  }

  /** Servers name types other than web pages too loosely. */
  private static Optional<Boolean> isAsStated(Optional<FileFormat> format, Optional<String> type) {
    if (format.isEmpty() || type.isEmpty() || format.get().service()) {
      return Optional.empty();
    }
    if (format.get().mediaTypes().contains(type.get())) {
      return Optional.of(true);
    }
    boolean page = type.get().equals("text/html") || type.get().equals("application/xhtml+xml");
    if (page) {
      return Optional.of(format.get().id().endsWith("HTML"));
    }
    return VAGUE.contains(type.get()) ? Optional.empty() : Optional.of(true);
  }

  private static boolean isOtherData(Distribution file, Facts facts) {
    boolean other = isAsStated(file, facts).filter(answer -> !answer).isPresent();
    return other
        && content(file, facts)
            .flatMap(LinkContent::format)
            .filter(format -> !FormatMatch.isPage(format))
            .isPresent();
  }

  private static String came(Distribution file, Facts facts) {
    return content(file, facts)
        .flatMap(LinkContent::format)
        .map(FileFormat::name)
        .or(() -> answered(file, facts))
        .orElse("");
  }

  /** What came when it was last looked at, if its first bytes tell. */
  private static Optional<LinkContent> content(Distribution file, Facts facts) {
    return Links.fact(file.bestUrl(), facts)
        .filter(fact -> fact.state() == LinkFact.State.WORKS)
        .map(fact -> fact.trail().content())
        .filter(content -> content.format().isPresent());
  }

  private static Optional<String> answered(Distribution file, Facts facts) {
    return Links.fact(file.bestUrl(), facts)
        .filter(fact -> fact.state() == LinkFact.State.WORKS)
        .flatMap(LinkFact::mediaType)
        .map(FileAsStatedMetric::bare);
  }

  private static String bare(String mediaType) {
    int semicolon = mediaType.indexOf(';');
    return (semicolon < 0 ? mediaType : mediaType.substring(0, semicolon))
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
