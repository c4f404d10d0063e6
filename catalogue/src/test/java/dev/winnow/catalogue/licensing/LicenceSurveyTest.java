package dev.winnow.catalogue.licensing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetBuilder;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.DistributionBuilder;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.licensing.LicenceSurvey.Answer;
import dev.winnow.catalogue.vocabulary.AccessRights;
import dev.winnow.catalogue.vocabulary.Licence;
import dev.winnow.catalogue.vocabulary.Licences;
import dev.winnow.catalogue.vocabulary.Stated;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What many datasets say about their licences, counted. */
final class LicenceSurveyTest {

  @Test
  void everyDatasetComesToOneAnswer() {
    LicenceSurvey survey = new LicenceSurvey();
    survey.add(dataset("CC-BY-4.0"));
    survey.add(dataset("CC-BY-4.0"));
    survey.add(dataset("CC-BY"));
    survey.add(dataset("CC0-1.0", "CC-BY-4.0"));
    survey.add(dataset("", "CC0-1.0", ""));
    survey.add(dataset("Ask the clerk"));
    survey.add(dataset("notspecified"));
    assertEquals(
        List.of(2L, 1L, 1L, 1L, 1L, 1L), Stream.of(Answer.values()).map(survey::count).toList());
    assertEquals(7, survey.datasets());
    assertEquals(List.of(Map.entry("CC-BY-4.0", 3L), Map.entry("CC-BY", 1L)), survey.licences());
  }

  @Test
  void wordsAreCountedOncePerDatasetAndPlaceTheMostFrequentFirst() {
    LicenceSurvey survey = new LicenceSurvey();
    survey.add(dataset("Ask the clerk", "Ask the clerk", "Ask the clerk", "other-open"));
    survey.add(dataset("Ask the clerk"));
    assertEquals(
        List.of(
            "2 DATASET 'Ask the clerk' UNRESOLVED in no table of licences",
            "1 DISTRIBUTION 'Ask the clerk' UNRESOLVED in no table of licences",
            "1 DISTRIBUTION 'other-open' NAMELESS generic id: names no licence"),
        said(survey));
  }

  @Test
  void textsAboutRightsAndAccessAreReadEachByItself() {
    LicenceSurvey survey = new LicenceSurvey();
    Stated<AccessRights> access = Stated.unknown("Members only, ask us", "no access right");
    survey.add(
        start()
            .rights(Texts.of("en", "CC BY 4.0"))
            .accessRights(access)
            .distributions(
                List.of(new DistributionBuilder().rights(Texts.of("sv", "Ange källan")).build()))
            .build());
    assertEquals(
        List.of(
            "1 RIGHTS 'Ange källan' UNRESOLVED in no table of licences",
            "1 RIGHTS 'CC BY 4.0' NAMED by its short name CC BY 4.0",
            "1 ACCESS 'Members only, ask us' UNRESOLVED in no table of licences"),
        said(survey));
  }

  private static List<String> said(LicenceSurvey survey) {
    return survey.sayings().stream()
        .map(
            one ->
                "%d %s '%s' %s %s"
                    .formatted(one.datasets(), one.place(), one.said(), one.standing(), one.why()))
        .toList();
  }

  private static Dataset dataset(String licence, String... files) {
    return start()
        .licence(said(licence))
        .distributions(
            Stream.of(files)
                .map(file -> new DistributionBuilder().licence(said(file)).build())
                .toList())
        .build();
  }

  private static Stated<Licence> said(String text) {
    return Licences.resolve(List.of(text));
  }

  private static DatasetBuilder start() {
    return new DatasetBuilder(new DatasetId("vallby", "luft"), "luft");
  }
}
