package dev.winnow.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetBuilder;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.DistributionBuilder;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.catalogue.score.FreshnessStage;
import dev.winnow.catalogue.score.History;
import dev.winnow.catalogue.score.LinkContent;
import dev.winnow.catalogue.score.LinkFact;
import dev.winnow.catalogue.score.LinkKind;
import dev.winnow.catalogue.score.LinkTrail;
import dev.winnow.catalogue.vocabulary.Addresses;
import dev.winnow.catalogue.vocabulary.FileFormats;
import dev.winnow.catalogue.vocabulary.Frequencies;
import dev.winnow.catalogue.vocabulary.Licences;
import dev.winnow.catalogue.vocabulary.Moments;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.web.text.Voice;
import gg.jte.Content;
import gg.jte.output.StringOutput;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswersTest {
  private static final Instant NOW = Instant.parse("2026-11-21T13:32:00Z");
  private static final Voice VOICE = Voice.of("en", NOW, ZoneId.of("Europe/Stockholm"));
  private static final Dataset DATASET =
      new DatasetBuilder(new DatasetId("p", "k"), "k").title(Texts.of("sv", "Luft")).build();

  @ParameterizedTest
  @CsvSource({
    "CC0-1.0, 'OK Use it for anything, no conditions: CC0 1.0'",
    "CC-BY-4.0, 'OK Use it for anything, if you credit: CC BY 4.0'",
    "CC BY, 'OK Use it for anything, if you credit: CC BY, no version given'",
    "CC-BY-SA-4.0, 'OK Use it for anything, if you share changes alike: CC BY-SA 4.0'",
    "CC-BY-NC-4.0, WARN Non-commercial use only: CC BY-NC 4.0",
    "CC-BY-ND-4.0, 'WARN Use it, but change nothing: CC BY-ND 4.0'",
    "Fritt <b>att</b>, UNKNOWN Not clear: says “<span lang=\"sv\">Fritt att</span>”",
    "'', 'UNKNOWN Nothing stated: '"
  })
  void saysWhatOneMayDo(String stated, String said) {
    Dataset dataset =
        DATASET.toBuilder()
            .licence(stated.isEmpty() ? Stated.nothing() : Licences.resolve(List.of(stated)))
            .build();
    assertEquals(said, say(Answers.licence(dataset, VOICE)));
  }

  @Test
  void saysWhichLicenceSomeFilesAreUnder() {
    Dataset dataset =
        DATASET.toBuilder()
            .licence(Licences.resolve(List.of("notspecified")))
            .distributions(
                List.of(
                    new DistributionBuilder()
                        .licence(Licences.resolve(List.of("CC-BY-NC-4.0")))
                        .build(),
                    new DistributionBuilder().build()))
            .build();
    assertEquals(
        "UNKNOWN Not clear: CC BY-NC 4.0 on 1 of 2 files", say(Answers.licence(dataset, VOICE)));
  }

  @ParameterizedTest
  @CsvSource({
    "FRESH, weekly, 2026-11-20, OK Updated yesterday: says weekly",
    "DUE, weekly, 2026-11-13, OK New data is due now: says weekly; data dated 13 November",
    "OVERDUE, weekly, 2026-10-04, WARN Overdue by 41 days: says weekly; data dated 4 October",
    "OVERDUE, weekly, '', WARN Overdue: says weekly",
    "ENDED, never, 2012-05-01, OK The series has ended: data dated 1 May 2012",
    "UNKNOWN, '', '', UNKNOWN Not known: no rhythm stated",
    "UNKNOWN, när det blir av, '', 'UNKNOWN Not known: says “<span lang=\"sv\">när det blir"
        + " av</span>”, which we cannot read'"
  })
  void saysHowFreshItIs(FreshnessStage stage, String rhythm, String modified, String said) {
    Dataset dataset =
        DATASET.toBuilder()
            .frequency(rhythm.isEmpty() ? Stated.nothing() : Frequencies.resolve(rhythm))
            .modified(modified.isEmpty() ? Stated.nothing() : Moments.resolve(modified))
            .build();
    assertEquals(said, say(FreshnessAnswer.of(dataset, Facts.at(NOW), stage, VOICE)));
  }

  @Test
  void saysWhetherTheLinksWork() {
    assertEquals("UNKNOWN CSV, PDF: links not checked", access(List.of("csv", "pdf"), Map.of()));
    assertEquals(
        "OK CSV, PDF: both links work",
        access(List.of("csv", "pdf"), Map.of("csv", works(), "pdf", works())));
    assertEquals(
        "OK CSV, PDF: 1 of 2 links known to work",
        access(List.of("csv", "pdf"), Map.of("csv", works())));
    assertEquals(
        "BAD CSV, PDF: 1 of 2 links broken since 12 October",
        access(List.of("csv", "pdf"), Map.of("csv", works(), "pdf", broken())));
    assertEquals(
        "UNKNOWN CSV, PDF: 1 of 2 links failing since 21 November",
        access(List.of("csv", "pdf"), Map.of("csv", works(), "pdf", failing())));
    assertEquals(
        "BAD CSV: its only link has been broken since 12 October",
        access(List.of("csv"), Map.of("csv", broken())));
    assertEquals(
        "UNKNOWN CSV: its only link has failed since 21 November",
        access(List.of("csv"), Map.of("csv", failing())));
    assertEquals(
        "UNKNOWN CSV: looked at, but nothing certain was found",
        access(List.of("csv"), Map.of("csv", unsure())));
    assertEquals(
        "WARN No files or services: nothing to fetch is stated", access(List.of(), Map.of()));
  }

  private static String access(List<String> files, Map<String, LinkFact> looks) {
    Map<String, LinkFact> links =
        looks.entrySet().stream()
            .collect(Collectors.toMap(look -> address(look.getKey()), Map.Entry::getValue));
    Dataset dataset =
        DATASET.toBuilder().distributions(files.stream().map(AnswersTest::file).toList()).build();
    Facts facts = new Facts(NOW, Optional.empty(), History.NONE, links);
    return say(AccessAnswer.of(dataset, facts, VOICE));
  }

  private static String say(Answer answer) {
    return answer.icon() + " " + html(answer.headline()) + ": " + html(answer.detail());
  }

  private static Distribution file(String format) {
    return new DistributionBuilder()
        .format(FileFormats.resolve(format))
        .downloadUrl(Addresses.resolve(address(format), Optional.empty()))
        .build();
  }

  private static String address(String format) {
    return "https://data.example/file." + format;
  }

  private static LinkFact works() {
    return look(LinkFact.State.WORKS);
  }

  private static LinkFact broken() {
    return look(LinkFact.State.BROKEN);
  }

  private static LinkFact unsure() {
    return look(LinkFact.State.UNSURE);
  }

  private static LinkFact failing() {
    LinkTrail trail =
        new LinkTrail(LinkKind.NOT_FOUND, Optional.empty(), Optional.of(NOW), 1, LinkContent.NONE);
    return new LinkFact(
        LinkFact.State.UNSURE, OptionalInt.of(404), NOW, NOW, "", Optional.empty(), trail);
  }

  private static LinkFact look(LinkFact.State state) {
    Instant since = Instant.parse("2026-10-12T06:00:00Z");
    return new LinkFact(
        state, OptionalInt.empty(), NOW, since, "", Optional.empty(), LinkTrail.NONE);
  }

  private static String html(Content content) {
    StringOutput output = new StringOutput();
    content.writeTo(output);
    return output.toString();
  }
}
